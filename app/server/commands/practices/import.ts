import { createWriteStream } from "node:fs";
import { access, lstat, mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { finished } from "node:stream/promises";
import { openFileStore } from "#app/files/store.server.ts";
import { createMdxPool } from "#app/mdx/pool.server.ts";
import { PIPELINE_VERSION } from "#app/mdx/version.ts";
import { findPractice } from "#app/practices/find.server.ts";
import type { Db } from "#db/client.server.ts";
import { copyDatabase } from "#db/copy.server.ts";
import { parseManifest } from "../../export/manifest.ts";
import { databaseName } from "../../files.ts";
import { type Job, type Outcome, runJobs } from "../../import/jobs.ts";
import { planExport } from "../../import/plan-export.ts";
import { type ImportContext, planTable, planTexts } from "../../import/plan-texts.ts";
import { createTally, type Tally } from "../../import/tally.ts";
import { openTextFiles } from "../../import/text-files.ts";
import { manifestName } from "../../manifest.ts";
import type { Settings } from "../../settings.ts";
import { openLibrary } from "../../site.ts";
import { printable } from "../../starter/files.ts";
import type { Texts } from "../../texts/fi.ts";
import { texts } from "../../texts.ts";
import { type ImportRequest, readImportArguments } from "./import-arguments.ts";

/** `practices import DIR`, to be run with the settings. Throws `UsageError` before any setting or file is read. */
export function importFolder(args: string[]): (settings: Settings) => Promise<number> {
  const request = readImportArguments(args);
  return async ({ dataDir }) => {
    // Before the data folder is created: a wrong folder name must leave nothing behind.
    await access(request.folder).catch(() => {
      throw new Error(texts(request.language).notADirectory(request.folder));
    });
    return request.dryRun ? dryRun(request, dataDir) : importInto(dataDir, request);
  };
}

/** Imports into a temporary copy of the database, so that the checks are those of a real import. */
async function dryRun(request: ImportRequest, dataDir: string): Promise<number> {
  const copy = await mkdtemp(path.join(tmpdir(), "vertaiskunta-dry-run-"));
  try {
    const database = path.join(dataDir, databaseName);
    if (await lstat(database).catch(() => null)) await copyDatabase(database, path.join(copy, databaseName));
    const code = await importInto(copy, request);
    console.log(texts(request.language).dryRun);
    return code;
  } finally {
    await rm(copy, { recursive: true, force: true });
  }
}

async function importInto(dataDir: string, request: ImportRequest): Promise<number> {
  const { overwrite, workers, language } = request;
  const t = texts(language);
  const report = request.report === null ? null : createWriteStream(request.report, { mode: 0o600 });
  // Throws here, before anything is imported, when the report cannot be written.
  const written = report && finished(report);
  if (report) await Promise.race([new Promise((open) => report.once("open", open)), written]);
  const stop = abortOnSignal();
  const { db } = await openLibrary(dataDir, (step) => console.error(step));
  const pool = createMdxPool({ maxThreads: workers, maxQueue: 2 * workers });
  const compiler = { pipeline: PIPELINE_VERSION, compile: pool.compile };
  try {
    const context = { ...openTextFiles(db, openFileStore(dataDir)), db, compiler, overwrite, language };
    const planned = await plan(request, context);
    const tally = createTally(planned.jobs.length, language, report);
    await runAll(planned, 2 * workers, tally, () => plan(request, context), stop.signal).finally(tally.end);
    for (const line of await deadLinks(db, tally.linked, t)) console.error(line);
    if (stop.signal.aborted) console.error(t.stopped);
    console.log(t.imported(tally.counts));
    return tally.counts.refused > 0 || stop.signal.aborted ? 1 : 0;
  } finally {
    stop.removeListeners();
    await pool.close();
    await db.destroy();
    report?.end();
    await written;
  }
}

/** What to tell of links between the texts of the folder that lead to none, because their text was refused. */
async function deadLinks(db: Db, linked: ReadonlyMap<string, string[]>, t: Texts): Promise<string[]> {
  const dead: [string, string[]][] = [];
  for (const [slug, files] of linked) if (!(await findPractice(db, slug))) dead.push([slug, files]);
  return dead.flatMap(([slug, files]) => files.map((file) => printable(t.links.notImported(file, slug))));
}

interface Plan {
  jobs: Job[];
  isExport: boolean;
}

function isTable(file: string): boolean {
  return /\.csv$/i.test(file);
}

/** Plans an import: of a table, of an export when the folder has its manifest, else of a folder of texts. */
async function plan({ folder, options }: ImportRequest, context: ImportContext): Promise<Plan> {
  const t = texts(context.language);
  const text = await readFile(path.join(folder, manifestName), "utf8").catch((error: NodeJS.ErrnoException) => {
    if (error.code === "ENOENT" || error.code === "ENOTDIR") return null;
    throw error;
  });
  const manifest = text === null ? null : parseManifest(text, context.language);
  if (manifest?.ok) return { jobs: await planExport(folder, manifest.practices, context), isExport: true };
  if (manifest?.reason) throw new Error(manifest.reason);
  const jobs = isTable(folder) ? await planTable(folder, options, context) : await planTexts(folder, options, context);
  if (jobs.length === 0) throw new Error(t.noTexts(folder));
  return { jobs, isExport: false };
}

/**
 * Runs the jobs of a plan. In an export a text may come before the practice that it applies, when both were published at
 * the same time: refused revisions are therefore planned and tried again as long as a round publishes something.
 */
async function runAll(
  planned: Plan,
  atOnce: number,
  tally: Tally,
  planAgain: () => Promise<Plan>,
  signal: AbortSignal,
): Promise<void> {
  for (let { jobs } = planned, round = 1; ; round++) {
    const refused: Outcome[] = [];
    let published = 0;
    const addLater = (outcome: Outcome) => {
      if (outcome.status === "refused") refused.push(outcome);
      else if (round === 1 || outcome.status === "published") tally.add(outcome);
      if (outcome.status === "published") published++;
    };
    await runJobs(jobs, atOnce, planned.isExport ? addLater : tally.add, signal);
    if (refused.length === 0 || published === 0 || signal.aborted) return refused.forEach(tally.add);
    ({ jobs } = await planAgain());
  }
}

/** A signal that SIGINT or SIGTERM aborts, so that the texts under way can be completed. */
function abortOnSignal() {
  const stop = new AbortController();
  const abort = () => stop.abort();
  const signals = ["SIGINT", "SIGTERM"] as const;
  for (const signal of signals) process.once(signal, abort);
  return {
    signal: stop.signal,
    removeListeners: () => {
      for (const signal of signals) process.removeListener(signal, abort);
    },
  };
}
