import { describe, expect, test } from "vitest";
import { removeAdoption } from "#app/adoptions/remove.server.ts";
import { saveAdoption } from "#app/adoptions/save.server.ts";
import { blankTyped, type Typed } from "#app/adoptions/typed.ts";
import { readFigures, readYears } from "#app/board/year.server.ts";
import { markAnswer } from "#app/comments/answer.server.ts";
import { deleteComment } from "#app/comments/delete.server.ts";
import { postComment } from "#app/comments/write.server.ts";
import { readCatalogue } from "#app/practices/catalogue.server.ts";
import { publish } from "#app/practices/publish.server.ts";
import { addCounts } from "#app/searches/counts.server.ts";
import type { Db } from "#db/client.server.ts";
import { compiler, type Person, textServices, withPeople } from "#tests/comments/people.ts";
import { writeUp } from "#tests/support/write-up.ts";

const now = new Date().toISOString();
const year = Number(
  new Intl.DateTimeFormat("en", { year: "numeric", timeZone: "Europe/Helsinki" }).format(new Date(now)),
);
const figures = async (db: Db, of = year, at = now) => readFigures(db, await readCatalogue(db, at), of, at);

async function save(db: Db, by: Person, typed: Partial<Typed>, seen = "0", practice = "toinen") {
  const request = { practice, organisation: "pori", typed: blankTyped(typed), seenState: seen, checked: true };
  const result = await saveAdoption(db, by, request);
  if (!result.ok) throw new Error(JSON.stringify(result));
}

async function say(db: Db, by: Person, kind: "question" | "comment", at: string, parentId?: number): Promise<number> {
  const made = await postComment(db, textServices, by, "toinen", { kind, text: "Kuka maksaa?", parentId });
  if (!made.ok) throw new Error(made.fault);
  await db.updateTable("comment").set({ created_at: at }).where("id", "=", made.id).execute();
  return made.id;
}

describe("the figures of a year", () => {
  test("of an empty year are 0, and null for those that are not known", () =>
    withPeople(async ({ db }) => {
      const old = await figures(db, 2019);
      const { members, ...rest } = old;
      expect(members).toBeGreaterThan(40);
      expect(Object.values(rest).filter((it) => it !== 0)).toEqual([null, null, null]);
      expect([old.answerDays, old.asked, old.failed]).toEqual([null, null, null]);
    }));

  test("count each practice once as new, updated or gathered, and their owners", () =>
    withPeople(async ({ db }) => {
      const put = async (slug: string, title: string, organisation: string, body?: string) => {
        const source = writeUp({ title, organisation, body });
        expect((await publish(db, compiler, { slug, source, via: "command" })).ok).toBe(true);
      };
      await put("porin-uusi", "Porin uusi", "pori");
      await put("porin-uusi", "Porin uusi", "pori", "Muutettu.");
      await put("toinen", "Toinen", "liminka", "Muutettu.");
      await put("toinen", "Toinen", "liminka", "Muutettu taas.");
      expect(await figures(db)).toMatchObject({ published: 1, updated: 1, gathered: 2, publishers: 2 });
      expect(await readYears(db, now)).toEqual([year]);
      // Liminka's own practice and Pori's; Liminka's other practice is from public sources.
      expect(await figures(db)).toMatchObject({ withOwn: 2, withPractice: 2, withCard: 0, withEither: 2 });
    }));

  test("keep to the year in Finland", () =>
    withPeople(async ({ db, elected }) => {
      await say(db, elected, "question", "2024-12-31T21:59:59.999Z");
      await say(db, elected, "question", "2024-12-31T22:00:00.000Z");
      await say(db, elected, "question", "2025-12-31T21:59:59.999Z");
      const questions = [2024, 2025, 2026].map(async (of) => (await figures(db, of)).questions);
      expect(await Promise.all(questions)).toEqual([1, 2, 0]);
    }));

  test("count the answered questions and the median time to an answer", () =>
    withPeople(async ({ db, elected, author }) => {
      for (const [askedAt, answeredAt] of [
        ["2025-01-01T00:00:00.000Z", "2025-01-03T00:00:00.000Z"],
        ["2025-02-01T00:00:00.000Z", "2025-02-02T00:00:00.000Z"],
        ["2025-12-30T00:00:00.000Z", "2026-01-19T00:00:00.000Z"],
      ] as const) {
        const id = await say(db, elected, "question", askedAt);
        await markAnswer(db, author, "toinen", await say(db, author, "comment", answeredAt, id), true);
      }
      const open = await say(db, elected, "question", "2025-05-01T00:00:00.000Z");
      await say(db, author, "comment", "2025-05-02T00:00:00.000Z", open);
      const gone = await say(db, elected, "question", "2025-06-01T00:00:00.000Z");
      await deleteComment(db, elected, "toinen", gone);
      expect(await figures(db, 2025)).toMatchObject({
        questions: 4,
        answered: 3,
        answerDays: 2,
        comments: 3,
        active: 2,
      });
      expect(await figures(db, 2026)).toMatchObject({
        questions: 0,
        answered: 0,
        answerDays: null,
        comments: 1,
        active: 1,
      });
    }));

  test("count cards, except removed cards and cards on withdrawn practices", () =>
    withPeople(async ({ db, other, author }) => {
      await save(db, other, { status: "interested" });
      expect(await figures(db)).toMatchObject({ made: 1, begun: 0, inUse: 0, ended: 0, withCard: 0, active: 1 });
      await save(db, other, { status: "piloting", since: "2019" }, "1");
      await save(db, other, { status: "in-use", since: "2019" }, "2");
      expect(await figures(db)).toMatchObject({ made: 1, begun: 0, inUse: 1, ended: 0, withCard: 1, withEither: 2 });
      expect(await figures(db, 2019)).toMatchObject({ made: 0, begun: 1, inUse: 0, withCard: 0 });
      await removeAdoption(db, other, { practice: "toinen", organisation: "pori", seenState: "3" });
      expect(await figures(db)).toMatchObject({ made: 0, begun: 0, inUse: 0, withCard: 0 });
      await save(db, other, { status: "ended", ended: String(year) }, "0", "lahitori");
      expect(await figures(db)).toMatchObject({ ended: 1 });
      await db.updateTable("practice").set({ withdrawn_at: now }).where("slug", "=", "lahitori").execute();
      expect(await figures(db)).toMatchObject({ ended: 0 });
      expect(author.organisationId).not.toBe(other.organisationId);
    }));

  test("count searches of the last ninety days only, and only of the year's days", () =>
    withPeople(async ({ db }) => {
      const row = (day: string, asked: number, found: number) => ({
        day,
        language: "fi" as const,
        query: "uinti",
        asked,
        found,
      });
      await addCounts(db, [
        row("2026-10-13", 100, 0),
        row("2026-10-14", 3, 0),
        row("2026-12-31", 2, 5),
        row("2027-01-01", 7, 0),
      ]);
      const at = "2027-01-11T10:00:00.000Z";
      const searchesOf = async (year: number) => {
        const { asked: all, failed } = await figures(db, year, at);
        return [all, failed];
      };
      expect([await searchesOf(2025), await searchesOf(2026), await searchesOf(2027), await searchesOf(2028)]).toEqual([
        [null, null],
        [5, 3],
        [7, 7],
        [null, null],
      ]);
    }));
});
