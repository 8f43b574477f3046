import path from "node:path";
import { sql } from "kysely";
import { describe, expect, test } from "vitest";
import { type Db, openDatabase } from "#db/client.server.ts";
import { migrate, readMigrations } from "#db/migrate.server.ts";
import { migrations } from "#db/migrations/index.ts";
import { contents, fillEveryTable, migrateTo, tableNames } from "#tests/support/old-database.ts";
import { withFolder } from "#tests/support/temporary.ts";

const names = Object.keys(migrations);

/** Makes a database of an older migration with rows in every table. */
function withOld(last: string, work: (db: Db) => Promise<void>): Promise<void> {
  return withFolder(async (folder) => {
    const db = await openDatabase(path.join(folder, "old.sqlite"));
    try {
      await migrateTo(db, last);
      await fillEveryTable(db);
      await work(db);
    } finally {
      await db.destroy();
    }
  });
}

/** The columns, references and indices of a table. */
async function shapeOf(db: Db, table: string) {
  const columns = await sql<{ name: string }>`pragma table_info(${sql.id(table)})`.execute(db);
  const references = await sql`pragma foreign_key_list(${sql.id(table)})`.execute(db);
  const indices = await sql`select name, "unique", origin from pragma_index_list(${table}) order by name`.execute(db);
  return { columns: columns.rows, references: references.rows, indices: indices.rows };
}

async function schemaOf(db: Db) {
  const { rows } = await sql<{ sql: string }>`
    select type, name, tbl_name, sql from sqlite_master where name not like 'kysely%' order by type, name`.execute(db);
  return rows;
}

describe("a filled database", () => {
  test.each(names)("of migration %s keeps every row, id and counter, and gets the schema of a new one", (last) =>
    withOld(last, async (db) => {
      const before = await contents(db);
      for (const [table, rows] of Object.entries(before)) {
        // These two tables have other numbers of rows.
        if (table !== "sqlite_sequence" && table !== "counter") expect([table, rows.length]).toEqual([table, 2]);
      }
      expect(await migrate(db)).toEqual(names.slice(names.indexOf(last) + 1));
      const after = await contents(db);
      for (const [table, rows] of Object.entries(before)) {
        const columns = Object.keys(rows[0] ?? {});
        const counters = rows.map((row) => row.name);
        const sameRows = after[table]?.filter(
          (row) => table !== "sqlite_sequence" || counters.includes(row.name ?? null),
        );
        const kept = sameRows?.map((row) => Object.fromEntries(columns.map((name) => [name, row[name]])));
        expect({ table, rows: kept }).toEqual({ table, rows });
      }
      expect((await sql`pragma foreign_key_check`.execute(db)).rows).toEqual([]);
      expect((await sql`pragma foreign_keys`.execute(db)).rows).toEqual([{ foreign_keys: 1 }]);
      await withOld(names.at(-1) ?? "", async (fresh) => expect(await schemaOf(db)).toEqual(await schemaOf(fresh)));
    }),
  );

  test("keeps columns, references, indices and defaults when closed lists are removed from the CHECKs", () =>
    withOld("0009-adoption-words", async (before) => {
      await withOld("0010-details", async (after) => {
        for (const table of await tableNames(before)) {
          const [old, now] = [await shapeOf(before, table), await shapeOf(after, table)];
          const columns = now.columns.filter((column) => column.name !== "details");
          expect({ table, ...now, columns }).toEqual({ table, ...old });
        }
      });
    }));

  test("gives each comment and each published revision the organisation of its author", () =>
    withOld("0010-details", async (db) => {
      await migrate(db);
      for (const [table, person] of [
        ["comment", "author_id"],
        ["revision", "published_by"],
      ] as const) {
        const { rows } = await sql<{ is: number; was: number }>`
          select ${sql.ref(`${table}.organisation_id`)} as "is", person.organisation_id as was
          from ${sql.table(table)} join person on person.id = ${sql.ref(`${table}.${person}`)}`.execute(db);
        expect(rows.length).toBeGreaterThan(0);
        expect(rows.map((row) => row.is)).toEqual(rows.map((row) => row.was));
      }
      await expect(sql`update comment set organisation_id = null`.execute(db)).rejects.toThrow(/not null/i);
      await expect(sql`update revision set organisation_id = 1`.execute(db)).rejects.toThrow("immutable");
    }));

  test("whose migration fails is unchanged, and its foreign keys are still enforced", () =>
    withOld("0008-picks", async (db) => {
      await sql`pragma foreign_keys = off`.execute(db);
      await sql`insert into organisation_form (organisation_id, form) values (12345, 'x')`.execute(db);
      await sql`pragma foreign_keys = on`.execute(db);
      const [schema, rows] = [await schemaOf(db), await contents(db)];
      await expect(migrate(db)).rejects.toThrow("from organisation_form to organisation");
      expect(await schemaOf(db)).toEqual(schema);
      expect(await contents(db)).toEqual(rows);
      expect((await readMigrations(db)).applied.at(-1)).toBe("0008-picks");
      const orphan = db.insertInto("organisation_form").values({ organisation_id: 999, form: "y" }).execute();
      await expect(orphan).rejects.toThrow("FOREIGN KEY");
      await db.deleteFrom("organisation_form").where("form", "=", "x").execute();
      expect(await migrate(db)).toEqual(names.slice(names.indexOf("0008-picks") + 1));
    }));
});
