import { describe, expect, test } from "vitest";
import { contentOf } from "#app/adoptions/content.ts";
import { discardDraft, draftsOf, keepDraft } from "#app/adoptions/drafts.server.ts";
import { formNames } from "#app/adoptions/fields.ts";
import { openAdoption } from "#app/adoptions/open.server.ts";
import { bringBackAdoption, listRemovedAdoptions, removeAdoption } from "#app/adoptions/remove.server.ts";
import { type SaveRequest, saveAdoption } from "#app/adoptions/save.server.ts";
import { blankTyped, readTyped, type Typed } from "#app/adoptions/typed.ts";
import type { Actor } from "#app/people/policy.ts";
import { rolesThatMay } from "#app/people/rights.ts";
import { withdraw } from "#app/practices/owning/withdraw.server.ts";
import { publish } from "#app/practices/publish.server.ts";
import type { Db } from "#db/client.server.ts";
import { readContentVersion } from "#db/content-version.server.ts";
import { acts, type Cast, compiler, withPeople } from "#tests/comments/people.ts";
import { addPerson } from "#tests/support/people.ts";
import { memberRoles } from "#tests/support/roles.ts";
import { writeUp } from "#tests/support/write-up.ts";

const slug = "toinen";
const month = "2026-11";

const save = (db: Db, actor: Actor, typed: Partial<Typed>, more: Partial<SaveRequest> = {}) =>
  saveAdoption(
    db,
    actor,
    {
      ...{ practice: slug, organisation: "pori", seen: "0", checked: false },
      typed: blankTyped({ language: "fi", ...typed }),
      ...more,
    },
    month,
  );

/** The faults of the fields of a refused saving. */
const faults = async (result: ReturnType<typeof save>) => {
  const it = await result;
  return "problems" in it ? it.problems.map(({ field, fault }) => `${field}: ${fault}`) : it;
};

const versions = (db: Db) => db.selectFrom("adoption_version").selectAll().orderBy("id").execute();

describe("who records", () => {
  test("writers of the organisation, and the coordinator for any, which is recorded", () =>
    withPeople(async ({ db, author, other, elected, coordinator }) => {
      for (const who of [null, elected, author, { ...other, roles: [] }])
        expect(await save(db, who, { status: "piloting" })).toEqual({ ok: false, fault: "forbidden" });
      expect([await versions(db), await acts(db)]).toEqual([[], []]);
      expect(await save(db, other, { status: "piloting" })).toEqual({ ok: true, number: 1, changed: true });
      expect(await acts(db)).toEqual([]);
      expect(await save(db, coordinator, { status: "in-use" }, { seen: "1" })).toMatchObject({ ok: true, number: 2 });
      expect(await acts(db)).toEqual([
        { actor: coordinator.id, act: "save-adoption", subject: "practice:toinen", reason: "organisation:pori" },
      ]);
    }));

  test("each role as the table says", () =>
    withPeople(async ({ db }) => {
      const answers = [];
      for (const role of memberRoles) {
        const { actor } = await addPerson(db, "oulu", [role], `Oulu ${role}`);
        const result = await save(db, actor, { status: "planning" }, { organisation: "oulu" });
        answers.push(result.ok || result.fault);
      }
      // Who saves after the first says the same again.
      const writers = rolesThatMay("write");
      expect(answers).toEqual(memberRoles.map((role) => writers.includes(role) || "forbidden"));
    }));

  test("nothing on what there is not", () =>
    withPeople(async ({ db, other, coordinator }) => {
      const none = { ok: false, fault: "not-found" };
      expect(await save(db, other, { status: "piloting" }, { practice: "ei-ole" })).toEqual(none);
      expect(await save(db, coordinator, { status: "piloting" }, { organisation: "ei-ole" })).toEqual(none);
    }));
});

