import { describe, expect, test } from "vitest";
import { correctPerson, movePerson } from "#app/people/manage/correct.server.ts";
import { bringBack, endPerson } from "#app/people/manage/end.server.ts";
import type { Managing } from "#app/people/manage/managed.server.ts";
import { giveRole, setTerm, takeRole } from "#app/people/manage/roles.server.ts";
import { renewLink } from "#app/people/people.server.ts";
import type { Role } from "#app/people/rights.ts";
import { readSession } from "#app/people/sessions.server.ts";
import { rolesInForce } from "#app/people/terms.server.ts";
import type { Db } from "#db/client.server.ts";
import { addPerson, cookieFor } from "#tests/support/people.ts";
import { withLibrary } from "#tests/support/temporary.ts";

const nobody = { successor: null, coordinator: null };
const word = (result: Managing) => (result.ok ? "ok" : result.fault);
const nextYear = `${new Date().getFullYear() + 1}-06-30`;
const day = (milliseconds: number) => new Date(Date.now() + milliseconds).toISOString().slice(0, 10);

/** A person who has used the invitation, and so counts as able to sign in. */
async function add(db: Db, organisation: string, roles: Role[], name?: string) {
  const person = await addPerson(db, organisation, roles, name);
  await db.updateTable("person").set({ password_hash: "x" }).where("id", "=", person.id).execute();
  return person;
}

async function acts(db: Db) {
  const rows = await db.selectFrom("audit").select(["act", "subject", "reason"]).orderBy("id").execute();
  return rows.map(({ act, subject, reason }) => [act, subject, reason]);
}

describe("roles", () => {
  test("are given, get another last day, and are taken away; each act is recorded", () =>
    withLibrary(async (db) => {
      const { actor } = await add(db, "liminka", ["contact"]);
      const { id } = await add(db, "liminka", ["author"]);
      expect(word(await giveRole(db, actor, id, { role: "elected", lastDay: nextYear }))).toBe("ok");
      expect((await rolesInForce(db, id)).toSorted()).toEqual(["author", "elected"]);
      expect(word(await setTerm(db, actor, id, { role: "elected", lastDay: "" }))).toBe("ok");
      const terms = db.selectFrom("person_role").select("ends").where("person_id", "=", id);
      expect(await terms.where("role", "=", "elected").execute()).toEqual([{ ends: null }]);
      expect(word(await takeRole(db, actor, id, { role: "elected", confirmed: false }))).toBe("ok");
      expect(await rolesInForce(db, id)).toEqual(["author"]);
      expect(await acts(db)).toEqual([
        ["give-role", `person:${id}`, `role:elected until:${nextYear}`],
        ["set-term", `person:${id}`, "role:elected"],
        ["take-role", `person:${id}`, "role:elected"],
      ]);
    }));

  test("are refused: given twice, not there, a term that ends before it begins, an unknown day, beyond the rights", () =>
    withLibrary(async (db) => {
      const { actor } = await add(db, "liminka", ["contact"]);
      const { id } = await add(db, "liminka", ["author"]);
      const stranger = await add(db, "oulu", ["author"]);
      const give = async (role: Role | null, lastDay = "", to = id) =>
        word(await giveRole(db, actor, to, { role, lastDay }));
      expect(await give("author")).toBe("role-given");
      expect(await give("elected", day(-86_400_000))).toBe("last-day");
      expect(await give("elected", "2099-02-30")).toBe("last-day");
      expect(await give("coordinator")).toBe("role");
      expect(await give(null)).toBe("role");
      expect(await give("elected", "", stranger.id)).toBe("gone");
      expect(word(await setTerm(db, actor, id, { role: "author", lastDay: "2020-01-01" }))).toBe("last-day");
      expect(word(await setTerm(db, actor, id, { role: "elected", lastDay: "" }))).toBe("role-missing");
      expect(word(await takeRole(db, actor, id, { role: "elected", confirmed: true }))).toBe("role-missing");
      expect(await rolesInForce(db, id)).toEqual(["author"]);
      expect(await acts(db)).toEqual([]);
    }));

  test("given twice at the same moment are given once", () =>
    withLibrary(async (db) => {
      const { actor } = await add(db, "liminka", ["contact"]);
      const { id } = await add(db, "liminka", ["author"]);
      const role = { role: "elected" as const, lastDay: "" };
      const both = await Promise.all([giveRole(db, actor, id, role), giveRole(db, actor, id, role)]);
      expect(both.map(word).toSorted()).toEqual(["ok", "role-given"]);
    }));

  test("a contact does not lengthen the own rights; a coordinator may", () =>
    withLibrary(async (db) => {
      const contact = await add(db, "liminka", ["contact"]);
      const coordinator = await add(db, "thl", ["coordinator"]);
      const longer = { role: "contact" as const, lastDay: nextYear };
      expect(word(await setTerm(db, contact.actor, contact.id, longer))).toBe("self");
      expect(word(await giveRole(db, contact.actor, contact.id, { role: "author", lastDay: "" }))).toBe("self");
      const own = { role: "author" as const, lastDay: "" };
      expect(word(await giveRole(db, coordinator.actor, coordinator.id, own))).toBe("ok");
    }));

  test("the last contact's is taken only when that is confirmed, the last coordinator's never", () =>
    withLibrary(async (db) => {
      const { actor, ...coordinator } = await add(db, "thl", ["coordinator"]);
      const contact = await add(db, "liminka", ["contact"]);
      // Has not used the invitation, and so does not count.
      await addPerson(db, "liminka", ["contact"], "Kutsuttu Yhteys");
      const take = async (id: number, role: Role, confirmed: boolean) =>
        word(await takeRole(db, actor, id, { role, confirmed }));
      expect(await take(contact.id, "contact", false)).toBe("last-contact");
      expect(await take(contact.id, "contact", true)).toBe("ok");
      expect(await take(coordinator.id, "coordinator", true)).toBe("last-coordinator");
      const end = { role: "coordinator" as const, lastDay: nextYear };
      expect(word(await setTerm(db, actor, coordinator.id, end))).toBe("last-coordinator");
      await add(db, "thl", ["coordinator"], "Toinen Koordinaattori");
      expect(await take(coordinator.id, "coordinator", false)).toBe("ok");
    }));
});

