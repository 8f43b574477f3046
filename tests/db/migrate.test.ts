import { readFileSync } from "node:fs";
import { readdir } from "node:fs/promises";
import path from "node:path";
import { Migrator, sql } from "kysely";
import { describe, expect, test } from "vitest";
import { openDatabase } from "#db/client.server.ts";
import { migrate } from "#db/migrate.server.ts";
import * as m0001 from "#db/migrations/0001-library.ts";
import * as m0002 from "#db/migrations/0002-people.ts";
import * as m0003 from "#db/migrations/0003-discussion.ts";
import * as m0004 from "#db/migrations/0004-writing.ts";
import * as m0005 from "#db/migrations/0005-search.ts";
import * as m0006 from "#db/migrations/0006-adoptions.ts";
import * as m0007 from "#db/migrations/0007-viewpoints.ts";
import { fillReference } from "#db/reference.server.ts";
import { withFolder, withLibrary } from "#tests/support/temporary.ts";

describe("migrations", () => {
  test("run once and then have nothing to do", () =>
    withFolder(async (folder) => {
      const db = await openDatabase(path.join(folder, "a.sqlite"));
      expect((await migrate(db))[0]).toBe("0001-library");
      expect(await migrate(db)).toEqual([]);
      await db.destroy();
    }));

  test("an empty database is not copied before migrating, one with rows is", () =>
    withFolder(async (folder) => {
      const copyTo = (last: string) => path.join(folder, `before-${last}.sqlite`);
      const empty = await openDatabase(path.join(folder, "empty.sqlite"));
      await migrate(empty, { copyTo });
      await empty.destroy();
      expect((await readdir(folder)).filter((name) => name.startsWith("before"))).toEqual([]);

      const old = await openDatabase(path.join(folder, "old.sqlite"));
      await new Migrator({
        db: old,
        provider: { getMigrations: async () => ({ "0001-library": m0001 }) },
      }).migrateToLatest();
      await old.insertInto("practice").values({ slug: "vanha", created_at: "x" }).execute();
      expect((await migrate(old, { copyTo })).length).toBeGreaterThan(0);
      expect(await old.selectFrom("practice").select("slug").execute()).toEqual([{ slug: "vanha" }]);
      await old.destroy();
      const copy = await openDatabase(copyTo("0001-library"), { readOnly: true });
      expect(await copy.selectFrom("practice").select("slug").execute()).toEqual([{ slug: "vanha" }]);
      expect((await copy.introspection.getTables()).some((table) => table.name === "person")).toBe(false);
      await copy.destroy();
    }));

  test("a database without viewpoints gets them and keeps its terms and their uses", () =>
    withFolder(async (folder) => {
      const old = await openDatabase(path.join(folder, "old.sqlite"));
      const before = { "0001-library": m0001, "0002-people": m0002, "0003-discussion": m0003, "0004-writing": m0004 };
      await new Migrator({ db: old, provider: { getMigrations: async () => before } }).migrateToLatest();
      const names = { fi: "Liike", sv: "Rörelse", en: "Moves", position: 3 };
      await old.insertInto("region").values({ code: "1", slug: "a", fi: "a", sv: "a", en: "a" }).execute();
      await old
        .insertInto("organisation")
        .values({ slug: "a", kind: "partner", fi: "a", sv: "a", en: "a", who_designated: 0 })
        .execute();
      const { id: practice_id } = await old
        .insertInto("practice")
        .values({ slug: "vanha", created_at: "x" })
        .returning("id")
        .executeTakeFirstOrThrow();
      await old
        .insertInto("term")
        .values({ id: 7, kind: "topic", slug: "liike", ...names })
        .execute();
      await old.insertInto("practice_term").values({ practice_id, term_id: 7, position: 0 }).execute();
      await migrate(old);
      expect(await fillReference(old)).toBe(false);
      expect(await fillReference(old)).toBe(false);
      const terms = await old.selectFrom("term").selectAll().orderBy("id").execute();
      expect(terms[0]).toEqual({ id: 7, kind: "topic", slug: "liike", ...names });
      expect(terms.slice(1).map((it) => it.kind)).toEqual(Array(7).fill("viewpoint"));
      expect(await old.selectFrom("practice_term").selectAll().execute()).toEqual([
        { practice_id, term_id: 7, position: 0 },
      ]);
      // References to a term are still enforced.
      await expect(old.deleteFrom("term").where("id", "=", 7).execute()).rejects.toThrow("FOREIGN KEY");
      // A new value of a closed list does not need a rebuilt table.
      const added = { ...names, kind: "colour" as "topic", slug: "punainen" };
      await old.insertInto("term").values(added).execute();
      await old.destroy();
    }));

  test("cards saved before their values were checked are unchanged and immutable", () =>
    withFolder(async (folder) => {
      const old = await openDatabase(path.join(folder, "old.sqlite"));
      const before = {
        "0001-library": m0001,
        "0002-people": m0002,
        "0003-discussion": m0003,
        "0004-writing": m0004,
        "0005-search": m0005,
        "0006-adoptions": m0006,
        "0007-viewpoints": m0007,
      };
      await new Migrator({ db: old, provider: { getMigrations: async () => before } }).migrateToLatest();
      await sql`insert into organisation (id, slug, kind, fi, sv, en, who_designated)
        values (1, 'a', 'partner', 'a', 'a', 'a', 0)`.execute(old);
      await sql`insert into practice (id, slug, created_at) values (1, 'vanha', 'x')`.execute(old);
      await sql`insert into adoption (id, practice_id, organisation_id, newest_number, created_at)
        values (4, 1, 1, 1, 'x')`.execute(old);
      await sql`insert into adoption_version (id, adoption_id, number, status, since, audience, doer, reach, amount,
        method, tools, reason, results, measure, otherwise, advice, contact, candid, work, shown, language, saved_at)
        values (9, 4, 1, 'ended', '2024-05', 'kaikki', '', '', '', '', '', '', 'hyvin', '', '', '', '', '', 'over-1', 1,
        'fi', 'x')`.execute(old);
      const versions = () => old.selectFrom("adoption_version").selectAll().execute();
      const kept = await versions();
      expect(kept).toMatchObject([{ id: 9, adoption_id: 4, audience: "kaikki", results: "hyvin", work: "over-1" }]);
      expect(await migrate(old)).toContain("0009-adoption-words");
      expect(await versions()).toEqual(kept);
      expect(await old.selectFrom("adoption").select(["id", "removed_reason"]).execute()).toEqual([
        { id: 4, removed_reason: null },
      ]);
      const change = old.updateTable("adoption_version").set({ results: "huonosti" }).execute();
      await expect(change).rejects.toThrow("immutable");
      await expect(old.deleteFrom("adoption_version").execute()).rejects.toThrow("is kept");
      const [{ id: _, ...first }] = kept as [(typeof kept)[number]];
      await old
        .insertInto("adoption_version")
        .values({ ...first, number: 2 })
        .execute();
      const odd = { ...first, number: 3, since: "toukokuussa" };
      await expect(old.insertInto("adoption_version").values(odd).execute()).rejects.toThrow("CHECK");
      await old.destroy();
    }));

  test("a database newer than the code is refused and left as it was", () =>
    withLibrary(async (db, file) => {
      await sql`insert into kysely_migration (name, timestamp) values ('9999-later', '')`.execute(db);
      await sql`pragma wal_checkpoint(truncate)`.execute(db);
      const before = readFileSync(file);
      await expect(migrate(db)).rejects.toThrow("9999-later");
      expect(readFileSync(file).equals(before)).toBe(true);
    }));
});