describe("what may be applied", () => {
  test("not one's own, nor what was withdrawn; the coordinator's organisation applies nothing", () =>
    withPeople(async ({ db, author, other, coordinator }) => {
      expect(await save(db, author, { status: "in-use" }, { organisation: "liminka" })).toMatchObject({ fault: "own" });
      expect(await save(db, coordinator, { status: "in-use" }, { organisation: "thl" })).toMatchObject({
        fault: "organisation",
      });
      expect(await save(db, other, { status: "in-use" })).toMatchObject({ ok: true });
      await withdraw(db, author, slug, "Vanhentunut");
      expect(await save(db, other, { status: "ended" }, { seen: "1" })).toMatchObject({ fault: "withdrawn" });
      expect(await versions(db)).toHaveLength(1);
    }));
});

describe("the fields", () => {
  test("only the status is asked for, and it is one of five", () =>
    withPeople(async ({ db, other }) => {
      expect(await faults(save(db, other, {}))).toEqual(["status: missing"]);
      expect(await faults(save(db, other, { status: "valmis" }))).toEqual(["status: unknown"]);
      let seen = 0;
      for (const status of ["interested", "planning", "piloting", "in-use", "ended"])
        expect(await save(db, other, { status }, { seen: String(seen) })).toMatchObject({ ok: true, number: ++seen });
    }));

  test("an interest that led to nothing does not end; what was begun or planned does", () =>
    withPeople(async ({ db, other }) => {
      await save(db, other, { status: "interested" });
      expect(await faults(save(db, other, { status: "ended" }, { seen: "1" }))).toEqual(["status: never-started"]);
      expect(await save(db, other, { status: "ended", since: "2025" }, { seen: "1" })).toMatchObject({ ok: true });
      await save(db, other, { status: "planning" }, { seen: "2" });
      expect(await save(db, other, { status: "ended" }, { seen: "3" })).toMatchObject({ ok: true });
    }));

  test.each([
    ["2025", "2024", ["ended: ends-before-start"]],
    ["2025-05", "4/2025", ["ended: ends-before-start"]],
    ["2025", "12.2024", ["ended: ends-before-start"]],
    ["2025-05", "2025", []],
    ["2025", "2025-01", []],
    ["5/2025", "5/2025", []],
    ["2026-12", "", ["since: future"]],
    ["2027", "", ["since: future"]],
    ["2026-11", "", []],
    ["2026", "2027", ["ended: future"]],
    ["keväällä", "", ["since: date"]],
    ["2025-13", "", ["since: date"]],
    ["1825", "", ["since: date"]],
    ["", "ensi vuonna", ["ended: date"]],
  ])("began %j, ended %j: %j", (since, ended, expected) =>
    withPeople(async ({ db, other }) => {
      const result = save(db, other, { status: "ended", since, ended });
      expect(await faults(result)).toEqual(expected.length > 0 ? expected : { ok: true, number: 1, changed: true });
    }),
  );

  test("a plan may begin next year, what goes on may not", () =>
    withPeople(async ({ db, other }) => {
      expect(await save(db, other, { status: "planning", since: "1/2027" })).toMatchObject({ ok: true });
      const going = save(db, other, { status: "piloting", since: "1/2027" }, { seen: "1" });
      expect(await faults(going)).toEqual(["since: future"]);
    }));

  test("an end is only for what has ended", () =>
    withPeople(async ({ db, other }) => {
      expect(await faults(save(db, other, { status: "in-use", ended: "2025" }))).toEqual(["ended: not-ended"]);
    }));

  test("texts are plain, of a length, without control characters; lists hold what they hold", () =>
    withPeople(async ({ db, other }) => {
      const status = "piloting";
      expect(await faults(save(db, other, { status, results: "å".repeat(3_001) }))).toEqual(["results: too-long"]);
      expect(await faults(save(db, other, { status, advice: "a\u0000b\u001b[1m" }))).toEqual(["advice: characters"]);
      for (const field of ["work", "money", "evidence", "language"] as const)
        expect(await faults(save(db, other, { status, [field]: "__proto__" }))).toEqual([`${field}: unknown`]);
      const text = `  Ensin <b>näin</b>.  \r\n\n\n\n{{Sitten}} noin\u202e. ${"😀".repeat(1_400)}\n`;
      const typed = readTyped((name) => ({ [formNames.status]: status, [formNames.doer]: text })[name] ?? "");
      expect(await save(db, other, { ...typed, results: "å".repeat(3_000) })).toMatchObject({ ok: true });
      const [version] = await versions(db);
      expect(version?.doer).toBe(`Ensin <b>näin</b>.\n\n{{Sitten}} noin. ${"😀".repeat(1_400)}`);
    }));

  test("an own write-up is one's own, in sight and another one", () =>
    withPeople(async ({ db, author, other }) => {
      const poris = await addPerson(db, "pori", ["author"], "Pirkko Porilainen");
      await publish(db, compiler, { slug: "porin", source: writeUp({ organisation: "pori" }), via: "command" });
      const status = "in-use";
      for (const ownPractice of ["lahitori", "ei-ole"])
        expect(await faults(save(db, other, { status, ownPractice }))).toEqual(["ownPractice: not-own"]);
      expect(await faults(save(db, other, { status, ownPractice: slug }))).toEqual(["ownPractice: itself"]);
      expect(await save(db, other, { status, ownPractice: "porin" })).toMatchObject({ ok: true });
      await withdraw(db, poris.actor, "porin", "Pois");
      const again = save(db, other, { status, ownPractice: "porin", advice: "Uusi" }, { seen: "1" });
      expect(await faults(again)).toEqual(["ownPractice: not-own"]);
      expect(author.organisationId).not.toBe(other.organisationId);
    }));

  test("what looks like a private person's is asked about once", () =>
    withPeople(async ({ db, other }) => {
      const typed = { status: "in-use", advice: "Soita Matille 040 123 4567.", contact: "131052-308T" };
      expect(await save(db, other, typed)).toMatchObject({
        fault: "private-data",
        found: [
          { field: "advice", kind: "phone" },
          { field: "contact", kind: "identity-code" },
        ],
      });
      expect(await save(db, other, typed, { checked: true })).toMatchObject({ ok: true });
    }));
});

