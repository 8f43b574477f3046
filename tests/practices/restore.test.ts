import { describe, expect, test } from "vitest";
import { chooseRevisions } from "#app/practices/history/choose-revisions.ts";
import { openHistory, readHistory } from "#app/practices/history/read.server.ts";
import { readFrontMatter } from "#app/practices/history/read-front-matter.ts";
import { readRestoreForm, restoreRevision } from "#app/practices/history/restore.server.ts";
import { publish } from "#app/practices/publish.server.ts";
import { readRevision } from "#app/practices/read.server.ts";
import type { Db } from "#db/client.server.ts";
import { acts, compiler, type Person, withPeople } from "#tests/comments/people.ts";
import { writeUp } from "#tests/support/write-up.ts";

/** Publishes a second and a third revision of `toinen`. */
async function change(db: Db, by: Person) {
  const sources = [
    writeUp({ title: "Toinen nimi", front: "topics: [osallisuus]\nthemes: [yhdyspinnat]", body: "Uusi teksti." }),
    writeUp({ title: "Kolmas nimi", front: "topics: [osallisuus]", body: "Vielä uudempi." }),
  ];
  for (const source of sources)
    await publish(db, compiler, { slug: "toinen", source, via: "web", by, note: "Korjattu" });
  return sources;
}

const restore = (db: Db, by: Person, more: object = {}) =>
  restoreRevision(db, compiler, {
    slug: "toinen",
    number: 1,
    basedOn: 3,
    note: "Palautettu versio 1",
    by,
    messages: "fi",
    ...more,
  });

const idOf = async (db: Db, slug: string) =>
  (await db.selectFrom("practice").select("id").where("slug", "=", slug).executeTakeFirstOrThrow()).id;

describe("restoring a revision", () => {
  test("publishes its source as a new revision with note, person, terms and the restored number", () =>
    withPeople(async ({ db, author }) => {
      await change(db, author);
      const before = await readRevision(db, "toinen", 1);
      expect(await restore(db, author)).toMatchObject({ ok: true, revision: 4, changed: true });
      const rows = await db
        .selectFrom("revision")
        .selectAll()
        .where("practice_id", "=", await idOf(db, "toinen"))
        .orderBy("number")
        .execute();
      const [first, , , fourth] = rows;
      expect(fourth).toMatchObject({ note: "Palautettu versio 1", published_by: author.id, restored_from: 1 });
      expect([fourth?.source, fourth?.html, fourth?.terms_accepted_at]).toEqual([
        first?.source,
        first?.html,
        expect.any(String),
      ]);
      expect(await readRevision(db, "toinen", 1)).toEqual({ ...before, isNewest: false });
      expect(await acts(db)).toEqual([]);
    }));

  test("by the coordinator is recorded", () =>
    withPeople(async ({ db, author, coordinator }) => {
      await change(db, author);
      expect(await restore(db, coordinator)).toMatchObject({ ok: true });
      expect(await acts(db)).toEqual([
        { actor: coordinator.id, act: "publish", subject: "practice:toinen", reason: "revision:4" },
      ]);
    }));

  test("is refused to others, without a note, after a newer revision and when withdrawn; nothing is written", () =>
    withPeople(async ({ db, author, other, elected }) => {
      await change(db, author);
      for (const by of [other, elected]) expect(await restore(db, by)).toMatchObject({ fault: "forbidden" });
      expect(await restore(db, author, { note: " \n" })).toMatchObject({ fault: "note" });
      expect(await restore(db, author, { note: "x".repeat(301) })).toMatchObject({ fault: "note-long" });
      expect(await restore(db, author, { basedOn: 2 })).toMatchObject({ fault: "conflict" });
      expect(await restore(db, author, { number: 9 })).toMatchObject({ fault: "not-found" });
      expect(await restore(db, author, { slug: "ei-ole" })).toMatchObject({ fault: "not-found" });
      const withdraw = (at: string | null) =>
        db.updateTable("practice").set({ withdrawn_at: at }).where("slug", "=", "toinen").execute();
      await withdraw("2026-01-01T00:00:00.000Z");
      expect(await restore(db, author)).toMatchObject({ fault: "withdrawn" });
      await withdraw(null);
      expect(await readHistory(db, await idOf(db, "toinen"), 1)).toHaveLength(3);
      expect(await restore(db, author)).toMatchObject({ ok: true });
    }));

  test("of a text that names a removed theme is refused with its line", () =>
    withPeople(async ({ db, author }) => {
      await change(db, author);
      await db.updateTable("theme").set({ slug: "uusi-teema" }).where("slug", "=", "yhdyspinnat").execute();
      const result = await restore(db, author, { number: 2 });
      expect(result).toMatchObject({ ok: false, fault: "problems", errors: [{ line: 6 }] });
      expect(JSON.stringify(result)).toContain("yhdyspinnat");
    }));

  test("of a text from public sources makes it the member's own", () =>
    withPeople(async ({ db, author }) => {
      const own = writeUp({ title: "Oma tori" });
      await publish(db, compiler, { slug: "lahitori", source: own, via: "web", by: author });
      const practice = await openHistory(db, author, "lahitori");
      if (!practice) throw new Error("not there");
      expect(await readRestoreForm(db, practice, 1, author)).toEqual({ basedOn: 2, becomesOwn: true });
      expect(await restore(db, author, { slug: "lahitori", basedOn: 2 })).toMatchObject({ ok: true, revision: 3 });
      expect(await readRevision(db, "lahitori", 3)).toMatchObject({ title: "Lähitori", origin: "member" });
    }));

  test("twice at the same time succeeds once", () =>
    withPeople(async ({ db, author, coordinator }) => {
      await change(db, author);
      const results = await Promise.all([restore(db, author), restore(db, coordinator, { number: 2 })]);
      expect(results.map((it) => (it.ok ? "ok" : it.fault)).sort()).toEqual(["conflict", "ok"]);
    }));
});

