import { type Migration, Migrator } from "kysely";
import type { Db } from "./client.server.ts";
import { protectImmutableTables } from "./immutable.server.ts";
import { migrations } from "./migrations/index.ts";
import { schemaTools } from "./schema-tools.server.ts";

/** The database was written by a newer version of the program; nothing has been changed. */
export class DatabaseTooNewError extends Error {
  override name = "DatabaseTooNewError";
}

export interface MigrateOptions {
  /** Where the copy goes that is taken before an existing database is changed; without it none is taken. */
  copyTo?: (lastApplied: string) => string;
}

/**
 * Brings the database to this version of the program: every pending migration in one transaction, so that a stop at any
 * moment leaves the database as it was or wholly migrated. Copies it first when it already holds something and
 * something is to be done. Immutable tables are protected anew in the same transaction. Returns the names applied;
 * throws `DatabaseTooNewError` when the database has been through a migration that this program does not know.
 */
export async function migrate(db: Db, options: MigrateOptions = {}): Promise<string[]> {
  const { applied, unknown } = await readMigrations(db);
  if (unknown.length > 0)
    throw new DatabaseTooNewError(`the database knows ${unknown.join(", ")}, this version does not`);
  const last = applied.at(-1);
  const pending = Object.keys(migrations).filter((name) => !applied.includes(name));
  if (pending.length === 0) {
    // The exceptions may be others in this version of the program.
    await db.transaction().execute(protectImmutableTables);
    return [];
  }
  if (last && options.copyTo) await schemaTools.copyInto(db, options.copyTo(last));
  const migrator = new Migrator({ db, provider: { getMigrations: async () => withProtection(pending) } });
  const { error, results } = await schemaTools.withoutForeignKeys(db, () => migrator.migrateToLatest());
  if (error) throw error;
  return (results ?? []).map((result) => result.migrationName);
}

/**
 * The migrations, the first pending one of which takes the protection of immutable tables away, and the last of which
 * makes it anew and checks that every reference leads to a row. Kysely runs them all in one transaction.
 */
function withProtection(pending: string[]): Record<string, Migration> {
  const framed = Object.entries(migrations).map(([name, { up }]): [string, Migration] => [
    name,
    {
      up: async (tx) => {
        if (name === pending[0]) await schemaTools.unprotect(tx);
        await up(tx);
        if (name !== pending.at(-1)) return;
        await protectImmutableTables(tx);
        await schemaTools.checkForeignKeys(tx);
      },
    },
  ]);
  return Object.fromEntries(framed);
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
  const rows = await db
    .withTables<{ kysely_migration: { name: string } }>()
    .selectFrom("kysely_migration")
    .select("name")
    .orderBy("name")
    .execute();
  return rows.map((row) => row.name);
}