describe("two colleagues at the same card", () => {
  test("the later one is told, and sees both; the same words are no conflict", () =>
    withPeople(async ({ db, other }) => {
      const { actor: colleague } = await addPerson(db, "pori", ["contact"], "Kaija Kollega");
      const first = [
        await save(db, other, { status: "piloting", advice: "Minun" }),
        await save(db, colleague, { status: "planning", advice: "Toisen" }),
        await save(db, colleague, { status: "piloting", advice: "Minun" }),
      ];
      expect(first).toMatchObject([{ ok: true }, { fault: "conflict" }, { ok: true, number: 1, changed: false }]);
      // Having seen the other's, the later one goes on from it.
      expect(await save(db, colleague, { status: "planning" }, { seen: "1" })).toMatchObject({ ok: true, number: 2 });
      expect(await save(db, other, { status: "ended" }, { seen: "1" })).toMatchObject({ fault: "conflict" });
    }));

  test("who writes on a card that was taken down meanwhile is told", () =>
    withPeople(async ({ db, other }) => {
      const card = { practice: slug, organisation: "pori" };
      await save(db, other, { status: "piloting" });
      expect(await removeAdoption(db, other, { ...card, seen: "1" })).toEqual({ ok: true });
      expect(await save(db, other, { status: "in-use" }, { seen: "1" })).toMatchObject({ fault: "conflict" });
      expect(await save(db, other, { status: "in-use" }, { seen: "1-poistettu" })).toMatchObject({
        ok: true,
        number: 2,
      });
      const { removed_at } = await db.selectFrom("adoption").select("removed_at").executeTakeFirstOrThrow();
      expect(removed_at).toBeNull();
    }));

  test("many at once: one is first, nobody overwrites", () =>
    withPeople(async ({ db, other }) => {
      const texts = Array.from({ length: 8 }, (_, index) => `Neuvo ${index}`);
      const results = await Promise.all(texts.map((advice) => save(db, other, { status: "piloting", advice })));
      expect(results.filter((it) => it.ok)).toHaveLength(1);
      expect(await versions(db)).toHaveLength(1);
    }));
});