describe("the history", () => {
  test("has author, time and note; without a name for an ended account or a command", () =>
    withPeople(async ({ db, author, coordinator }) => {
      await change(db, author);
      await restore(db, coordinator);
      await db
        .updateTable("person")
        .set({ ended_at: "2026-01-01T00:00:00.000Z" })
        .where("id", "=", author.id)
        .execute();
      const history = await readHistory(db, await idOf(db, "toinen"), 1);
      expect(
        history.map((it) => [
          it.number,
          it.author && [it.author.name, it.author.organisation.fi],
          it.via,
          it.note,
          it.restoredFrom,
        ]),
      ).toEqual([
        [4, ["Kaisa Koordinaattori", "Terveyden ja hyvinvoinnin laitos (THL)"], "web", "Palautettu versio 1", 1],
        [3, [null, "Liminka"], "web", "Korjattu", null],
        [2, [null, "Liminka"], "web", "Korjattu", null],
        [1, null, "starter", null, null],
      ]);
      expect(JSON.stringify(history)).not.toContain("Aino");
    }));

  test("of a withdrawn practice is for those who write for its owner", () =>
    withPeople(async ({ db, author, other, coordinator }) => {
      expect(await openHistory(db, null, "toinen")).toMatchObject({ isOwn: false, mayRestore: false });
      expect(await openHistory(db, author, "toinen")).toMatchObject({ isOwn: true, mayRestore: true });
      await db.updateTable("practice").set({ withdrawn_at: "2026-01-01T00:00:00.000Z" }).execute();
      for (const actor of [null, other]) expect(await openHistory(db, actor, "toinen")).toBeNull();
      for (const actor of [author, coordinator])
        expect(await openHistory(db, actor, "toinen")).toMatchObject({ isOwn: true, mayRestore: false });
    }));
});

describe("the two revisions chosen by an address", () => {
  test.each([
    [null, null, { old: 4, new: 5, adjustment: null }],
    ["2", "5", { old: 2, new: 5, adjustment: null }],
    ["5", "2", { old: 2, new: 5, adjustment: null }],
    [null, "3", { old: 2, new: 3, adjustment: null }],
    ["2", null, { old: 2, new: 5, adjustment: null }],
    ["0", "9", { old: 1, new: 5, adjustment: "adjusted" }],
    ["x", "1e3", { old: 4, new: 5, adjustment: "adjusted" }],
    ["-1", "99999999999", { old: 4, new: 5, adjustment: "adjusted" }],
    ["3", "3", { old: 2, new: 3, adjustment: "same" }],
    ["1", "1", { old: 1, new: 2, adjustment: "same" }],
    [null, "1", { old: 1, new: 2, adjustment: "adjusted" }],
  ] as const)("%j and %j", (requestedOld, requestedNew, expected) => {
    expect(chooseRevisions(requestedOld, requestedNew, 5)).toEqual(expected);
  });

  test("of one revision there are none", () => {
    expect(chooseRevisions("1", "2", 1)).toBeNull();
  });
});

describe("the front matter of a revision", () => {
  test("is read from its source, and never throws", () => {
    expect(readFrontMatter(writeUp({ front: "topics: [osallisuus]\nalsoBy: [oulu]" }))).toMatchObject({
      organisation: "liminka",
      alsoBy: ["oulu"],
      topics: ["osallisuus"],
    });
    expect(readFrontMatter("---js\nx\n---\n")).toMatchObject({ themes: [], topics: [] });
  });
});
