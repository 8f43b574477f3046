import { readdir, rename, rm } from "node:fs/promises";
import path from "node:path";
import type { Db } from "#db/client.server.ts";
import { migrate } from "#db/migrate.server.ts";
import { syncFile, timeForFileName } from "./files.ts";

const unfinished = ".sqlite.partial";

/**
 * Migrates the database of a data folder. An existing database is copied first, to `before-<last migration>-<UTC time>.sqlite`
 * in the folder. An upgrade leaves one copy, however often it was begun: the copy gets its name once the upgrade is
 * committed, and those of attempts that were stopped are removed.
 */
export async function upgrade(db: Db, dataDir: string, say: (step: string) => void): Promise<void> {
  const when = timeForFileName(new Date().toISOString());
  const copyTo = (last: string) => path.join(dataDir, `before-${last}-${when}${unfinished}`);
  const applied = await migrate(db, { copyTo }).catch(async (error: unknown) => {
    await removeUnfinished(dataDir);
    throw error;
  });
  // A process that was killed right after committing has left its copy too: the newest belongs to what was committed.
  const newest = (await unfinishedIn(dataDir)).filter((name) => name.endsWith(unfinished)).at(-1);
  if (newest) {
    const copy = path.join(dataDir, newest.slice(0, -".partial".length));
    await rename(path.join(dataDir, newest), copy);
    say(`The database as it was before the upgrade: ${copy}`);
    await removeUnfinished(dataDir);
    await syncFile(dataDir);
  }
  if (applied.length > 0) say(`Database migrated: ${applied.join(", ")}`);
}

async function removeUnfinished(dataDir: string): Promise<void> {
  for (const name of await unfinishedIn(dataDir)) await rm(path.join(dataDir, name), { force: true });
}

/** The copies without their final name, oldest first, and the journals that SQLite leaves beside one that is not whole. */
async function unfinishedIn(dataDir: string): Promise<string[]> {
  const names = (await readdir(dataDir)).filter((name) => name.startsWith("before-") && name.includes(unfinished));
  const time = (name: string) => /\d{4}-\d\d-\d\dT[\dZ-]+/.exec(name)?.[0] ?? "";
  return names.sort((a, b) => (time(a) < time(b) ? -1 : 1));
}
