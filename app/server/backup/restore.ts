import { link, lstat, mkdir, readdir, rename, rm } from "node:fs/promises";
import path from "node:path";
import { DatabaseInUseError, lockDatabase } from "#db/copy.server.ts";
import { copyWithSum, fileTime, syncFile } from "../files.ts";
import { BackupError, checkBackup, databaseName, fileFolders, type Manifest } from "./manifest.ts";

/** What may lie beside a damaged database; one that is sound and held stands alone. */
const companions = ["-wal", "-shm", "-journal"];

export interface Restored {
  manifest: Manifest;
  /** Where the data that was there now is; null when there was none. */
  aside: string | null;
}

/**
 * Puts a backup in the place of the data folder's library. The backup is checked whole before anything is touched;
 * what was there is kept under `before-restore-<time>`. Until the moment the database is replaced, which is one
 * rename, the old library stays whole in its place. Throws `BackupError`, also while anyone has the database open.
 * A server that starts meanwhile waits for the database or is refused by SQLite, which sees that the file was moved.
 */
export async function restoreData(folder: string, dataDir: string): Promise<Restored> {
  const manifest = await checkBackup(folder);
  const time = fileTime(new Date().toISOString());
  const staging = path.join(dataDir, `.restore-${time}`);
  const aside = path.join(dataDir, `before-restore-${time}`);
  const release = await hold(path.join(dataDir, databaseName), dataDir);
  try {
    for (const folder of foldersOf(manifest)) {
      await mkdir(path.join(dataDir, folder), { recursive: true, mode: 0o700 });
    }
    await stage(manifest, folder, staging);
    const kept = await setAside(manifest, dataDir, aside);
    await putInPlace(manifest, staging, dataDir, release !== null);
    await tidy(manifest, staging, dataDir);
    return { manifest, aside: kept };
  } finally {
    await release?.();
    await rm(staging, { recursive: true, force: true });
  }
}

/** Null when there is no database to hold. */
async function hold(database: string, dataDir: string): Promise<(() => Promise<void>) | null> {
  if (!(await lstat(database).catch(() => null))) return null;
  return lockDatabase(database).catch((error: unknown) => {
    if (!(error instanceof DatabaseInUseError)) throw error;
    throw inUse(dataDir);
  });
}

/** Copies the backup beside the data, on the same disk, and compares once more what has been copied. */
async function stage(manifest: Manifest, folder: string, staging: string): Promise<void> {
  for (const folder of foldersOf(manifest)) {
    await mkdir(path.join(staging, folder), { recursive: true, mode: 0o700 });
  }
  for (const { path: name, sha256 } of manifest.files) {
    const copied = await copyWithSum(path.join(folder, name), path.join(staging, name));
    if (copied.sha256 !== sha256) throw new BackupError(`the backup changed while it was read: ${name}`);
  }
}

/** Gives all that is there a second name under `aside`: nothing moves yet. Answers the folder, or null for no data. */
async function setAside(manifest: Manifest, dataDir: string, aside: string): Promise<string | null> {
  const named = manifest.files.map((it) => it.path).filter(isNamed);
  const beside = companions.map((end) => databaseName + end);
  const present: string[] = [];
  for (const name of [databaseName, ...beside, ...named, ...(await filesIn(dataDir))]) {
    if ((await lstat(path.join(dataDir, name)).catch(() => null))?.isFile()) present.push(name);
  }
  if (present.length === 0) return null;
  try {
    const folders = new Set(["files", ...present.map((name) => path.dirname(name))]);
    for (const folder of folders) await mkdir(path.join(aside, folder), { recursive: true, mode: 0o700 });
    for (const name of present) await link(path.join(dataDir, name), path.join(aside, name));
    for (const folder of folders) await syncFile(path.join(aside, folder));
    await syncFile(aside);
  } catch (error) {
    await rm(aside, { recursive: true, force: true });
    throw error;
  }
  return aside;
}

/** Pictures first, so that whichever database is in place finds its own; the database last. */
async function putInPlace(manifest: Manifest, staging: string, dataDir: string, replaces: boolean): Promise<void> {
  for (const name of manifest.files.map((it) => it.path).filter((it) => it.includes("/"))) {
    await rename(path.join(staging, name), path.join(dataDir, name));
  }
  const database = path.join(dataDir, databaseName);
  for (const end of companions) await rm(database + end, { force: true });
  if (replaces) return rename(path.join(staging, databaseName), database);
  // Where there was none, what a server has just made must not be lost.
  await link(path.join(staging, databaseName), database).catch((error: NodeJS.ErrnoException) => {
    throw error.code === "EEXIST" ? inUse(dataDir) : error;
  });
}

/** After the database: the files that were named, and away with the pictures that the backup does not know. */
async function tidy(manifest: Manifest, staging: string, dataDir: string): Promise<void> {
  const names = manifest.files.map((it) => it.path);
  for (const name of names.filter(isNamed)) await rename(path.join(staging, name), path.join(dataDir, name));
  for (const name of await filesIn(dataDir)) {
    if (!names.includes(name)) await rm(path.join(dataDir, name), { force: true });
  }
  for (const folder of foldersOf(manifest)) await syncFile(path.join(dataDir, folder));
  await syncFile(dataDir);
}

async function filesIn(dataDir: string): Promise<string[]> {
  const found: string[] = [];
  for (const folder of fileFolders) {
    const entries = await readdir(path.join(dataDir, folder), { withFileTypes: true }).catch(
      (error: NodeJS.ErrnoException) => {
        if (error.code === "ENOENT") return [];
        throw error;
      },
    );
    found.push(...entries.filter((it) => it.isFile()).map((it) => `${folder}/${it.name}`));
  }
  return found;
}

/** The folders that a backup fills; the public one is always there. */
function foldersOf(manifest: Manifest): string[] {
  return fileFolders.filter((it) => it === "files" || manifest.files.some((file) => file.path.startsWith(`${it}/`)));
}

function isNamed(name: string): boolean {
  return !name.includes("/") && name !== databaseName;
}

function inUse(dataDir: string): BackupError {
  return new BackupError(`the data in ${dataDir} is in use: stop the server first`);
}