describe("taking down and putting back", () => {
  test("is the writers' and the coordinator's, as it was seen, and is undone", () =>
    withPeople(async ({ db, author, other, elected, coordinator }) => {
      const card = { practice: slug, organisation: "pori", seen: "1" };
      expect(await removeAdoption(db, other, card)).toEqual({ ok: false, fault: "not-found" });
      await save(db, other, { status: "piloting" });
      for (const who of [null, elected, author])
        expect(await removeAdoption(db, who, card)).toEqual({ ok: false, fault: "forbidden" });
      expect(await removeAdoption(db, other, { ...card, seen: "0" })).toEqual({ ok: false, fault: "conflict" });
      expect(await bringBackAdoption(db, other, card)).toEqual({ ok: false, fault: "not-removed" });
      for (const reason of [undefined, " \n ", "x".repeat(501)])
        expect(await removeAdoption(db, coordinator, { ...card, reason })).toEqual({ ok: false, fault: "reason" });
      const reason = " Väärä\n organisaatio ";
      expect(await removeAdoption(db, coordinator, { ...card, reason })).toEqual({ ok: true });
      expect(await listRemovedAdoptions(db, other.organisationId)).toMatchObject([
        { slug: "toinen", reason: "Väärä organisaatio" },
      ]);
      expect(await removeAdoption(db, other, card)).toEqual({ ok: false, fault: "removed" });
      expect(await bringBackAdoption(db, other, { ...card, seen: "1-poistettu" })).toEqual({ ok: true });
      expect((await acts(db)).map((it) => [it.act, it.reason])).toEqual([
        ["remove-adoption", "organisation:pori Väärä organisaatio"],
      ]);
      expect(await listRemovedAdoptions(db, other.organisationId)).toEqual([]);
      // One's own needs none.
      await removeAdoption(db, other, { ...card, reason: "Ei tarpeen" });
      expect(await listRemovedAdoptions(db, other.organisationId)).toMatchObject([{ reason: null }]);
      await withdraw(db, author, slug, "Pois");
      expect(await bringBackAdoption(db, other, { ...card, seen: "1-poistettu" })).toMatchObject({
        fault: "withdrawn",
      });
    }));

  test("nothing that was saved is ever changed or lost", () =>
    withPeople(async ({ db, other }) => {
      await save(db, other, { status: "piloting" });
      for (const change of [
        db.updateTable("adoption_version").set({ status: "ended" }),
        db.updateTable("adoption_version").set({ candid: "x" }),
        db.updateTable("adoption_version").set({ saved_by: other.id + 1 }),
        db.deleteFrom("adoption_version"),
      ])
        await expect(change.execute()).rejects.toThrow("adoption");
      await db.updateTable("adoption_version").set({ saved_by: null }).execute();
    }));
});

test("the content version moves with what visitors see, and not with what they do not", () =>
  withPeople(async ({ db, other }) => {
    const steps: [Partial<Typed>, moves: boolean][] = [
      [{ status: "interested" }, false],
      [{ status: "planning" }, false],
      [{ status: "planning", shown: "1" }, true],
      [{ status: "planning" }, true],
      [{ status: "piloting" }, true],
      [{ status: "piloting", candid: "Kallista oli" }, true],
    ];
    for (const [index, [typed, moves]] of steps.entries()) {
      const before = await readContentVersion(db);
      expect(await save(db, other, typed, { seen: String(index) })).toMatchObject({ ok: true });
      expect((await readContentVersion(db)) - before).toBe(moves ? 1 : 0);
    }
  }));