describe("correcting", () => {
  test("changes name, address and language, and old links no longer work; the log names the fields only", () =>
    withLibrary(async (db) => {
      const { actor } = await add(db, "liminka", ["contact"]);
      const { id } = await addPerson(db, "liminka", ["author"]);
      await renewLink(db, actor, id);
      const next = { name: " Aino Uusinimi ", email: "Aino.Uusi@Example.org", language: "sv" as const };
      expect(word(await correctPerson(db, actor, id, next))).toBe("ok");
      const row = await db.selectFrom("person").selectAll().where("id", "=", id).executeTakeFirstOrThrow();
      expect(row).toMatchObject({ name: "Aino Uusinimi", email: "aino.uusi@example.org", language: "sv" });
      expect(await db.selectFrom("link").selectAll().execute()).toEqual([]);
      expect((await acts(db)).at(-1)).toEqual([
        "correct-person",
        `person:${id}`,
        "field:name field:email field:language",
      ]);
      expect(word(await correctPerson(db, actor, id, next))).toBe("ok");
      expect(await acts(db)).toHaveLength(2);
    }));

  test("refuses a bad name, a bad address and one that is in use anywhere, and changes nothing", () =>
    withLibrary(async (db) => {
      const { actor } = await add(db, "liminka", ["contact"]);
      const { id, email } = await add(db, "liminka", ["author"]);
      const other = await add(db, "oulu", ["author"]);
      const correct = async (change: object) =>
        word(await correctPerson(db, actor, id, { name: "Aino Aalto", email, language: "fi", ...change }));
      expect(await correct({ name: "<b>" })).toBe("name");
      expect(await correct({ email: "ei osoite" })).toBe("email");
      expect(await correct({ email: other.email })).toBe("email-elsewhere");
      expect(await acts(db)).toEqual([]);
      expect(word(await correctPerson(db, actor, other.id, { name: "X Y", email, language: "fi" }))).toBe("gone");
    }));

  test("only a coordinator moves a person to another organisation; the last contact when confirmed", () =>
    withLibrary(async (db) => {
      const contact = await add(db, "liminka", ["contact"]);
      const { actor } = await add(db, "thl", ["coordinator"]);
      const to = (organisation: string, confirmed = false) => ({ organisation, confirmed });
      expect(word(await movePerson(db, contact.actor, contact.id, to("oulu", true)))).toBe("organisation");
      expect(word(await movePerson(db, actor, contact.id, to("atlantis")))).toBe("organisation");
      expect(word(await movePerson(db, actor, contact.id, to("liminka", true)))).toBe("organisation");
      expect(word(await movePerson(db, actor, contact.id, to("oulu")))).toBe("last-contact");
      expect(word(await movePerson(db, actor, contact.id, to("oulu", true)))).toBe("ok");
      expect(await acts(db)).toEqual([["move-person", `person:${contact.id}`, "from:liminka to:oulu"]]);
    }));
});

