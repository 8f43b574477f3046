import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { openFileStore } from "#app/files/store.server.ts";
import { readCatalogue } from "#app/practices/catalogue.server.ts";
import { takeOver, toMemberSource } from "#app/practices/owning/take-over.server.ts";
import { importStarter } from "#app/server/starter/import.ts";
import type { Db } from "#db/client.server.ts";
import { readContentVersion } from "#db/content-version.server.ts";
import { acts, compiler, withPeople } from "#tests/comments/people.ts";
import { writeUp } from "#tests/support/write-up.ts";

const revisions = (db: Db) =>
  db
    .selectFrom("revision")
    .innerJoin("practice", "practice.id", "practice_id")
    .selectAll("revision")
    .where("slug", "=", "lahitori")
    .orderBy("number")
    .execute();

describe("taking over", () => {
  test("a writer of the owner makes it the owner's own, once, and it is recorded", () =>
    withPeople(async ({ db, author, other, elected, coordinator }) => {
      const before = await readContentVersion(db);
      for (const actor of [other, elected, null, { ...author, roles: [] }]) {
        expect(await takeOver(db, actor, "lahitori")).toMatchObject({ fault: "forbidden" });
      }
      expect(await readContentVersion(db)).toBe(before);
      expect(await takeOver(db, author, "lahitori")).toEqual({ ok: true, revision: 2 });
      expect(await takeOver(db, coordinator, "lahitori")).toMatchObject({ fault: "taken" });
      expect(await takeOver(db, author, "ei-ole")).toMatchObject({ fault: "not-found" });
      const [first, second, third] = await revisions(db);
      expect(third).toBeUndefined();
      expect(second).toMatchObject({ number: 2, origin: "member", published_via: "web", html: first?.html });
      expect(second?.source).toBe(first?.source.replace("origin: public-sources", "origin: member"));
      expect(second?.source_hash).not.toBe(first?.source_hash);
      expect(await acts(db)).toEqual([
        { actor: author.id, act: "take-over", subject: "practice:lahitori", reason: "revision:2" },
      ]);
      expect(await readContentVersion(db)).toBe(before + 1);
      const card = (await readCatalogue(db)).cards.find((it) => it.slug === "lahitori");
      expect(JSON.stringify(card)).not.toContain("public-sources");
    }));

  test("twice at the same time succeeds once", () =>
    withPeople(async ({ db, author }) => {
      const results = await Promise.all([takeOver(db, author, "lahitori"), takeOver(db, author, "lahitori")]);
      expect(results.filter((it) => it.ok)).toHaveLength(1);
      expect(await revisions(db)).toHaveLength(2);
    }));

  test("the starter import does not overwrite it, whether the file has changed or not", () =>
    withPeople(async ({ db, author }) => {
      const folder = await mkdtemp(path.join(tmpdir(), "vertaiskunta-test-"));
      const starter = (slug: string, title: string) => ({
        ...{ file: path.join(folder, `${slug}.mdx`), folder: "liminka", slug, problem: null },
        source: writeUp({ title, front: "topics: [osallisuus]\norigin: public-sources" }),
      });
      await takeOver(db, author, "lahitori");
      const files = [starter("lahitori", "Lähitori"), starter("lahitori", "Muuttunut"), starter("toinen", "Uusi nimi")];
      const report = await importStarter(db, compiler, files, openFileStore(folder));
      await rm(folder, { recursive: true });
      expect(report).toMatchObject({ published: 1, unchanged: 2, refused: [] });
      expect((await revisions(db)).map((it) => it.title)).toEqual(["Lähitori", "Lähitori"]);
    }));
});

describe("the changed source", () => {
  test.each([
    ["---\norigin: public-sources\n---\nx", "---\norigin: member\n---\nx"],
    [
      "---\r\ntitle: a\r\norigin: public-sources\r\n---\r\nx  \r\n",
      "---\r\ntitle: a\r\norigin: member\r\n---\r\nx  \r\n",
    ],
    ['---\n"origin": "public-sources" # näin\n---\n', '---\n"origin": "member" # näin\n---\n'],
    ["\uFEFF---\norigin:   'public-sources'\n---\n", "\uFEFF---\norigin:   'member'\n---\n"],
    [
      "---\norigin: public-sources\nnotFound: tulokset; määrät\nexample: true\n---\nx",
      "---\norigin: member\nexample: true\n---\nx",
    ],
    ['---\r\nnotFound: "a: b"\r\norigin: public-sources\r\n---\r\n', "---\r\norigin: member\r\n---\r\n"],
    ["---\norigin: public-sources\nnotFound: >\n  a\n  b\n---\nx", "---\norigin: member\n---\nx"],
    [
      "---\norigin: public-sources\n---\norigin: public-sources\n",
      "---\norigin: member\n---\norigin: public-sources\n",
    ],
  ])("%j", (source, expected) => {
    expect(toMemberSource(source)).toBe(expected);
  });

  test.each([
    "---\ntitle: a\n---\norigin: public-sources\n",
    "origin: public-sources",
    "---\norigin: public-sources-x\n---\n",
  ])("%j says nothing of public sources in its front matter", (source) => {
    expect(toMemberSource(source)).toBeNull();
  });
});
