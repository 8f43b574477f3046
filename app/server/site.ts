import { mkdir } from "node:fs/promises";
import path from "node:path";
import { openAllAdoptions } from "#app/adoptions/all.server.ts";
import { createLimits } from "#app/comments/rate-limit.ts";
import { deleteUnusedFiles } from "#app/files/delete-unused.server.ts";
import type { FileStore } from "#app/files/store.server.ts";
import type { Site } from "#app/http/context.ts";
import { deleteOldDevices } from "#app/people/devices.server.ts";
import { createSeenTimes } from "#app/people/seen-times.server.ts";
import { deleteOldFailures } from "#app/people/throttle.server.ts";
import { removeKeptLongEnough } from "#app/personal-data/retention.server.ts";
import { openCatalogue } from "#app/practices/catalogue.server.ts";
import type { Compiler } from "#app/practices/publish.server.ts";
import { removeWithdrawn } from "#app/redaction/retention.server.ts";
import { openSearch } from "#app/search/service/open-search.server.ts";
import { openSearches } from "#app/searches/searches.server.ts";
import { type Db, openDatabase } from "#db/client.server.ts";
import { isUpToDate, readMigrations } from "#db/migrate.server.ts";
import { fillReference } from "#db/reference.server.ts";
import { closeToOthers, lockDataFolder } from "./data-folder.ts";
import { eraseRedacted, searchIndexFolder } from "./erase-redacted.ts";
import { databaseName } from "./files.ts";
import { openHealth } from "./health.ts";
import type { Settings } from "./settings.ts";
import { upgrade } from "./upgrade.ts";
import { openVersions } from "./versions.ts";

/** Milliseconds between checks for changes made by other processes. */
const changeCheckInterval = 500;
/** Milliseconds between writes of the counted searches. */
const searchFlushInterval = 5_000;
/** Milliseconds between writes of the times at which sessions were last used. */
const seenFlushInterval = 60_000;
/** Milliseconds between removals of old sessions, links, security events, counted searches and unused files. */
const tidyInterval = 6 * 3_600_000;

export interface OpenSite extends Site {
  close(): Promise<void>;
}

/**
 * Opens the database of a data folder, creating both when missing, migrates it and fills in the reference data. The
 * data folder and the database can be read by their owner only. Unless the caller has locked the data folder, it is
 * locked while the database is migrated: no server of another version may serve it then. Throws `DatabaseTooNewError`,
 * or the file system's or SQLite's error when the folder cannot be written.
 */
export async function openLibrary(
  dataDir: string,
  say: (step: string) => void,
  { isLocked = false } = {},
): Promise<{ db: Db; file: string }> {
  await mkdir(dataDir, { recursive: true, mode: 0o700 });
  await closeToOthers(dataDir);
  const file = path.join(dataDir, databaseName);
  const db = await openDatabase(file);
  try {
    const mustLock = !isLocked && !isUpToDate(await readMigrations(db));
    const unlock = mustLock ? await lockDataFolder(dataDir) : null;
    await upgrade(db, dataDir, say).finally(() => unlock?.());
    if (await fillReference(db)) say("Reference data filled in");
    return { db, file };
  } catch (error) {
    await db.destroy();
    throw error;
  }
}

type SiteSettings = Pick<Settings, "publicUrl" | "legal" | "demo" | "dictionary">;

/** The site over an open library. It follows the content version and keeps the catalogue and the search index up to date. */
export async function openSite(
  db: Db,
  file: string,
  compiler: Compiler,
  files: FileStore,
  settings: SiteSettings,
  report: (error: Error) => void,
): Promise<OpenSite> {
  const versions = await openVersions(db);
  const catalogue = openCatalogue(db, versions.version);
  const dataDir = path.dirname(file);
  // Before the saved index is loaded, in case the process ended between a redaction and its erasure.
  await eraseRedacted(db, dataDir, files).catch(report);
  const folder = searchIndexFolder(dataDir);
  const search = openSearch({ file, dictionary: settings.dictionary, folder, onError: report });
  const searches = openSearches(db, report);
  const checkForChanges = async () => {
    if (await versions.check()) search.refresh();
  };
  const erase = async () => {
    if (!(await eraseRedacted(db, dataDir, files))) return;
    // A build that began before the redaction may save the index once more: this one is saved after it.
    await checkForChanges();
    search.rebuild();
  };
  const seen = createSeenTimes(db);
  const tidy = async () => {
    // First, so that no session in use is taken for an idle one.
    await seen.flush();
    await removeWithdrawn(db, compiler, settings.legal.retention.withdrawnTexts).catch(report);
    await erase().catch(report);
    await deleteOldFailures(db);
    await deleteOldDevices(db);
    await removeKeptLongEnough(db, settings.legal.retention);
    await searches.removeOld();
    await deleteUnusedFiles(db, files);
  };
  await tidy();
  const timers = [
    setInterval(() => checkForChanges().catch(report), changeCheckInterval),
    setInterval(() => tidy().catch(report), tidyInterval),
    setInterval(searches.flush, searchFlushInterval),
    setInterval(() => seen.flush().catch(report), seenFlushInterval),
  ];
  return {
    db,
    publicUrl: settings.publicUrl,
    legal: settings.legal,
    demo: settings.demo,
    search,
    searches,
    seen,
    compiler,
    files,
    limits: createLimits(),
    versions,
    catalogue,
    adoptions: openAllAdoptions(db),
    checkForChanges,
    health: await openHealth(db, file, files, search),
    eraseRedacted: () => erase().catch(report),
    close: async () => {
      for (const timer of timers) clearInterval(timer);
      await search.close();
      await searches.flush();
      await seen.flush().catch(report);
      await db.destroy();
    },
  };
}