describe("ending and bringing back", () => {
  test("ends roles, sessions and links; the person comes back with new roles and the old password", () =>
    withLibrary(async (db) => {
      const { actor } = await add(db, "liminka", ["contact"]);
      const { id } = await add(db, "liminka", ["author", "elected"]);
      const { token } = await cookieFor(db, id);
      await renewLink(db, actor, id);
      expect(word(await endPerson(db, actor, id, nobody))).toBe("ok");
      expect([await readSession(db, token), await rolesInForce(db, id)]).toEqual([null, []]);
      expect(await db.selectFrom("link").selectAll().execute()).toEqual([]);
      expect(word(await endPerson(db, actor, id, nobody))).toBe("ended");
      expect(word(await giveRole(db, actor, id, { role: "author", lastDay: "" }))).toBe("ended");
      expect(word(await bringBack(db, actor, id, { roles: ["coordinator"], lastDay: "" }))).toBe("roles");
      expect(word(await bringBack(db, actor, id, { roles: [], lastDay: "" }))).toBe("roles");
      expect(word(await bringBack(db, actor, id, { roles: ["author"], lastDay: "2020-01-01" }))).toBe("last-day");
      expect(word(await bringBack(db, actor, id, { roles: ["elected", "elected"], lastDay: nextYear }))).toBe("ok");
      expect(await rolesInForce(db, id)).toEqual(["elected"]);
      const person = await db.selectFrom("person").selectAll().where("id", "=", id).executeTakeFirstOrThrow();
      expect([person.ended_at, person.password_hash]).toEqual([null, "x"]);
      expect(word(await bringBack(db, actor, id, { roles: ["author"], lastDay: "" }))).toBe("not-ended");
      expect((await acts(db)).map(([act]) => act)).toEqual(["renew-link", "end-roles", "bring-back-person"]);
    }));

  test("after the clock was set back, ended roles are not in force and do not come back", () =>
    withLibrary(async (db) => {
      const { actor } = await add(db, "liminka", ["contact"]);
      const { id } = await add(db, "liminka", ["author"]);
      await endPerson(db, actor, id, nobody);
      const later = new Date(Date.now() + 3_600_000).toISOString();
      await db.updateTable("person_role").set({ ends: later }).where("person_id", "=", id).execute();
      expect(await rolesInForce(db, id)).toEqual([]);
      expect(word(await bringBack(db, actor, id, { roles: ["elected"], lastDay: "" }))).toBe("ok");
      expect(await rolesInForce(db, id)).toEqual(["elected"]);
    }));

  test("of two people who end each other at the same moment, one stays", () =>
    withLibrary(async (db) => {
      const one = await add(db, "liminka", ["contact"], "Yksi Yhteys");
      const two = await add(db, "liminka", ["contact"], "Kaksi Yhteys");
      const both = await Promise.all([
        endPerson(db, one.actor, two.id, nobody),
        endPerson(db, two.actor, one.id, nobody),
      ]);
      expect(both.map(word).toSorted()).toEqual(["gone", "ok"]);
      expect([(await rolesInForce(db, one.id)).length, (await rolesInForce(db, two.id)).length].toSorted()).toEqual([
        0, 1,
      ]);
    }));

  test("the last coordinator must name a colleague, who then coordinates", () =>
    withLibrary(async (db) => {
      const { actor, id } = await add(db, "thl", ["coordinator"]);
      const colleague = await add(db, "thl", ["author"], "Kollega Tässä");
      const stranger = await add(db, "oulu", ["author"]);
      const end = async (coordinator: number | null) =>
        word(await endPerson(db, actor, id, { successor: null, coordinator }));
      expect([await end(null), await end(stranger.id), await end(id)]).toEqual(Array(3).fill("last-coordinator"));
      expect(await rolesInForce(db, id)).toEqual(["coordinator"]);
      expect(await end(colleague.id)).toBe("ok");
      expect((await rolesInForce(db, colleague.id)).toSorted()).toEqual(["author", "coordinator"]);
      expect(await acts(db)).toEqual([
        ["give-role", `person:${colleague.id}`, "role:coordinator"],
        ["end-roles", `person:${id}`, null],
      ]);
    }));

  test("drafts, cards' drafts and open questions go to the successor, who must be of the same organisation", () =>
    withLibrary(async (db) => {
      const { actor } = await add(db, "liminka", ["contact"]);
      const { id } = await add(db, "liminka", ["author"]);
      const heir = await add(db, "liminka", ["author"], "Jatkaja Liminka");
      const elsewhere = await add(db, "oulu", ["author"]);
      const ended = await add(db, "liminka", ["author"], "Entinen Liminka");
      await endPerson(db, actor, ended.id, nobody);
      await addWork(db, id, actor.organisationId);
      for (const successor of [elsewhere.id, ended.id, id, 999])
        expect(word(await endPerson(db, actor, id, { successor, coordinator: null }))).toBe("successor");
      expect(await rolesInForce(db, id)).toEqual(["author"]);
      expect(word(await endPerson(db, actor, id, { successor: heir.id, coordinator: null }))).toBe("ok");
      const drafts = await db.selectFrom("draft").select("created_by").execute();
      const cards = await db.selectFrom("adoption_draft").select("person_id").execute();
      const questions = await db
        .selectFrom("comment")
        .select(["text", "author_id", "keeper_id"])
        .orderBy("id")
        .execute();
      expect([drafts, cards]).toEqual([[{ created_by: heir.id }], [{ person_id: heir.id }]]);
      expect(questions).toEqual([
        { text: "Avoin?", author_id: id, keeper_id: heir.id },
        { text: "Vastattu?", author_id: id, keeper_id: null },
      ]);
      expect((await acts(db)).at(-1)).toEqual(["end-roles", `person:${id}`, `successor:${heir.id}`]);
    }));
});

