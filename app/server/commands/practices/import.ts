import { createWriteStream } from "node:fs";
import { access, lstat, mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { finished } from "node:stream/promises";
import { openFileStore } from "#app/files/store.server.ts";
import { createMdxPool } from "#app/mdx/pool.server.ts";
import { PIPELINE_VERSION } from "#app/mdx/version.ts";
import { copyDatabase } from "#db/copy.server.ts";
import { databaseName } from "../../backup/manifest.ts";
import { parseManifest } from "../../export/manifest.ts";
import { openBeside } from "../../import/beside.ts";
import { type Job, type Outcome, runJobs } from "../../import/jobs.ts";
import { planExport } from "../../import/revisions.ts";
import { createTally, type Tally } from "../../import/tally.ts";
import { type ImportSetting, planTexts } from "../../import/texts.ts";
import { manifestName } from "../../manifest.ts";
import type { Settings } from "../../settings.ts";
import { openLibrary } from "../../site.ts";
import { texts } from "../../texts.ts";
import { type AskedImport, readImportArguments } from "./import-arguments.ts";

/** `practices import DIR`: what was asked, as work to do. Throws `UsageError` before anything is looked at. */
export function importFolder(args: string[]): (settings: Settings) => Promise<number> {
  const asked = readImportArguments(args);
  return async ({ dataDir }) => {
    // Before the data folder: a wrong name must leave nothing behind.
    await access(asked.folder).catch(() => {
      throw new Error(texts(asked.language).notADirectory(asked.folder));
    });
    return asked.dryRun ? tryOut(asked, dataDir) : importInto(dataDir, asked);
  };
}

/** Does it all in a copy of the database that is thrown away: nothing is checked otherwise than publishing does. */
async function tryOut(asked: AskedImport, dataDir: string): Promise<number> {
  const copy = await mkdtemp(path.join(tmpdir(), "vertaiskunta-dry-run-"));
  try {
    const database = path.join(dataDir, databaseName);
    if (await lstat(database).catch(() => null)) await copyDatabase(database, path.join(copy, databaseName));
    const code = await importInto(copy, asked);
    console.log(texts(asked.language).dryRun);
    return code;
  } finally {
    await rm(copy, { recursive: true, force: true });
  }
}

async function importInto(dataDir: string, asked: AskedImport): Promise<number> {
  const { overwrite, workers, language } = asked;
  const t = texts(language);
  const report = asked.report === null ? null : createWriteStream(asked.report, { mode: 0o600 });
  // A report that cannot be written is known before anything is done.
  const written = report && finished(report);
  if (report) await Promise.race([new Promise((open) => report.once("open", open)), written]);
  const stop = stopOnSignal();
  const { db } = await openLibrary(dataDir, (step) => console.error(step));
  const pool = createMdxPool({ maxThreads: workers, maxQueue: 2 * workers });
  const compiler = { pipeline: PIPELINE_VERSION, compile: pool.compile };
  try {
    const setting = { ...openBeside(db, openFileStore(dataDir)), db, compiler, overwrite, language };
    const planned = await plan(asked, setting);
    const tally = createTally(planned.jobs.length, language, report);
    await runAll(planned, 2 * workers, tally, () => plan(asked, setting), stop.signal).finally(tally.end);
    if (stop.signal.aborted) console.error(t.stopped);
    console.log(t.imported(tally.counts));
    return tally.counts.refused > 0 || stop.signal.aborted ? 1 : 0;
  } finally {
    stop.forget();
    await pool.close();
    await db.destroy();
    report?.end();
    await written;
  }
}

interface Planned {
  jobs: Job[];
  isExport: boolean;
}

/** The folder's texts, or all of an export when its manifest is there. */
async function plan({ folder, options }: AskedImport, setting: ImportSetting): Promise<Planned> {
  const t = texts(setting.language);
  const text = await readFile(path.join(folder, manifestName), "utf8").catch((error: NodeJS.ErrnoException) => {
    if (error.code === "ENOENT") return null;
    throw error;
  });
  const manifest = text === null ? null : parseManifest(text, setting.language);
  if (manifest?.ok) return { jobs: await planExport(folder, manifest.practices, setting), isExport: true };
  if (manifest?.why) throw new Error(manifest.why);
  const jobs = await planTexts(folder, options, setting);
  if (jobs.length === 0) throw new Error(t.noTexts(folder));
  return { jobs, isExport: false };
}

/**
 * Runs what was planned. In an export a text may stand before the one it applies, when both were published in the same
 * moment: as long as something new came in, what was refused is tried again.
 */
async function runAll(
  planned: Planned,
  atOnce: number,
  tally: Tally,
  again: () => Promise<Planned>,
  signal: AbortSignal,
): Promise<void> {
  for (let { jobs } = planned, round = 1; ; round++) {
    const refused: Outcome[] = [];
    let published = 0;
    const tell = (outcome: Outcome) => {
      if (outcome.status === "refused") refused.push(outcome);
      else if (round === 1 || outcome.status === "published") tally.add(outcome);
      if (outcome.status === "published") published++;
    };
    await runJobs(jobs, atOnce, planned.isExport ? tell : tally.add, signal);
    if (refused.length === 0 || published === 0 || signal.aborted) return refused.forEach(tally.add);
    ({ jobs } = await again());
  }
}

/** Whoever stops a long import lets the texts under way come to their end. */
function stopOnSignal() {
  const stop = new AbortController();
  const abort = () => stop.abort();
  const signals = ["SIGINT", "SIGTERM"] as const;
  for (const signal of signals) process.once(signal, abort);
  return {
    signal: stop.signal,
    forget: () => {
      for (const signal of signals) process.removeListener(signal, abort);
    },
  };
}