describe("texts not saved yet", () => {
  const draft = (typed: Partial<Typed>, version = 0) => ({
    ...{ practice: slug, organisation: "pori", typed: blankTyped(typed), seen: "0", version },
  });
  const kept = async ({ db, other }: Pick<Cast, "db" | "other">) => {
    const opened = await openAdoption(db, other, slug, "pori");
    return opened.ok ? draftsOf(db, opened) : [];
  };

  test("are kept whatever stands in them, each person's own, and gone when saved as a card", () =>
    withPeople(async ({ db, other, author, elected }) => {
      for (const who of [author, elected, null])
        expect(await keepDraft(db, who, draft({}))).toEqual({ ok: false, fault: "forbidden" });
      const odd = { status: "valmis", since: "joskus", advice: "x".repeat(9_000) };
      const first = await keepDraft(db, other, draft(odd));
      const { actor: colleague } = await addPerson(db, "pori", ["contact"], "Kaija Kollega");
      await keepDraft(db, colleague, draft({ advice: "Kollegan" }));
      const [theirs, mine] = await kept({ db, other });
      expect([mine?.typed, theirs?.by]).toEqual([blankTyped(odd), "Kaija Kollega"]);

      const stale = await keepDraft(db, other, draft({ advice: "Toinen ikkuna" }));
      expect(stale).toMatchObject({ ok: false, fault: "draft-conflict", version: mine?.version });
      const version = first.ok ? first.version : 0;
      expect(await keepDraft(db, other, draft({ advice: "Jatkoa" }, version))).toEqual({
        ok: true,
        version: version + 1,
      });
      await save(db, other, { status: "piloting", advice: "Jatkoa" }, { draftVersion: version });
      expect(await kept({ db, other })).toHaveLength(2);
      await save(db, other, { status: "piloting", advice: "Jatkoa" }, { draftVersion: version + 1 });
      expect((await kept({ db, other })).map((it) => it.by)).toEqual(["Kaija Kollega"]);
    }));

  test("are thrown away by who wrote them", () =>
    withPeople(async ({ db, other, elected }) => {
      const made = await keepDraft(db, other, draft({ advice: "Turha" }));
      const version = made.ok ? made.version : 0;
      const { actor: colleague } = await addPerson(db, "pori", ["contact"], "Kaija Kollega");
      expect(await discardDraft(db, elected, draft({}, version))).toEqual({ ok: false, fault: "forbidden" });
      await discardDraft(db, colleague, draft({}, version));
      expect(await kept({ db, other })).toHaveLength(1);
      await discardDraft(db, other, draft({}, version));
      expect(await kept({ db, other })).toEqual([]);
    }));
});

test("the database itself holds the shape of years and months, and what writes a card its words", () =>
  withPeople(async ({ db, other }) => {
    expect(await save(db, other, { status: "ended", since: "5/2024", ended: "2025" })).toMatchObject({ ok: true });
    const version = await db.selectFrom("adoption_version").selectAll().executeTakeFirstOrThrow();
    const insert = (odd: object) =>
      db
        .insertInto("adoption_version")
        .values({ ...version, id: undefined, ...odd })
        .execute();
    for (const odd of [
      { number: 2, since: "5/2024" },
      { number: 2, ended: "2024-5" },
      { number: 2, shown: 2 },
    ])
      await expect(insert(odd)).rejects.toThrow("CHECK");
    const typed = blankTyped({ status: "in-use", evidence: "study" });
    expect(contentOf(typed, null)).toMatchObject({ status: "in-use", evidence: "study", money: null, language: "fi" });
    for (const odd of [
      { status: "valmis" },
      { status: "" },
      { language: "de" },
      { evidence: "hearsay" },
      { work: "a lot" },
      { money: "much" },
    ]) {
      expect(() => contentOf({ ...typed, ...odd }, null)).toThrow(RangeError);
      const saving = save(db, other, { status: "in-use", ...odd }, { seen: "1" });
      expect(await saving).toMatchObject({ ok: false, problems: [{ field: Object.keys(odd)[0] }] });
    }
    await insert({ number: 2, since: "2024-12", ended: null });
    expect(await versions(db)).toHaveLength(2);
  }));
