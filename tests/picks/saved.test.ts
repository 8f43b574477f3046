import { describe, expect, test } from "vitest";
import { maxPicks } from "#app/picks/address.ts";
import { changePicks, readPicks } from "#app/picks/saved.server.ts";
import { rename } from "#app/practices/owning/rename.server.ts";
import { withdraw } from "#app/practices/owning/withdraw.server.ts";
import { publish } from "#app/practices/publish.server.ts";
import type { Db } from "#db/client.server.ts";
import { compiler, withPeople } from "#tests/comments/people.ts";
import { addPerson } from "#tests/support/people.ts";
import { writeUp } from "#tests/support/write-up.ts";

async function fill(db: Db, slugs: string[]) {
  for (const slug of slugs) await publish(db, compiler, { slug, source: writeUp({ title: slug }), via: "command" });
}

/** Adds practices that share one revision, since only their number matters. */
async function fillMany(db: Db, count: number): Promise<string[]> {
  await fill(db, ["malli"]);
  const {
    id: _,
    slug: __,
    ...row
  } = await db.selectFrom("practice").selectAll().where("slug", "=", "malli").executeTakeFirstOrThrow();
  const slugs = Array.from({ length: count }, (_, index) => `monta-${index}`);
  await db
    .insertInto("practice")
    .values(slugs.map((slug) => ({ ...row, slug })))
    .execute();
  return slugs;
}

describe("the saved list", () => {
  test("keeps its order, has each practice once, and is separate for each person", () =>
    withPeople(async ({ db, author, other }) => {
      await fill(db, ["a", "b", "c"]);
      await changePicks(db, author, { act: "add", picks: ["a", "b", "a"] });
      await changePicks(db, author, { act: "add", picks: ["c", "b"] });
      expect(await changePicks(db, author, { act: "up", pick: "c" })).toEqual({ ok: true, picks: ["a", "c", "b"] });
      expect(await changePicks(db, author, { act: "remove", pick: "a" })).toMatchObject({ ok: true });
      expect([await readPicks(db, author), await readPicks(db, other), await readPicks(db, null)]).toEqual([
        ["c", "b"],
        [],
        [],
      ]);
      await changePicks(db, other, { act: "clear" });
      expect(await readPicks(db, author)).toEqual(["c", "b"]);
      await changePicks(db, author, { act: "clear" });
      expect(await readPicks(db, author)).toEqual([]);
    }));

  test("is for signed-in people, also elected representatives", () =>
    withPeople(async ({ db, elected }) => {
      const change = { act: "add", picks: ["toinen"] } as const;
      expect(await changePicks(db, null, change)).toEqual({ ok: false, fault: "forbidden" });
      expect(await changePicks(db, elected, change)).toEqual({ ok: true, picks: ["toinen"] });
    }));

  test("follows a new slug, and keeps a withdrawn practice, which can be removed", () =>
    withPeople(async ({ db, author, other }) => {
      await changePicks(db, other, { act: "add", picks: ["toinen"] });
      await rename(db, author, "toinen", "uusi-osoite");
      expect(await readPicks(db, other)).toEqual(["uusi-osoite"]);
      expect(await changePicks(db, other, { act: "add", picks: ["toinen"] })).toEqual({
        ok: true,
        picks: ["uusi-osoite"],
      });
      await withdraw(db, author, "uusi-osoite", "Pois");
      expect(await readPicks(db, other)).toEqual(["uusi-osoite"]);
      expect(await changePicks(db, author, { act: "add", picks: ["uusi-osoite"] })).toEqual({
        ok: false,
        fault: "unknown",
      });
      expect(await changePicks(db, other, { act: "remove", pick: "uusi-osoite" })).toEqual({ ok: true, picks: [] });
    }));

  test("is unchanged after refusing an unknown practice or more than the limit", () =>
    withPeople(async ({ db, author }) => {
      const slugs = await fillMany(db, maxPicks + 1);
      expect(await changePicks(db, author, { act: "add", picks: ["malli", "ei-ole"] })).toEqual({
        ok: false,
        fault: "unknown",
      });
      expect(await readPicks(db, author)).toEqual([]);
      expect(await changePicks(db, author, { act: "add", picks: slugs })).toEqual({ ok: false, fault: "full" });
      const most = slugs.slice(0, maxPicks);
      expect(await changePicks(db, author, { act: "add", picks: most })).toEqual({ ok: true, picks: most });
      expect(await changePicks(db, author, { act: "add", picks: ["malli"] })).toEqual({ ok: false, fault: "full" });
      expect(await changePicks(db, author, { act: "add", picks: most.slice(0, 2) })).toMatchObject({ ok: true });
      expect(await changePicks(db, author, { act: "add", picks: Array(5_000).fill("malli") })).toEqual({
        ok: false,
        fault: "full",
      });
      expect(await readPicks(db, author)).toEqual(most);
    }));

  test("loses nothing when changed by several requests at once", () =>
    withPeople(async ({ db, author }) => {
      await fill(db, ["a", "b", "c"]);
      await Promise.all(["a", "b", "c"].map((slug) => changePicks(db, author, { act: "add", picks: [slug] })));
      expect((await readPicks(db, author)).sort()).toEqual(["a", "b", "c"]);
    }));

  test("is erased with the person", () =>
    withPeople(async ({ db }) => {
      const { actor } = await addPerson(db, "oulu", [], "Poistuva Henkilö");
      await changePicks(db, actor, { act: "add", picks: ["toinen"] });
      await db.deleteFrom("person").where("id", "=", actor.id).execute();
      expect(await db.selectFrom("pick").selectAll().execute()).toEqual([]);
    }));
});
