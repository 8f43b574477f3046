import path from "node:path";
import { createMdxPool } from "#app/mdx/pool.server.ts";
import { PIPELINE_VERSION } from "#app/mdx/version.ts";
import { DatabaseTooNewError } from "#db/migrate.server.ts";
import type { Settings } from "./settings.ts";
import { type OpenSite, openLibrary, openSite } from "./site.ts";
import { findStarterFiles } from "./starter-files.ts";
import { type ImportReport, importStarter, problemLine } from "./starter-import.ts";

/** Where pictures are kept; served under /tiedostot. */
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
  const { db, file } = await openLibrary(settings.dataDir, say).catch((error: unknown) => {
    throw explain(error, settings.dataDir);
  });
  const pool = createMdxPool();
  const compiler = { pipeline: PIPELINE_VERSION, compile: pool.compile };
  try {
    const files = await findStarterFiles(settings.practicesDir);
    const report = await importStarter(db, compiler, files, picturesFolder(settings.dataDir), signal);
    for (const { file: broken, errors } of report.refused) {
      for (const error of errors) say(problemLine(path.relative(process.cwd(), broken), error));
    }
    const site = await openSite(db, file, settings.publicUrl);
    if (!signal.aborted) await site.search.settled(site.version());
    return { site, summary: summarise(report), close: () => pool.close().then(site.close) };
  } catch (error) {
    await pool.close();
    await db.destroy();
    throw error;
  }
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
