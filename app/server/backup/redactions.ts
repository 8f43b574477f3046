import { lstat, readdir, readFile } from "node:fs/promises";
import path from "node:path";
import { openFileStore } from "#app/files/store.server.ts";
import { createMdxPool } from "#app/mdx/pool.server.ts";
import { PIPELINE_VERSION } from "#app/mdx/version.ts";
import { parseRecords, type RedactionRecord, readRecords } from "#app/redaction/records.server.ts";
import { missingRecords, repeatRedactions } from "#app/redaction/repeat.server.ts";
import { openDatabase } from "#db/client.server.ts";
import { migrate } from "#db/migrate.server.ts";
import { eraseRedacted } from "../erase-redacted.ts";
import { databaseName } from "../files.ts";
import { BackupError } from "./manifest.ts";

/** The list of redactions that a backup has beside its database, as of its moment. */
export const redactionsName = "redactions.json";

/** The redactions of a library; empty for one that an earlier version of the program wrote. Throws SQLite's errors. */
export async function redactionsOf(file: string): Promise<RedactionRecord[]> {
  const db = await openDatabase(file, { readOnly: true, readers: 1 });
  try {
    const tables = await db.introspection.getTables();
    return tables.some((it) => it.name === "redaction") ? await readRecords(db) : [];
  } finally {
    await db.destroy();
  }
}

/**
 * The redactions that a restored backup must repeat: those of the library in the data folder, those in lists that are
 * named, and those in the lists of the backups beside it. `isUnread` tells that there is a library that cannot be read.
 * Throws `BackupError` for a named list that is none.
 */
export async function collectRedactions(
  backup: string,
  dataDir: string,
  lists: readonly string[],
): Promise<{ records: RedactionRecord[]; isUnread: boolean }> {
  const records: RedactionRecord[] = [];
  let isUnread = false;
  if (await lstat(path.join(dataDir, databaseName)).catch(() => null)) {
    const present = await redactionsOf(path.join(dataDir, databaseName)).catch(() => null);
    isUnread = present === null;
    records.push(...(present ?? []));
  }
  for (const list of lists) {
    const read = await readList(list);
    if (!read) throw new BackupError(`${list} is not a list of redactions`);
    records.push(...read);
  }
  const parent = path.dirname(path.resolve(backup));
  const siblings = await readdir(parent, { withFileTypes: true }).catch(() => []);
  for (const sibling of siblings.filter((it) => it.isDirectory())) {
    records.push(...((await readList(path.join(parent, sibling.name, redactionsName))) ?? []));
  }
  return { records, isUnread };
}

async function readList(file: string): Promise<RedactionRecord[] | null> {
  const text = await readFile(file, "utf8").catch(() => null);
  return text === null ? null : parseRecords(text);
}

/**
 * Repeats redactions in a folder with a restored library that no process has open yet, migrating it first, and erases the
 * bytes. Changes nothing when the library has them all. Returns how many were repeated.
 */
export async function repeatInFolder(folder: string, records: readonly RedactionRecord[]): Promise<number> {
  const file = path.join(folder, databaseName);
  const known = new Set((await redactionsOf(file)).map((it) => JSON.stringify(it)));
  if (records.every((it) => known.has(JSON.stringify(it)))) return 0;
  const db = await openDatabase(file);
  const pool = createMdxPool();
  try {
    await migrate(db);
    if ((await missingRecords(db, records)).length === 0) return 0;
    const compiler = { pipeline: PIPELINE_VERSION, compile: pool.compile };
    const repeated = await repeatRedactions(db, compiler, records);
    await eraseRedacted(db, folder, openFileStore(folder));
    return repeated;
  } finally {
    await pool.close();
    await db.destroy();
  }
}
