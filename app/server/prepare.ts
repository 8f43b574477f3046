import { access, constants } from "node:fs/promises";
import path from "node:path";
import { openFileStore } from "#app/files/store.server.ts";
import { createMdxPool } from "#app/mdx/pool.server.ts";
import { PIPELINE_VERSION } from "#app/mdx/version.ts";
import { redraw } from "#app/practices/redraw.server.ts";
import type { Db } from "#db/client.server.ts";
import { DatabaseTooNewError } from "#db/migrate.server.ts";
import { refuseMixing } from "./demo/people.ts";
import type { Settings } from "./settings.ts";
import { type OpenSite, openLibrary, openSite } from "./site.ts";
import { findStarterFiles } from "./starter/files.ts";
import { type ImportReport, importStarter, problemLine } from "./starter/import.ts";

/** Where public pictures and files are kept; served under /tiedostot. */
export function picturesFolder(dataDir: string): string {
  return path.join(dataDir, "files");
}

export interface Prepared {
  site: OpenSite;
  /** What the import did, in one line. */
  summary: string;
  close(): Promise<void>;
}

/** Library, starter write-ups, search: everything a page needs. Stops early when the signal says so. */
export async function prepare(settings: Settings, say: (step: string) => void, signal: AbortSignal): Promise<Prepared> {
  // Before the data folder: a wrong practices folder must leave nothing behind.
  const files = await findStarterFiles(settings.practicesDir);
  const { db, file } = await refuseReadOnly(settings.dataDir)
    .then(() => openLibrary(settings.dataDir, say))
    .catch((error: unknown) => {
      throw explain(error, settings.dataDir);
    });
  await refuseMixing(db, settings);
  const pool = createMdxPool();
  const compiler = { pipeline: PIPELINE_VERSION, compile: pool.compile };
  try {
    await proveWritable(db);
    const store = openFileStore(settings.dataDir);
    const report = await importStarter(db, compiler, files, store, signal);
    for (const { file: broken, errors } of report.refused) {
      for (const error of errors) say(problemLine(path.relative(process.cwd(), broken), error));
    }
    const { redrawn, kept } = await redraw(db, compiler, signal);
    if (redrawn > 0) say(`Drawn anew: ${redrawn} write-ups`);
    if (kept.length > 0) say(`Refused when drawn anew, shown as before: ${kept.join(", ")}`);
    const site = await openSite(db, file, compiler, store, settings, reportFault);
    // Whoever stops a start does not wait for the index.
    await Promise.race([site.search.settled(site.version()), aborted(signal)]);
    say(
      `Finnish is read by ${site.search.analyser() === "voikko" ? "the Voikko dictionary" : "the program's own rules"}`,
    );
    return { site, summary: summarise(report), close: () => pool.close().then(site.close) };
  } catch (error) {
    await pool.close();
    await db.destroy();
    throw explain(error, settings.dataDir);
  }
}

/** SQLite opens a database that this user may only read as if all were well, and leaves files beside it. */
async function refuseReadOnly(dataDir: string): Promise<void> {
  await access(path.join(dataDir, "vertaiskunta.sqlite"), constants.W_OK).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== "ENOENT") throw error;
  });
}

/** Rights are not everything: writes what is there already. */
async function proveWritable(db: Db): Promise<void> {
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

/** What goes wrong behind the pages: the site goes on, whoever runs it should know. */
function reportFault(error: Error): void {
  console.error(JSON.stringify({ level: 50, time: new Date().toISOString(), err: error.message }));
}

function summarise({ published, unchanged, refused }: ImportReport): string {
  return `Write-ups: ${published} published, ${unchanged} unchanged, ${refused.length} skipped as faulty`;
}

function explain(error: unknown, dataDir: string): Error {
  const { code, message } = error as NodeJS.ErrnoException;
  if (error instanceof DatabaseTooNewError) {
    return new Error(
      `${message}: the data in ${dataDir} belongs to a newer version of the program; nothing was changed`,
    );
  }
  if (code === "SQLITE_NOTADB" || code === "SQLITE_CORRUPT")
    return new Error(`the database in ${dataDir} is damaged (${code})`);
  const access = ["EACCES", "EPERM", "EROFS", "ENOTDIR", "EEXIST", "SQLITE_CANTOPEN", "SQLITE_READONLY"].includes(
    code ?? "",
  );
  if (access) return new Error(`the data folder ${dataDir} cannot be written (${code}): check DATA_DIR and its rights`);
  return error instanceof Error ? error : new Error(message);
}
