import { describe, expect, test } from "vitest";
import { keepDraft } from "#app/adoptions/drafts.server.ts";
import { blankTyped } from "#app/adoptions/typed.ts";
import { stuckDrafts } from "#app/board/drafts.server.ts";
import { unconfirmedPractices } from "#app/board/practices.ts";
import { waitingQuestions } from "#app/board/questions.server.ts";
import { daysSince } from "#app/board/waits.ts";
import { markAnswer } from "#app/comments/answer.server.ts";
import { moderateComment } from "#app/comments/moderate.server.ts";
import { postComment } from "#app/comments/write.server.ts";
import { readCatalogue } from "#app/practices/catalogue.server.ts";
import { withdraw } from "#app/practices/owning/withdraw.server.ts";
import { saveDraft } from "#app/practices/writing/drafts.server.ts";
import type { Db } from "#db/client.server.ts";
import { type Person, textServices, withPeople } from "#tests/comments/people.ts";
import { practice } from "./cards.ts";

const now = "2026-06-30T12:00:00.000Z";

async function ask(db: Db, by: Person, slug: string, at: string, parentId?: number): Promise<number> {
  const kind = parentId === undefined ? "question" : "comment";
  const made = await postComment(db, textServices, by, slug, { kind, text: "Kuka maksaa?", parentId });
  if (!made.ok) throw new Error(made.fault);
  await db.updateTable("comment").set({ created_at: at }).where("id", "=", made.id).execute();
  return made.id;
}

const questions = async (db: Db) => {
  const { rows } = await waitingQuestions(db, (await readCatalogue(db)).cards, now);
  return rows.map((it) => (it.kind === "question" ? [it.slug, it.at, it.replies] : []));
};

describe("questions", () => {
  test("wait from the fourteenth day on, to the millisecond, the oldest first", () =>
    withPeople(async ({ db, elected }) => {
      await ask(db, elected, "toinen", "2026-06-16T12:00:00.001Z");
      await ask(db, elected, "toinen", "2026-06-16T12:00:00.000Z");
      await ask(db, elected, "lahitori", "2026-01-01T00:00:00.000Z");
      expect(await questions(db)).toEqual([
        ["lahitori", "2026-01-01T00:00:00.000Z", 0],
        ["toinen", "2026-06-16T12:00:00.000Z", 0],
      ]);
    }));

  test("are answered by a reply that is marked and not hidden, and by no other", () =>
    withPeople(async ({ db, elected, author, coordinator }) => {
      const questionId = await ask(db, elected, "toinen", "2026-01-01T00:00:00.000Z");
      const reply = await ask(db, author, "toinen", "2026-01-02T00:00:00.000Z", questionId);
      expect(await questions(db)).toEqual([["toinen", "2026-01-01T00:00:00.000Z", 1]]);
      await markAnswer(db, author, "toinen", reply, true);
      expect(await questions(db)).toEqual([]);
      await moderateComment(db, coordinator, "toinen", { id: reply, hide: true, reason: "Väärä" });
      expect(await questions(db)).toEqual([["toinen", "2026-01-01T00:00:00.000Z", 0]]);
      await moderateComment(db, coordinator, "toinen", { id: questionId, hide: true, reason: "Asiaton" });
      expect(await questions(db)).toEqual([]);
    }));

  test("are left out on a withdrawn practice, and so are comments", () =>
    withPeople(async ({ db, elected, author }) => {
      await ask(db, elected, "toinen", "2026-01-01T00:00:00.000Z");
      await withdraw(db, author, "toinen", "Pois");
      const made = await postComment(db, textServices, elected, "lahitori", { kind: "comment", text: "Hyvä" });
      if (!made.ok) throw new Error(made.fault);
      await db
        .updateTable("comment")
        .set({ created_at: "2026-01-01T00:00:00.000Z" })
        .where("id", "=", made.id)
        .execute();
      expect(await questions(db)).toEqual([]);
    }));
});

describe("drafts", () => {
  const begin = async (db: Db, by: Person, title: string, at: string) => {
    const typed = { otsikko: [title], johdanto: ["Salainen sisältö"] };
    const state = { id: null, version: 0, base: null, page: "sivu", mode: "form" as const, typed };
    const made = await saveDraft(db, by, state, { practice: null });
    if (!made.ok) throw new Error(made.fault);
    await db.updateTable("draft").set({ updated_at: at }).where("id", "=", made.id).execute();
  };
  const listed = async (db: Db, by: Person) =>
    (await stuckDrafts(db, by, now)).rows.map((it) =>
      "title" in it ? `${it.kind} ${it.organisations} ${it.title}` : "",
    );

  test("are stuck from the thirtieth day on, drafts of practices and of cards together, the oldest first", () =>
    withPeople(async ({ db, author, other, coordinator }) => {
      await begin(db, author, "Tuore", "2026-05-31T12:00:00.001Z");
      await begin(db, author, "Rajalla", "2026-05-31T12:00:00.000Z");
      await begin(db, author, "", "2026-03-01T12:00:00.000Z");
      const typed = blankTyped({ status: "piloting", candid: "Salainen sisältö" });
      await keepDraft(db, other, { practice: "toinen", organisation: "pori", typed, seenState: "0", version: 0 });
      await db.updateTable("adoption_draft").set({ updated_at: "2026-04-01T12:00:00.000Z" }).execute();
      expect(await listed(db, coordinator)).toEqual([
        "draft liminka ",
        "card-draft pori Toinen",
        "draft liminka Rajalla",
      ]);
      expect(JSON.stringify(await stuckDrafts(db, coordinator, now))).not.toContain("Salainen");
    }));

  test("show no title, and no card at all, to an actor who may not open them", () =>
    withPeople(async ({ db, author, other }) => {
      await begin(db, author, "Limingan oma", "2026-01-01T12:00:00.000Z");
      expect(await listed(db, author)).toEqual(["draft liminka Limingan oma"]);
      expect(await listed(db, other)).toEqual(["draft liminka null"]);
      const typed = blankTyped({ status: "piloting" });
      await keepDraft(db, other, { practice: "toinen", organisation: "pori", typed, seenState: "0", version: 0 });
      await db.updateTable("adoption_draft").set({ updated_at: "2026-01-01T12:00:00.000Z" }).execute();
      expect(await listed(db, author)).toEqual(["draft liminka Limingan oma"]);
    }));
});

describe("practices", () => {
  test("wait when they have not been published or confirmed for more than a year, the longest first", () => {
    const cards = [
      ["paivalleen", "2025-06-30T00:00:00.000Z"],
      ["eilen", "2025-06-29T23:59:59.999Z"],
      ["kauan", "2024-01-01T00:00:00.000Z"],
      ["tuore", "2026-06-01T00:00:00.000Z"],
    ] as const;
    const rows = unconfirmedPractices(
      cards.map(([slug, checkedAt]) => practice(slug, { checkedAt, origin: "public-sources" })),
      now,
    );
    expect(rows.map((it) => ("slug" in it ? it.slug : ""))).toEqual(["kauan", "eilen"]);
    expect(rows[0]).toMatchObject({ at: "2024-01-01T00:00:00.000Z", gathered: true });
  });
});

test.each([
  ["2026-06-30T12:00:00.000Z", 0],
  ["2026-06-29T12:00:00.001Z", 0],
  ["2026-06-29T12:00:00.000Z", 1],
  ["2025-06-30T12:00:00.000Z", 365],
  // A moment after now: the clock was ahead when it was saved.
  ["2026-07-30T12:00:00.000Z", 0],
])("from %s there are %i whole days", (at, days) => {
  expect(daysSince(at, now)).toBe(days);
});
