import { appendFile, chmod, mkdir, readdir, readFile, realpath, rename, stat, writeFile } from "node:fs/promises";
import path from "node:path";
import { DatabaseInUseError, lockFile } from "#db/copy.server.ts";
import { databaseName } from "./files.ts";
import type { Settings } from "./settings.ts";

/** A data folder that cannot be used. The message is one line that says what to do. */
export class DataFolderError extends Error {
  override name = "DataFolderError";
}

/** Locked while a process serves the folder; removed when it stops. */
const lockName = "server.lock";

/** What this program puts into a data folder beside the database: where one of them is, a library was. */
const traces = ["files", "files-private", "search-index", "backups"];

/** The data folders that this installation has served, one a line. `launch.cjs` keeps it when it builds anew. */
const servedList = path.join(import.meta.dirname, "../../build/served-data-folders");
/** Of the list, in lines; the newest half is kept. */
const longestList = 1_000;

/**
 * Locks a data folder, which is made when it is missing, so that one process serves it. Returns the function that unlocks
 * it. Throws `DataFolderError` when another process serves it.
 */
export async function lockDataFolder(dataDir: string): Promise<() => Promise<void>> {
  await mkdir(dataDir, { recursive: true, mode: 0o700 });
  return lockFile(path.join(dataDir, lockName)).catch((error: unknown) => {
    if (!(error instanceof DatabaseInUseError)) throw error;
    throw new DataFolderError(
      `the data folder ${dataDir} is served by another process already: stop that one, or set DATA_DIR to another`,
    );
  });
}

/**
 * Throws `DataFolderError` when a data folder holds no library although it should: a disk that is not mounted, or a
 * database that was moved away. A library should be there when this program left other things in the folder, or when this
 * installation has served the folder before. An installation that cannot remember, since it may not write into its own
 * folder, asks to be told about each new library of a site that is served by https.
 */
export async function refuseLostLibrary({
  dataDir,
  publicUrl,
}: Pick<Settings, "dataDir" | "publicUrl">): Promise<void> {
  const database = await stat(path.join(dataDir, databaseName)).catch(() => null);
  if (database && database.size > 0) return;
  const names = await readdir(dataDir).catch(() => null);
  const trace = names?.find((name) => traces.includes(name) || name.startsWith("before-"));
  if (trace) throw lost(dataDir, `${trace} is there, but ${databaseName} is ${database ? "empty" : "missing"}`);
  if (names && (await servedFolders()).includes(await realpath(dataDir)))
    throw lost(dataDir, `it is empty, but was served before`);
  if (publicUrl.startsWith("https:") && !(await canRemember())) throw lost(dataDir, "it is empty");
}

function lost(dataDir: string, why: string): DataFolderError {
  return new DataFolderError(
    `there is no library in the data folder ${dataDir} (${why}): mount its disk or restore a backup; --new starts a new one`,
  );
}

/** Remembers that this installation serves a data folder. Does nothing when the program's folder cannot be written. */
export async function rememberDataFolder(dataDir: string): Promise<void> {
  const [folder, known] = [await realpath(dataDir), await servedFolders()];
  if (known.includes(folder) || folder.includes("\n")) return;
  const add = async () => {
    await mkdir(path.dirname(servedList), { recursive: true });
    if (known.length < longestList) return appendFile(servedList, `${folder}\n`);
    const partial = `${servedList}.${process.pid}`;
    await writeFile(partial, [...known.slice(longestList / 2), folder, ""].join("\n"));
    await rename(partial, servedList);
  };
  await add().catch(() => {});
}

async function servedFolders(): Promise<string[]> {
  const text = await readFile(servedList, "utf8").catch(() => "");
  return text.split("\n").filter(Boolean);
}

async function canRemember(): Promise<boolean> {
  return appendFile(servedList, "").then(
    () => true,
    () => false,
  );
}

/**
 * Takes the rights of others away from the database, and from a data folder that holds one or nothing. A folder with the
 * sticky bit, such as /tmp, belongs to others too and is left as it is.
 */
export async function closeToOthers(dataDir: string): Promise<void> {
  const names = await readdir(dataDir);
  const isOwn = names.includes(databaseName) || names.every((name) => name === lockName);
  for (const name of [...(isOwn ? ["."] : []), databaseName, `${databaseName}-wal`, `${databaseName}-shm`]) {
    const file = path.join(dataDir, name);
    const status = await stat(file).catch(() => null);
    if (!status || (status.mode & 0o077) === 0 || (status.mode & 0o1000) !== 0) continue;
    // Who does not own it may not change it: then its owner has decided.
    await chmod(file, status.mode & 0o700).catch(() => {});
  }
}
