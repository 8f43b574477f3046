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
  /** The file for the copy that is made before an existing database is changed. Without it no copy is made. */
  copyTo?: (lastApplied: string) => string;
}

/**
 * Applies every pending migration in one transaction, so that a stop at any moment leaves the database unchanged or
 * completely migrated. First copies an existing database in the same transaction, so that nothing can be written between
 * the copy and the first migration; a copy may be left by a call that throws. Then makes the triggers of immutable tables from the columns
 * they have now, in the same transaction; this is done when no migration is pending, too. Returns the names applied.
 * Throws `DatabaseTooNewError` when a migration was applied that this program does not know.
 */
export async function migrate(db: Db, options: MigrateOptions = {}): Promise<string[]> {
  const { applied, unknown } = await readMigrations(db);
  if (unknown.length > 0)
    throw new DatabaseTooNewError(`the database knows ${unknown.join(", ")}, this version does not`);
  const last = applied.at(-1);
  const pending = Object.keys(migrations).filter((name) => !applied.includes(name));
  if (pending.length === 0) {
    // This version of the program may name other exceptions than the one that made the triggers.
    await db.transaction().execute(protectImmutableTables);
    return [];
  }
  const copy = last && options.copyTo ? options.copyTo(last) : null;
  const migrator = new Migrator({ db, provider: { getMigrations: async () => withProtection(pending, copy) } });
  const { error, results } = await schemaTools.withoutForeignKeys(db, () => migrator.migrateToLatest());
  if (error) throw error;
  return (results ?? []).map((result) => result.migrationName);
}

/**
 * The migrations with steps added: the first pending one begins by copying the database to a file, unless that is null,
 * and dropping the triggers of immutable tables, and the last one ends by making them again and checking the foreign keys. Kysely runs all of it in one transaction.
 */
function withProtection(pending: string[], copy: string | null): Record<string, Migration> {
  const all = Object.entries(migrations).map(([name, { up }]): [string, Migration] => [
    name,
    {
      up: async (tx) => {
        if (name === pending[0]) {
          if (copy !== null) await schemaTools.copyInto(tx, copy);
          await schemaTools.unprotect(tx);
        }
        await up(tx);
        if (name !== pending.at(-1)) return;
        await protectImmutableTables(tx);
        await schemaTools.checkForeignKeys(tx);
      },
    },
  ]);
  return Object.fromEntries(all);
}

/** The migrations applied to a database, and those of them that this version of the program does not know. */
export async function readMigrations(db: Db): Promise<{ applied: string[]; unknown: string[] }> {
  const applied = await appliedNames(db);
  return { applied, unknown: applied.filter((name) => !(name in migrations)) };
}

/** Whether every migration has been applied. */
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
