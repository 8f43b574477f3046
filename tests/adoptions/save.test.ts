import { describe, expect, test } from "vitest";
import { contentOf } from "#app/adoptions/content.ts";
import { discardDraft, keepDraft, readDrafts } from "#app/adoptions/drafts.server.ts";
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
import { readChanges, readContentVersion } from "#db/content-version.server.ts";
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
      practice: slug,
      organisation: "pori",
      seenState: "0",
      checked: false,
      typed: blankTyped({ language: "fi", ...typed }),
      ...more,
    },
    month,
  );

/** The field faults of a refused save; the result itself when there is none. */
const faults = async (result: ReturnType<typeof save>) => {
  const it = await result;
  return "problems" in it ? it.problems.map(({ field, fault }) => `${field}: ${fault}`) : it;
};

const versions = (db: Db) => db.selectFrom("adoption_version").selectAll().orderBy("id").execute();

describe("who may save a card", () => {
  test("writers of the organisation, and the coordinator for any, which the audit log records", () =>
    withPeople(async ({ db, author, other, elected, coordinator }) => {
      for (const who of [null, elected, author, { ...other, roles: [] }])
        expect(await save(db, who, { status: "piloting" })).toEqual({ ok: false, fault: "forbidden" });
      expect([await versions(db), await acts(db)]).toEqual([[], []]);
      expect(await save(db, other, { status: "piloting" })).toEqual({ ok: true, number: 1, changed: true });
      expect(await acts(db)).toEqual([]);
      expect(await save(db, coordinator, { status: "in-use" }, { seenState: "1" })).toMatchObject({
        ok: true,
        number: 2,
      });
      expect(await acts(db)).toEqual([
        { actor: coordinator.id, act: "save-adoption", subject: "practice:toinen", reason: "organisation:pori" },
      ]);
    }));

  test("each role according to the table of rights", () =>
    withPeople(async ({ db }) => {
      const answers = [];
      for (const role of memberRoles) {
        const { actor } = await addPerson(db, "oulu", [role], `Oulu ${role}`);
        const result = await save(db, actor, { status: "planning" }, { organisation: "oulu" });
        answers.push(result.ok || result.fault);
      }
      // After the first one, a writer saves the same form again, which is accepted too.
      const writers = rolesThatMay("write");
      expect(answers).toEqual(memberRoles.map((role) => writers.includes(role) || "forbidden"));
    }));

  test("nobody on a practice or for an organisation that does not exist", () =>
    withPeople(async ({ db, other, coordinator }) => {
      const none = { ok: false, fault: "not-found" };
      expect(await save(db, other, { status: "piloting" }, { practice: "ei-ole" })).toEqual(none);
      expect(await save(db, coordinator, { status: "piloting" }, { organisation: "ei-ole" })).toEqual(none);
    }));
});

describe("which practices may be applied", () => {
  test("not an own or a withdrawn one; the coordinator's organisation applies none", () =>
    withPeople(async ({ db, author, other, coordinator }) => {
      expect(await save(db, author, { status: "in-use" }, { organisation: "liminka" })).toMatchObject({ fault: "own" });
      expect(await save(db, coordinator, { status: "in-use" }, { organisation: "thl" })).toMatchObject({
        fault: "organisation",
      });
      expect(await save(db, other, { status: "in-use" })).toMatchObject({ ok: true });
      await withdraw(db, author, slug, "Vanhentunut");
      expect(await save(db, other, { status: "ended" }, { seenState: "1" })).toMatchObject({ fault: "withdrawn" });
      expect(await versions(db)).toHaveLength(1);
    }));
});

