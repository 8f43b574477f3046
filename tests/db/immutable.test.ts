import path from "node:path";
import { sql } from "kysely";
import { describe, expect, test } from "vitest";
import { type Db, openDatabase } from "#db/client.server.ts";
import { immutableTables } from "#db/immutable.server.ts";
import { migrate } from "#db/migrate.server.ts";
import { migrations } from "#db/migrations/index.ts";
import { contents, fillEveryTable, migrateTo, valueFor } from "#tests/support/old-database.ts";
import { withFolder } from "#tests/support/temporary.ts";

/** A migrated database with two rows in every table: in the first every nullable column is null, in the second none is. */
function withRows(work: (db: Db) => Promise<void>): Promise<void> {
  return withFolder(async (folder) => {
    const db = await openDatabase(path.join(folder, "rows.sqlite"));
    try {
      await migrateTo(db, Object.keys(migrations).at(-1) ?? "");
      await fillEveryTable(db);
      await work(db);
    } finally {
      await db.destroy();
    }
  });
}

async function columnsOf(db: Db, table: string) {
  const found = (await db.introspection.getTables()).find((it) => it.name === table);
  return (found?.columns ?? []).map((column) => ({ name: column.name, type: column.dataType }));
}

const set = (db: Db, table: string, column: string, value: unknown) =>
  sql`update ${sql.id(table)} set ${sql.id(column)} = ${value}`.execute(db);

describe.each(immutableTables)(
  "rows of $table",
  ({ table, changeError, deleteError, recomputed, emptied, redacted }) => {
    test("refuse changes of every column but the named ones; other tables are not affected", () =>
      withRows(async (db) => {
        const columns = await columnsOf(db, table);
        expect(columns.length).toBeGreaterThan(1);
        const before = (await contents(db))[table];
        for (const column of columns) {
          if (recomputed.includes(column.name) || emptied.includes(column.name)) continue;
          const values = [valueFor(table, column, 0), valueFor(table, column, 1), 12345];
          // An id of null is refused before any trigger runs.
          for (const value of column.name === "id" ? values : [...values, null]) {
            await expect(set(db, table, column.name, value), `${column.name} = ${value}`).rejects.toThrow(changeError);
          }
        }
        // The id by SQLite's other names for it.
        for (const name of ["rowid", "oid", "_rowid_"])
          await expect(set(db, table, name, 12345)).rejects.toThrow(changeError);
        expect((await contents(db))[table]).toEqual(before);
        // A column of another table with the same name can be changed.
        await db.updateTable("practice").set({ created_at: "y" }).execute();
      }));

    test("accept recomputed columns, and a person that is emptied but not set", () =>
      withRows(async (db) => {
        for (const column of await columnsOf(db, table)) {
          if (!recomputed.includes(column.name)) continue;
          const value = column.type === "TEXT" ? "anew" : 77;
          await set(db, table, column.name, value);
          const { rows } = await sql`select distinct ${sql.id(column.name)} as value from ${sql.id(table)}`.execute(db);
          expect(rows).toEqual([{ value }]);
        }
        for (const column of emptied) {
          // One row has a person and one has none: neither accepts a new value.
          for (const person of [3, 8]) await expect(set(db, table, column, person)).rejects.toThrow(changeError);
          await set(db, table, column, null);
          await expect(set(db, table, column, 8)).rejects.toThrow(changeError);
          const { rows } = await sql`select distinct ${sql.id(column)} as value from ${sql.id(table)}`.execute(db);
          expect(rows).toEqual([{ value: null }]);
        }
      }));

    test("may be overwritten where redaction overwrites, but only in its transaction", () =>
      withRows(async (db) => {
        const { id } = await db.selectFrom("redaction").select("id").executeTakeFirstOrThrow();
        await db.transaction().execute(async (tx) => {
          await tx.updateTable("redaction").set({ state: "under-way" }).where("id", "=", id).execute();
          for (const column of redacted) await set(tx, table, column, "[Kohta poistettu]");
          const fixed = (await columnsOf(tx, table)).filter(
            ({ name }) => ![...redacted, ...recomputed, ...emptied].includes(name),
          );
          for (const { name } of fixed) await expect(set(tx, table, name, 12345), name).rejects.toThrow(changeError);
          await tx.updateTable("redaction").set({ state: "done" }).where("id", "=", id).execute();
        });
        for (const column of redacted) await expect(set(db, table, column, "x")).rejects.toThrow(changeError);
      }));

    test("cannot be deleted, except in tables whose rows are deleted by age", () =>
      withRows(async (db) => {
        const remove = sql`delete from ${sql.id(table)}`.execute(db);
        if (deleteError === null) await remove;
        else await expect(remove).rejects.toThrow(deleteError);
        expect((await contents(db))[table]).toHaveLength(deleteError === null ? 0 : 2);
        if (deleteError === null) return;
        const again = sql`insert or replace into ${sql.id(table)} select * from ${sql.id(table)}`.execute(db);
        await expect(again).rejects.toThrow(deleteError);
      }));

    test("protect a column that is added later from the next start on", () =>
      withRows(async (db) => {
        await sql`alter table ${sql.id(table)} add column later text`.execute(db);
        expect(await migrate(db)).toEqual([]);
        await expect(set(db, table, "later", "x")).rejects.toThrow(changeError);
        await expect(set(db, table, "id", 12345)).rejects.toThrow(changeError);
      }));
  },
);

test("existing triggers are not written again, missing ones are", () =>
  withRows(async (db) => {
    const version = async () => (await sql<{ schema_version: number }>`pragma schema_version`.execute(db)).rows[0];
    const before = await version();
    await migrate(db);
    expect(await version()).toEqual(before);
    await sql`drop trigger immutable_revision_changed`.execute(db);
    await set(db, "revision", "number", 77);
    await migrate(db);
    await expect(set(db, "revision", "number", 78)).rejects.toThrow("immutable");
  }));
