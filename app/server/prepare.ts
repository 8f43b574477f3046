import { access, constants } from "node:fs/promises";
import path from "node:path";
import { isDiskFull } from "#app/files/faults.ts";
import { openFileStore } from "#app/files/store.server.ts";
import { createMdxPool } from "#app/mdx/pool.server.ts";
import { PIPELINE_VERSION } from "#app/mdx/version.ts";
import { rerender } from "#app/practices/rerender.server.ts";
import type { Db } from "#db/client.server.ts";
import { findDamage } from "#db/copy.server.ts";
import { DatabaseTooNewError } from "#db/migrate.server.ts";
import { DataFolderError, lockDataFolder, refuseLostLibrary, rememberDataFolder } from "./data-folder.ts";
import { refuseMixedPeople } from "./demo/people.ts";
import { databaseName } from "./files.ts";
import type { Settings } from "./settings.ts";
import { type OpenSite, openLibrary, openSite } from "./site.ts";
import { findStarterFiles } from "./starter/files.ts";
import { type ImportReport, importStarter, problemLine } from "./starter/import.ts";

/** The folder of public pictures and files, which is served under /tiedostot. */
export function publicFilesFolder(dataDir: string): string {
  return path.join(dataDir, "files");
}

export interface Prepared {
  site: OpenSite;
  /** The counts of the starter import, in one line. */
  summary: string;
  close(): Promise<void>;
}

/**
 * Locks the data folder, opens the library, imports the starter write-ups, renders again what an older pipeline rendered
 * and opens search. Ends early when the signal is aborted. With `isNew` the data folder may hold no library although it
 * seems that it should. Throws an error whose message is one line.
 */
export async function prepare(
  settings: Settings,
  say: (step: string) => void,
  signal: AbortSignal,
  isNew = false,
): Promise<Prepared> {
  // Before the data folder is created: a wrong practices folder must leave nothing behind.
  const files = await findStarterFiles(settings.practicesDir);
  const { dataDir } = settings;
  const explain = async (error: unknown) => {
    throw await describeStartError(error, dataDir);
  };
  await refuseReadOnly(dataDir).catch(explain);
  if (!isNew) await refuseLostLibrary(settings);
  const unlock = await lockDataFolder(dataDir).catch(explain);
  const { db, file } = await refuseMixedPeople(settings)
    .then(() => openLibrary(dataDir, say, { isLocked: true }))
    .catch((error) => unlock().then(() => explain(error)));
  const pool = createMdxPool();
  const compiler = { pipeline: PIPELINE_VERSION, compile: pool.compile };
  try {
    await checkWritable(db);
    const store = openFileStore(settings.dataDir);
    const report = await importStarter(db, compiler, files, store, signal);
    for (const { file: refusedFile, errors } of report.refused) {
      for (const error of errors) say(problemLine(path.relative(process.cwd(), refusedFile), error));
    }
    const { rerendered, refused } = await rerender(db, compiler, signal);
    if (rerendered > 0) say(`Drawn anew: ${rerendered} write-ups`);
    if (refused.length > 0) say(`Refused when drawn anew, shown as before: ${refused.join(", ")}`);
    const site = await openSite(db, file, compiler, store, settings, reportFault);
    // A start that is being stopped does not wait for the search index.
    await Promise.race([site.search.settled(site.versions.version()), aborted(signal)]);
    say(
      `Finnish is read by ${site.search.analyser() === "voikko" ? "the Voikko dictionary" : "the program's own rules"}`,
    );
    await rememberDataFolder(dataDir);
    return { site, summary: summarise(report), close: () => pool.close().then(site.close).then(unlock) };
  } catch (error) {
    await pool.close();
    await db.destroy();
    await unlock();
    return explain(error);
  }
}

/** Throws EACCES for a database that this user may not write: SQLite would open it and leave files beside it. */
async function refuseReadOnly(dataDir: string): Promise<void> {
  await access(path.join(dataDir, databaseName), constants.W_OK).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== "ENOENT") throw error;
  });
}

/** Writes a value over itself: file permissions alone do not tell whether the database can be written. */
async function checkWritable(db: Db): Promise<void> {
  await db.transaction().execute((tx) =>
    tx
      .updateTable("counter")
      .set((eb) => ({ value: eb.ref("value") }))
      .execute(),
  );
}

function aborted(signal: AbortSignal): Promise<void> {
  if (signal.aborted) return Promise.resolve();
  return new Promise((resolve) => signal.addEventListener("abort", () => resolve(), { once: true }));
}

/** Logs, as a line of JSON, a fault of work that no request waits for. The site stays up. */
function reportFault(error: Error): void {
  console.error(JSON.stringify({ level: 50, time: new Date().toISOString(), err: error.message }));
}

function summarise({ published, unchanged, refused }: ImportReport): string {
  return `Write-ups: ${published} published, ${unchanged} unchanged, ${refused.length} skipped as faulty`;
}

/** The error of a start with a message that names the data folder and, where known, what to check. */
async function describeStartError(error: unknown, dataDir: string): Promise<Error> {
  const { code, message } = error as NodeJS.ErrnoException;
  if (error instanceof DatabaseTooNewError) {
    return new Error(
      `${message}: the data in ${dataDir} belongs to a newer version of the program; nothing was changed`,
    );
  }
  if (code === "SQLITE_NOTADB" || code === "SQLITE_CORRUPT")
    return new Error(`the database in ${dataDir} is damaged (${code}): restore a backup`);
  if (isDiskFull(error)) return new Error(`the disk of the data folder ${dataDir} is full (${code}): make room`);
  const access = ["EACCES", "EPERM", "EROFS", "ENOTDIR", "EEXIST", "SQLITE_CANTOPEN", "SQLITE_READONLY"].includes(
    code ?? "",
  );
  if (access) return new Error(`the data folder ${dataDir} cannot be written (${code}): check DATA_DIR and its rights`);
  if (error instanceof DataFolderError) return error;
  // What else fails may fail because of a damaged database: a worker that reads it tells only that it ended.
  const damage = code === "ENOENT" ? null : await findDamage(path.join(dataDir, databaseName));
  if (damage) return new Error(`the database in ${dataDir} is damaged (${damage.split("\n")[0]}): restore a backup`);
  return error instanceof Error ? error : new Error(message);
}
