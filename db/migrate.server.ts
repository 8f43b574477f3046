import { type Kysely, Migrator, sql } from "kysely";
import type { Db } from "./client.server.ts";
import * as m0001 from "./migrations/0001-library.ts";
import * as m0002 from "./migrations/0002-people.ts";
import * as m0003 from "./migrations/0003-discussion.ts";
import * as m0004 from "./migrations/0004-writing.ts";
import * as m0005 from "./migrations/0005-search.ts";
import * as m0006 from "./migrations/0006-adoptions.ts";
import * as m0007 from "./migrations/0007-viewpoints.ts";
import * as m0008 from "./migrations/0008-picks.ts";
import * as m0009 from "./migrations/0009-adoption-words.ts";

/** Every migration in order: the list is the code, nothing is looked up on disk. */
const migrations = {
  "0001-library": m0001,
  "0002-people": m0002,
  "0003-discussion": m0003,
  "0004-writing": m0004,
  "0005-search": m0005,
  "0006-adoptions": m0006,
  "0007-viewpoints": m0007,
  "0008-picks": m0008,
  "0009-adoption-words": m0009,
};

/** The database was written by a newer version of the program; nothing has been changed. */
export class DatabaseTooNewError extends Error {
  override name = "DatabaseTooNewError";
}

export interface MigrateOptions {
  /** Where the copy goes that is taken before an existing database is changed; without it none is taken. */
  copyTo?: (lastApplied: string) => string;
}

/**
 * Brings the database to this version of the program. Copies it first when it already holds something and
 * something is to be done. Returns the names applied; throws `DatabaseTooNewError` when it knows more than we do.
 */
export async function migrate(db: Db, options: MigrateOptions = {}): Promise<string[]> {
  const migrator = new Migrator({ db, provider: { getMigrations: async () => migrations } });
  const { applied, unknown } = await readMigrations(db);
  if (unknown.length > 0)
    throw new DatabaseTooNewError(`the database knows ${unknown.join(", ")}, this version does not`);
  const last = applied.at(-1);
  if (applied.length === Object.keys(migrations).length) return [];
  if (last && options.copyTo) await sql`vacuum into ${options.copyTo(last)}`.execute(db);
  const { error, results } = await migrator.migrateToLatest();
  if (error) throw error;
  return (results ?? []).map((result) => result.migrationName);
}

/** The migrations a database has been through, and those of them that this version of the program does not know. */
export async function readMigrations(db: Db): Promise<{ applied: string[]; unknown: string[] }> {
  const applied = await appliedNames(db);
  return { applied, unknown: applied.filter((name) => !(name in migrations)) };
}

/** Whether nothing is left to apply. */
export function isUpToDate({ applied }: { applied: string[] }): boolean {
  return Object.keys(migrations).every((name) => applied.includes(name));
}

async function appliedNames(db: Db): Promise<string[]> {
  const tables = await db.introspection.getTables({ withInternalKyselyTables: true });
  if (!tables.some((table) => table.name === "kysely_migration")) return [];
  const rows = await (db as unknown as Kysely<{ kysely_migration: { name: string } }>)
    .selectFrom("kysely_migration")
    .select("name")
    .orderBy("name")
    .execute();
  return rows.map((row) => row.name);
}