describe("the fields", () => {
  test("only the status is required, and it is one of five", () =>
    withPeople(async ({ db, other }) => {
      expect(await faults(save(db, other, {}))).toEqual(["status: missing"]);
      expect(await faults(save(db, other, { status: "valmis" }))).toEqual(["status: unknown"]);
      let seen = 0;
      for (const status of ["interested", "planning", "piloting", "in-use", "ended"])
        expect(await save(db, other, { status }, { seenState: String(seen) })).toMatchObject({
          ok: true,
          number: ++seen,
        });
    }));

  test("an interest without a start cannot end; a started or planned use can", () =>
    withPeople(async ({ db, other }) => {
      await save(db, other, { status: "interested" });
      expect(await faults(save(db, other, { status: "ended" }, { seenState: "1" }))).toEqual(["status: never-started"]);
      expect(await save(db, other, { status: "ended", since: "2025" }, { seenState: "1" })).toMatchObject({ ok: true });
      await save(db, other, { status: "planning" }, { seenState: "2" });
      expect(await save(db, other, { status: "ended" }, { seenState: "3" })).toMatchObject({ ok: true });
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

  test("a plan may have a start date next year, a running use may not", () =>
    withPeople(async ({ db, other }) => {
      expect(await save(db, other, { status: "planning", since: "1/2027" })).toMatchObject({ ok: true });
      const going = save(db, other, { status: "piloting", since: "1/2027" }, { seenState: "1" });
      expect(await faults(going)).toEqual(["since: future"]);
    }));

  test("an end date is only for an ended use", () =>
    withPeople(async ({ db, other }) => {
      expect(await faults(save(db, other, { status: "in-use", ended: "2025" }))).toEqual(["ended: not-ended"]);
    }));

  test("texts have a limit and no control characters; fields with a list take its values only", () =>
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

  test("the own practice is owned by the organisation, visible and not the applied one", () =>
    withPeople(async ({ db, author, other }) => {
      const poris = await addPerson(db, "pori", ["author"], "Pirkko Porilainen");
      await publish(db, compiler, { slug: "porin", source: writeUp({ organisation: "pori" }), via: "command" });
      const status = "in-use";
      for (const ownPractice of ["lahitori", "ei-ole"])
        expect(await faults(save(db, other, { status, ownPractice }))).toEqual(["ownPractice: not-own"]);
      expect(await faults(save(db, other, { status, ownPractice: slug }))).toEqual(["ownPractice: itself"]);
      expect(await save(db, other, { status, ownPractice: "porin" })).toMatchObject({ ok: true });
      await withdraw(db, poris.actor, "porin", "Pois");
      const again = save(db, other, { status, ownPractice: "porin", advice: "Uusi" }, { seenState: "1" });
      expect(await faults(again)).toEqual(["ownPractice: not-own"]);
      expect(author.organisationId).not.toBe(other.organisationId);
    }));

  test("text that looks like private data is refused until it is checked", () =>
    withPeople(async ({ db, other }) => {
      const typed = { status: "in-use", advice: "Soita Matille 040 123 4567.", contact: "131052-308T" };
      expect(await save(db, other, typed)).toMatchObject({
        fault: "private-data",
        privateFindings: [
          { field: "advice", kind: "phone" },
          { field: "contact", kind: "identity-code" },
        ],
      });
      expect(await save(db, other, typed, { checked: true })).toMatchObject({ ok: true });
    }));
});

describe("two colleagues at the same card", () => {
  test("the later one is refused; the same form again is no conflict", () =>
    withPeople(async ({ db, other }) => {
      const { actor: colleague } = await addPerson(db, "pori", ["contact"], "Kaija Kollega");
      const first = [
        await save(db, other, { status: "piloting", advice: "Minun" }),
        await save(db, colleague, { status: "planning", advice: "Toisen" }),
        await save(db, colleague, { status: "piloting", advice: "Minun" }),
      ];
      expect(first).toMatchObject([{ ok: true }, { fault: "conflict" }, { ok: true, number: 1, changed: false }]);
      // After loading the newest version the later one may save.
      expect(await save(db, colleague, { status: "planning" }, { seenState: "1" })).toMatchObject({
        ok: true,
        number: 2,
      });
      expect(await save(db, other, { status: "ended" }, { seenState: "1" })).toMatchObject({ fault: "conflict" });
    }));

  test("a save on a card that was removed meanwhile is refused", () =>
    withPeople(async ({ db, other }) => {
      const card = { practice: slug, organisation: "pori" };
      await save(db, other, { status: "piloting" });
      expect(await removeAdoption(db, other, { ...card, seenState: "1" })).toEqual({ ok: true });
      expect(await save(db, other, { status: "in-use" }, { seenState: "1" })).toMatchObject({ fault: "conflict" });
      expect(await save(db, other, { status: "in-use" }, { seenState: "1-poistettu" })).toMatchObject({
        ok: true,
        number: 2,
      });
      const { removed_at } = await db.selectFrom("adoption").select("removed_at").executeTakeFirstOrThrow();
      expect(removed_at).toBeNull();
    }));

  test("of many saves at once one is accepted and none overwrites it", () =>
    withPeople(async ({ db, other }) => {
      const texts = Array.from({ length: 8 }, (_, index) => `Neuvo ${index}`);
      const results = await Promise.all(texts.map((advice) => save(db, other, { status: "piloting", advice })));
      expect(results.filter((it) => it.ok)).toHaveLength(1);
      expect(await versions(db)).toHaveLength(1);
    }));
});

describe("taking down and putting back", () => {
  test("is for writers and the coordinator, on the current version, and can be undone", () =>
    withPeople(async ({ db, author, other, elected, coordinator }) => {
      const card = { practice: slug, organisation: "pori", seenState: "1" };
      expect(await removeAdoption(db, other, card)).toEqual({ ok: false, fault: "not-found" });
      await save(db, other, { status: "piloting" });
      for (const who of [null, elected, author])
        expect(await removeAdoption(db, who, card)).toEqual({ ok: false, fault: "forbidden" });
      expect(await removeAdoption(db, other, { ...card, seenState: "0" })).toEqual({ ok: false, fault: "conflict" });
      expect(await bringBackAdoption(db, other, card)).toEqual({ ok: false, fault: "not-removed" });
      for (const reason of [undefined, " \n ", "x".repeat(501)])
        expect(await removeAdoption(db, coordinator, { ...card, reason })).toEqual({ ok: false, fault: "reason" });
      const reason = " Väärä\n organisaatio ";
      expect(await removeAdoption(db, coordinator, { ...card, reason })).toEqual({ ok: true });
      expect(await listRemovedAdoptions(db, other.organisationId)).toMatchObject([
        { slug: "toinen", reason: "Väärä organisaatio" },
      ]);
      expect(await removeAdoption(db, other, card)).toEqual({ ok: false, fault: "removed" });
      expect(await bringBackAdoption(db, other, { ...card, seenState: "1-poistettu" })).toEqual({ ok: true });
      expect((await acts(db)).map((it) => [it.act, it.reason])).toEqual([
        ["remove-adoption", "organisation:pori Väärä organisaatio"],
      ]);
      expect(await listRemovedAdoptions(db, other.organisationId)).toEqual([]);
      // For the own organisation's card no reason is required or stored.
      await removeAdoption(db, other, { ...card, reason: "Ei tarpeen" });
      expect(await listRemovedAdoptions(db, other.organisationId)).toMatchObject([{ reason: null }]);
      await withdraw(db, author, slug, "Pois");
      expect(await bringBackAdoption(db, other, { ...card, seenState: "1-poistettu" })).toMatchObject({
        fault: "withdrawn",
      });
    }));

  test("no saved version can be changed or deleted", () =>
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

test("a change of what everybody sees is noted as such, and any other as one for members", () =>
  withPeople(async ({ db, other }) => {
    const steps: [Partial<Typed>, isPublic: boolean][] = [
      [{ status: "interested" }, false],
      [{ status: "planning" }, false],
      [{ status: "planning", shown: "1" }, true],
      [{ status: "planning" }, true],
      [{ status: "piloting" }, true],
      [{ status: "piloting", candid: "Kallista oli" }, true],
    ];
    const { id } = await db.selectFrom("practice").select("id").where("slug", "=", slug).executeTakeFirstOrThrow();
    for (const [index, [typed, isPublic]] of steps.entries()) {
      const before = await readContentVersion(db);
      expect(await save(db, other, typed, { seenState: String(index) })).toMatchObject({ ok: true });
      const { things } = await readChanges(db, before);
      expect(things).toEqual(new Map([[`${isPublic ? "adoptions" : "member-adoptions"}:${id}`, before + 1]]));
    }
  }));

describe("drafts", () => {
  const draft = (typed: Partial<Typed>, version = 0) => ({
    practice: slug,
    organisation: "pori",
    typed: blankTyped(typed),
    seenState: "0",
    version,
  });
  const drafts = async ({ db, other }: Pick<Cast, "db" | "other">) => {
    const opened = await openAdoption(db, other, slug, "pori");
    return opened.ok ? readDrafts(db, opened) : [];
  };

  test("are stored unchecked, one for each person, and deleted when saved as a card", () =>
    withPeople(async ({ db, other, author, elected }) => {
      for (const who of [author, elected, null])
        expect(await keepDraft(db, who, draft({}))).toEqual({ ok: false, fault: "forbidden" });
      const odd = { status: "valmis", since: "joskus", advice: "x".repeat(9_000) };
      const first = await keepDraft(db, other, draft(odd));
      const { actor: colleague } = await addPerson(db, "pori", ["contact"], "Kaija Kollega");
      await keepDraft(db, colleague, draft({ advice: "Kollegan" }));
      const [theirs, mine] = await drafts({ db, other });
      expect([mine?.typed, theirs?.by]).toEqual([blankTyped(odd), "Kaija Kollega"]);

      const stale = await keepDraft(db, other, draft({ advice: "Toinen ikkuna" }));
      expect(stale).toMatchObject({ ok: false, fault: "draft-conflict", version: mine?.version });
      const version = first.ok ? first.version : 0;
      expect(await keepDraft(db, other, draft({ advice: "Jatkoa" }, version))).toEqual({
        ok: true,
        version: version + 1,
      });
      await save(db, other, { status: "piloting", advice: "Jatkoa" }, { draftVersion: version });
      expect(await drafts({ db, other })).toHaveLength(2);
      await save(db, other, { status: "piloting", advice: "Jatkoa" }, { draftVersion: version + 1 });
      expect((await drafts({ db, other })).map((it) => it.by)).toEqual(["Kaija Kollega"]);
    }));

  test("are deleted by their own author only", () =>
    withPeople(async ({ db, other, elected }) => {
      const made = await keepDraft(db, other, draft({ advice: "Turha" }));
      const version = made.ok ? made.version : 0;
      const { actor: colleague } = await addPerson(db, "pori", ["contact"], "Kaija Kollega");
      expect(await discardDraft(db, elected, draft({}, version))).toEqual({ ok: false, fault: "forbidden" });
      await discardDraft(db, colleague, draft({}, version));
      expect(await drafts({ db, other })).toHaveLength(1);
      await discardDraft(db, other, draft({}, version));
      expect(await drafts({ db, other })).toEqual([]);
    }));
});

test("the database refuses malformed years and months, and contentOf refuses unknown values", () =>
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
      const saving = save(db, other, { status: "in-use", ...odd }, { seenState: "1" });
      expect(await saving).toMatchObject({ ok: false, problems: [{ field: Object.keys(odd)[0] }] });
    }
    await insert({ number: 2, since: "2024-12", ended: null });
    expect(await versions(db)).toHaveLength(2);
  }));
