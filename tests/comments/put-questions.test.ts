import { describe, expect, test } from "vitest";
import { removeAdoption } from "#app/adoptions/remove.server.ts";
import { saveAdoption } from "#app/adoptions/save.server.ts";
import { blankTyped, type Typed } from "#app/adoptions/typed.ts";
import { markAnswer } from "#app/comments/answer.server.ts";
import { readAskedOrganisations } from "#app/comments/asked-organisations.server.ts";
import { deleteComment } from "#app/comments/delete.server.ts";
import { moderateComment } from "#app/comments/moderate.server.ts";
import { listPutQuestions, maxQuestions } from "#app/comments/put-questions.server.ts";
import { postComment } from "#app/comments/write.server.ts";
import { bringBack, withdraw } from "#app/practices/owning/withdraw.server.ts";
import { publish } from "#app/practices/publish.server.ts";
import type { Db } from "#db/client.server.ts";
import { acts, compiler, type Person, textServices, withPeople } from "#tests/comments/people.ts";
import { addPerson } from "#tests/support/people.ts";
import { writeUp } from "#tests/support/write-up.ts";

const slug = "toinen";

const say = async (db: Db, who: Person, kind: "comment" | "question", text: string, parentId?: number) => {
  const result = await postComment(db, textServices, who, slug, { kind, text, parentId });
  if (!result.ok) throw new Error(result.fault);
  return result.id;
};

/** The texts of the open questions to the person's organisation; in brackets when it has replied. */
const waiting = async (db: Db, who: Person) =>
  (await listPutQuestions(db, who.organisationId)).questions.map((it) => (it.repliedByUs ? `(${it.text})` : it.text));

async function card(db: Db, who: Person, organisation: string, typed: Partial<Typed>, seen = "0") {
  const request = { practice: slug, organisation, typed: blankTyped(typed), seenState: seen, checked: true };
  const result = await saveAdoption(db, who, request);
  if (!result.ok) throw new Error(JSON.stringify(result));
}

const join = async (db: Db, organisation: string) =>
  (await addPerson(db, organisation, ["author"], `${organisation} kirjoittaja`)).actor;

describe("a question is for", () => {
  test("the owners and the adopters of the practice, and no others", () =>
    withPeople(async ({ db, author, other, elected }) => {
      const [oulu, simo, kuopio] = [await join(db, "oulu"), await join(db, "simo"), await join(db, "kuopio")];
      await card(db, oulu, "oulu", { status: "in-use" });
      await card(db, simo, "simo", { status: "interested" });
      await card(db, kuopio, "kuopio", { status: "piloting" });
      await removeAdoption(db, kuopio, { practice: slug, organisation: "kuopio", seenState: "1" });
      await say(db, elected, "question", "Miten alkuun?");
      await say(db, elected, "comment", "Hieno juttu");
      const lists = await Promise.all([author, oulu, simo, kuopio, other].map((it) => waiting(db, it)));
      expect(lists).toEqual([["Miten alkuun?"], ["Miten alkuun?"], [], [], []]);
      expect(await readAskedOrganisations(db, slug, elected)).toEqual([
        { organisation: "liminka", hasAnswerers: true },
        { organisation: "oulu", hasAnswerers: true },
      ]);
    }));

  test("an organisation whose own practice names it as applied, unless its card says otherwise", () =>
    withPeople(async ({ db, elected, other }) => {
      const source = writeUp({
        title: "Simon oma",
        organisation: "simo",
        front: `topics: [osallisuus]\napplies: ${slug}`,
      });
      await publish(db, compiler, { slug: "simon", source, via: "command" });
      const simo = await join(db, "simo");
      await say(db, elected, "question", "Miten alkuun?");
      expect(await waiting(db, simo)).toEqual(["Miten alkuun?"]);
      await card(db, simo, "simo", { status: "interested" });
      expect(await waiting(db, simo)).toEqual([]);
      await card(db, simo, "simo", { status: "ended", since: "2024" }, "1");
      expect(await waiting(db, simo)).toEqual(["Miten alkuun?"]);
      expect(await waiting(db, other)).toEqual([]);
    }));

  test("other organisations than the asker's own", () =>
    withPeople(async ({ db, author, other, elected }) => {
      await card(db, other, "pori", { status: "piloting" });
      await say(db, elected, "question", "Porin kysymys");
      await say(db, author, "question", "Limingan kysymys");
      expect(await waiting(db, other)).toEqual(["Limingan kysymys"]);
      expect(await waiting(db, author)).toEqual(["Porin kysymys"]);
      expect((await readAskedOrganisations(db, slug, elected)).map((it) => it.organisation)).toEqual(["liminka"]);
      expect((await readAskedOrganisations(db, slug, author)).map((it) => it.organisation)).toEqual(["pori"]);
    }));

  test("organisations without answerers too, which are marked; an ended account does not answer", () =>
    withPeople(async ({ db, author, elected }) => {
      await db.updateTable("person").set({ ended_at: "2026-01-01" }).where("id", "=", author.id).execute();
      expect(await readAskedOrganisations(db, slug, elected)).toEqual([
        { organisation: "liminka", hasAnswerers: false },
      ]);
      await addPerson(db, "liminka", ["elected"], "Liminka Valtuutettu");
      expect(await readAskedOrganisations(db, slug, elected)).toEqual([
        { organisation: "liminka", hasAnswerers: false },
      ]);
      await addPerson(db, "liminka", ["contact"], "Liminka Yhteys");
      expect(await readAskedOrganisations(db, slug, elected)).toEqual([
        { organisation: "liminka", hasAnswerers: true },
      ]);
      expect(await readAskedOrganisations(db, "ei-ole", elected)).toEqual([]);
    }));
});

