import { sql } from "kysely";
import { describe, expect, test } from "vitest";
import { type Db, openDatabase } from "#db/client.server.ts";
import { uniqueViolation } from "#db/sqlite3-dialect.ts";
import { withLibrary } from "#tests/support/temporary.ts";

describe("the dialect", () => {
  test("stores and returns text, numbers, flags and null unchanged", () =>
    withLibrary(async (db) => {
      await db.insertInto("region").values({ code: "99", slug: "x", fi: "ä'\"\0ö", sv: "1", en: "" }).execute();
      const row = await db.selectFrom("region").selectAll().where("code", "=", "99").executeTakeFirstOrThrow();
      expect(row).toEqual({ code: "99", slug: "x", fi: "ä'\"\0ö", sv: "1", en: "" });
    }));

  test.each([
    ["a Date", new Date()],
    ["an object", { a: 1 }],
    ["a list", [1]],
    ["NaN", Number.NaN],
    ["undefined", undefined],
    ["a bigint", 1n],
  ])("refuses %s as a parameter", (_name, value) =>
    withLibrary(async (db) => {
      const insert = sql`insert into counter (name, value) values ('x', ${value})`.execute(db);
      await expect(insert).rejects.toThrow(/parameter 1 is/);
      expect(await db.selectFrom("counter").select("name").execute()).toEqual([{ name: "content" }]);
    }),
  );

  test("recognises a violated unique constraint and no other error", () =>
    withLibrary(async (db) => {
      const row = { slug: "kaksi", created_at: "2026-01-01T00:00:00.000Z" };
      await db.insertInto("practice").values(row).execute();
      const again = await db
        .insertInto("practice")
        .values(row)
        .execute()
        .catch((error: unknown) => error);
      expect(uniqueViolation(again)).toBe("practice.slug");
      const other = await sql`select * from nowhere`.execute(db).catch((error: unknown) => error);
      expect(uniqueViolation(other)).toBeNull();
    }));

  test("enforces foreign keys", () =>
    withLibrary(async (db) => {
      const orphan = db.insertInto("organisation_form").values({ organisation_id: 99_999, form: "x" }).execute();
      await expect(orphan).rejects.toThrow(/FOREIGN KEY/);
    }));

  test("a failed transaction leaves no change, and the next one succeeds", () =>
    withLibrary(async (db) => {
      const failing = db.transaction().execute(async (tx) => {
        await tx.insertInto("counter").values({ name: "a", value: 1 }).execute();
        throw new Error("no");
      });
      await expect(failing).rejects.toThrow("no");
      await db.transaction().execute((tx) => tx.insertInto("counter").values({ name: "b", value: 2 }).execute());
      expect(await db.selectFrom("counter").select("name").orderBy("name").execute()).toEqual([
        { name: "b" },
        { name: "content" },
      ]);
    }));

  test("a transaction that SQLite has rolled back itself throws the first error and frees the writer", () =>
    withLibrary(async (db) => {
      const failing = db.transaction().execute(async (tx) => {
        await sql`rollback`.execute(tx);
        throw new Error("the disk is full");
      });
      await expect(failing).rejects.toThrow("the disk is full");
      const uncommitted = db.transaction().execute((tx) => sql`rollback`.execute(tx));
      await expect(uncommitted).rejects.toThrow("no transaction is active");
      await db.updateTable("counter").set({ value: 7 }).execute();
      expect(await db.selectFrom("counter").select("value").execute()).toEqual([{ value: 7 }]);
    }));

  test("concurrent writers wait for each other and lose no change", () =>
    withLibrary(async (db) => {
      const add = () =>
        db.transaction().execute(async (tx) => {
          const { value } = await tx
            .selectFrom("counter")
            .select("value")
            .where("name", "=", "content")
            .executeTakeFirstOrThrow();
          await tx
            .updateTable("counter")
            .set({ value: value + 1 })
            .where("name", "=", "content")
            .execute();
        });
      await Promise.all(Array.from({ length: 40 }, add));
      const { value } = await db.selectFrom("counter").select("value").executeTakeFirstOrThrow();
      expect(value).toBe(41);
    }));

  test("reads continue during a transaction and see the state before it", () =>
    withLibrary(async (db) => {
      await db.transaction().execute(async (tx) => {
        await tx.updateTable("counter").set({ value: 99 }).execute();
        const outside = await db.selectFrom("counter").select("value").executeTakeFirstOrThrow();
        expect(outside.value).toBe(1);
      });
      expect((await db.selectFrom("counter").select("value").executeTakeFirstOrThrow()).value).toBe(99);
    }));

  test("a database opened for reading refuses changes", () =>
    withLibrary(async (_db, file) => {
      const reader = await openDatabase(file, { readOnly: true });
      expect(await reader.selectFrom("counter").select("value").execute()).toEqual([{ value: 1 }]);
      for (let again = 0; again < 2; again++) {
        await expect(reader.updateTable("counter").set({ value: 5 }).execute()).rejects.toThrow("reading only");
        await expect(reader.transaction().execute(async () => {})).rejects.toThrow("reading only");
      }
      await reader.destroy();
    }));

  test("a snapshot sees one state during other writes, cannot write and frees its reader", () =>
    withLibrary(async (db, file) => {
      const reader = await openDatabase(file, { readOnly: true, readers: 1 });
      const value = (from: Db) => from.selectFrom("counter").select("value").executeTakeFirstOrThrow();
      const snapshot = () => reader.transaction().setAccessMode("read only");
      await snapshot().execute(async (tx) => {
        const before = await value(tx);
        await db.updateTable("counter").set({ value: 99 }).execute();
        expect(await value(tx)).toEqual(before);
      });
      const change = snapshot().execute((tx) => tx.updateTable("counter").set({ value: 1 }).execute());
      await expect(change).rejects.toThrow(/readonly|query_only|read-only/i);
      expect(await value(reader)).toEqual({ value: 99 });
      await reader.destroy();
    }));

  test("every write is durable: WAL with full synchronisation", () =>
    withLibrary(async (db) => {
      expect((await sql`pragma journal_mode`.execute(db)).rows).toEqual([{ journal_mode: "wal" }]);
      expect((await sql`pragma synchronous`.execute(db)).rows).toEqual([{ synchronous: 2 }]);
    }));
});