/** A draft, a draft of a card, an open and an answered question of a person. */
async function addWork(db: Db, person: number, organisation_id: number): Promise<void> {
  const now = new Date().toISOString();
  const { id: practice_id } = await db
    .insertInto("practice")
    .values({ slug: "koe", created_at: now })
    .returning("id")
    .executeTakeFirstOrThrow();
  const text = { content: "{}", version: 1, updated_at: now };
  await db
    .insertInto("draft")
    .values({
      ...text,
      organisation_id,
      base_number: 0,
      mode: "form",
      title: "Luonnos",
      saved_in: "",
      created_by: person,
      updated_by: person,
      created_at: now,
    })
    .execute();
  await db
    .insertInto("adoption_draft")
    .values({ ...text, practice_id, organisation_id, person_id: person, seen: "" })
    .execute();
  const question = (words: string) => ({
    ...{ practice_id, kind: "question" as const, author_id: person, organisation_id, created_at: now },
    ...{ source: words, html: "", text: words, pipeline: 1 },
  });
  await db.insertInto("comment").values(question("Avoin?")).execute();
  const { id } = await db.insertInto("comment").values(question("Vastattu?")).returning("id").executeTakeFirstOrThrow();
  await db.updateTable("comment").set({ answer_id: id }).where("id", "=", id).execute();
}