describe("a question waits", () => {
  test("until an answer is marked; a reply at any depth is told, of the own and of another organisation", () =>
    withPeople(async ({ db, author, elected, other }) => {
      const oulu = await join(db, "oulu");
      await card(db, oulu, "oulu", { status: "in-use" });
      const question = await say(db, elected, "question", "Miten alkuun?");
      const reply = await say(db, other, "comment", "Kysyin samaa", question);
      const [row] = (await listPutQuestions(db, author.organisationId)).questions;
      // A reply of the asker's own organisation does not count as a reply.
      expect(row).toMatchObject({
        id: question,
        practice: slug,
        asker: "Eero Valtuutettu",
        from: "pori",
        replied: false,
      });
      const answer = await say(db, author, "comment", "Aloitimme torilta", reply);
      expect(await waiting(db, author)).toEqual(["(Miten alkuun?)"]);
      expect((await listPutQuestions(db, oulu.organisationId)).questions).toMatchObject([{ replied: true }]);
      await deleteComment(db, author, slug, answer);
      expect(await waiting(db, author)).toEqual(["Miten alkuun?"]);
    }));

  test("until an answer is marked, and again when that is hidden", () =>
    withPeople(async ({ db, author, elected, other, coordinator }) => {
      const oulu = await join(db, "oulu");
      await card(db, oulu, "oulu", { status: "in-use" });
      const question = await say(db, elected, "question", "Miten alkuun?");
      const reply = await say(db, coordinator, "comment", "Katso ohje", question);
      expect(await markAnswer(db, other, slug, reply, true)).toMatchObject({ fault: "forbidden" });
      // An author of an organisation that applies the practice may.
      expect(await markAnswer(db, oulu, slug, reply, true)).toMatchObject({ ok: true });
      expect([await waiting(db, author), await waiting(db, oulu)]).toEqual([[], []]);
      expect((await acts(db)).map((it) => [it.actor, it.act])).toEqual([[oulu.id, "mark-answer"]]);
      await moderateComment(db, coordinator, slug, { id: reply, hide: true, reason: "Väärä" });
      expect(await waiting(db, author)).toEqual(["Miten alkuun?"]);
    }));

  test("only while it and its practice are visible", () =>
    withPeople(async ({ db, author, elected, coordinator }) => {
      const first = await say(db, elected, "question", "Ensimmäinen?");
      const second = await say(db, elected, "question", "Toinen?");
      expect(await waiting(db, author)).toEqual(["Ensimmäinen?", "Toinen?"]);
      await deleteComment(db, elected, slug, first);
      await moderateComment(db, coordinator, slug, { id: second, hide: true, reason: "Asiaton" });
      expect(await waiting(db, author)).toEqual([]);
      await moderateComment(db, coordinator, slug, { id: second, hide: false, reason: "Erehdys" });
      expect(await waiting(db, author)).toEqual(["Toinen?"]);
      await withdraw(db, author, slug, "Pois");
      expect(await waiting(db, author)).toEqual([]);
      await bringBack(db, author, slug);
      expect(await waiting(db, author)).toEqual(["Toinen?"]);
    }));

  test("without the name of a person whose account has ended; at most the limit, oldest first", () =>
    withPeople(async ({ db, author, elected }) => {
      for (let number = 1; number <= maxQuestions + 1; number++)
        await say(db, elected, "question", `Kysymys ${number}?`);
      await db.updateTable("person").set({ ended_at: "2026-01-01" }).where("id", "=", elected.id).execute();
      const { questions, hasMore } = await listPutQuestions(db, author.organisationId);
      expect([questions.length, hasMore, questions[0]?.text, questions[0]?.asker]).toEqual([
        maxQuestions,
        true,
        "Kysymys 1?",
        null,
      ]);
    }));

  test("also after hundreds of older ones that have replies and no marked answer", () =>
    withPeople(async ({ db, author, elected }) => {
      const question = await say(db, elected, "question", "Vanha?");
      const { id: _, ...old } = await db
        .selectFrom("comment")
        .selectAll()
        .where("id", "=", question)
        .executeTakeFirstOrThrow();
      for (let number = 0; number < 520; number++) {
        const { id } = await db.insertInto("comment").values(old).returning("id").executeTakeFirstOrThrow();
        const by = { author_id: author.id, organisation_id: author.organisationId };
        const reply = { ...old, ...by, kind: "comment" as const, parent_id: id };
        await db.insertInto("comment").values(reply).execute();
      }
      await say(db, elected, "question", "Uusi?");
      const { questions, hasMore } = await listPutQuestions(db, author.organisationId);
      expect(questions.slice(0, 3).map((it) => [it.text, it.repliedByUs])).toEqual([
        ["Vanha?", false],
        ["Uusi?", false],
        ["Vanha?", true],
      ]);
      expect(hasMore).toBe(true);
    }));
});