describe("revisions", () => {
  test("can be rendered again but never changed or deleted", () =>
    withLibrary(async (db) => {
      const { id } = await db
        .insertInto("practice")
        .values({ slug: "a", created_at: "x" })
        .returning("id")
        .executeTakeFirstOrThrow();
      const revision = {
        practice_id: id,
        number: 1,
        source: "s",
        source_hash: "h",
        kind: "practice",
        title: "t",
        summary: "s",
        language: "fi",
        partners: "[]",
        sources: "[]",
        origin: "member",
        example: 0,
        html: "",
        text: "",
        headings: "[]",
        pipeline: 1,
        published_via: "starter",
        published_at: "x",
      } as const;
      await db.insertInto("revision").values(revision).execute();
      await db.updateTable("revision").set({ html: "<p>uusi</p>", pipeline: 2 }).execute();
      for (const change of [
        { title: "toinen" },
        { source: "toinen" },
        { published_at: "y" },
        { number: 2 },
        { note: "n" },
        { cost: "none" as const },
      ]) {
        await expect(db.updateTable("revision").set(change).execute()).rejects.toThrow("immutable");
      }
      await expect(db.deleteFrom("revision").execute()).rejects.toThrow("kept");
      expect(await db.selectFrom("revision").select(["title", "html"]).execute()).toEqual([
        { title: "t", html: "<p>uusi</p>" },
      ]);
    }));
});
