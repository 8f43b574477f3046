import { lstat, readdir, readFile } from "node:fs/promises";
import path from "node:path";
import { openFileStore } from "#app/files/store.server.ts";
import { createMdxPool } from "#app/mdx/pool.server.ts";
import { PIPELINE_VERSION } from "#app/mdx/version.ts";
import { readErasures, repeatErasures } from "#app/personal-data/erasures.server.ts";
import { readRecords } from "#app/redaction/records.server.ts";
import { repeatRedactions } from "#app/redaction/repeat.server.ts";
import { openDatabase } from "#db/client.server.ts";
import { migrate } from "#db/migrate.server.ts";
import { eraseRedacted } from "../erase-redacted.ts";
import { databaseName } from "../files.ts";
import { BackupError } from "./manifest.ts";
import { parseRemovals, type Removals } from "./removals-text.ts";

/** The list of redactions and erasures that a backup has beside its database, as of its moment. */
export const removalsName = "redactions.json";

/** The removals of a library; empty for one that an earlier version of the program wrote. Throws SQLite's errors. */
export async function removalsOf(file: string): Promise<Removals> {
  const db = await openDatabase(file, { readOnly: true, readers: 1 });
  try {
    const tables = await db.introspection.getTables();
    if (!tables.some((it) => it.name === "redaction")) return { redactions: [], erasures: [] };
    return { redactions: await readRecords(db), erasures: await readErasures(db) };
  } finally {
    await db.destroy();
  }
}

/**
 * The removals that a restored backup must repeat: those of the library in the data folder, those in lists that are
 * named, and those in the lists of the backups beside it. `isUnread` tells that there is a library that cannot be read.
 * Throws `BackupError` for a named list that is none.
 */
export async function collectRemovals(
  backup: string,
  dataDir: string,
  lists: readonly string[],
): Promise<{ removals: Removals; isUnread: boolean }> {
  const found: Removals[] = [];
  let isUnread = false;
  if (await lstat(path.join(dataDir, databaseName)).catch(() => null)) {
    const present = await removalsOf(path.join(dataDir, databaseName)).catch(() => null);
    isUnread = present === null;
    if (present) found.push(present);
  }
  for (const list of lists) {
    const read = await readList(list);
    if (!read) throw new BackupError(`${list} is not a list of redactions`);
    found.push(read);
  }
  const parent = path.dirname(path.resolve(backup));
  const siblings = await readdir(parent, { withFileTypes: true }).catch(() => []);
  for (const sibling of siblings.filter((it) => it.isDirectory())) {
    const list = await readList(path.join(parent, sibling.name, removalsName));
    if (list) found.push(list);
  }
  const [redactions, erasures] = [found.flatMap((it) => it.redactions), found.flatMap((it) => it.erasures)];
  return { removals: { redactions, erasures }, isUnread };
}

async function readList(file: string): Promise<Removals | null> {
  const text = await readFile(file, "utf8").catch(() => null);
  return text === null ? null : parseRemovals(text);
}

/**
 * Repeats removals in a folder with a restored library that no process has open yet, migrating it first, and erases the
 * bytes. Changes nothing when the library has them all. Returns how many redactions and erasures were repeated.
 */
export async function repeatInFolder(
  folder: string,
  { redactions, erasures }: Removals,
): Promise<Record<keyof Removals, number>> {
  const file = path.join(folder, databaseName);
  const known = await removalsOf(file);
  const all = new Set([...known.redactions, ...known.erasures].map((it) => JSON.stringify(it)));
  const none = { redactions: 0, erasures: 0 };
  if ([...redactions, ...erasures].every((it) => all.has(JSON.stringify(it)))) return none;
  const db = await openDatabase(file);
  const pool = createMdxPool();
  try {
    await migrate(db);
    const compiler = { pipeline: PIPELINE_VERSION, compile: pool.compile };
    const repeated = {
      redactions: await repeatRedactions(db, compiler, redactions),
      erasures: await repeatErasures(db, erasures),
    };
    if (repeated.redactions > 0) await eraseRedacted(db, folder, openFileStore(folder));
    return repeated;
  } finally {
    await pool.close();
    await db.destroy();
  }
}
