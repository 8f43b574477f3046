import { Kysely } from "kysely";
import type { Database } from "./schema.ts";
import { proveReadable } from "./sqlite-schema.server.ts";
import { sqlite3Dialect } from "./sqlite3-dialect.ts";

export type Db = Kysely<Database>;

/**
 * Opens the database file (created when missing, unless `readOnly`) and reads from it once. Throws SQLite's own error
 * when it cannot be read or is no database. The caller closes it with `destroy()`.
 *
 * @example
 * const db = await openDatabase("data/vertaiskunta.sqlite");
 * await migrate(db);
 */
export async function openDatabase(file: string, options: { readOnly?: boolean; readers?: number } = {}): Promise<Db> {
  const db = new Kysely<Database>({ dialect: sqlite3Dialect({ file, ...options }) });
  try {
    await proveReadable(db);
    return db;
  } catch (error) {
    // What cannot be read is not kept open, so that it can be replaced.
    await db.destroy();
    throw error;
  }
}
