import { describe, expect, test } from "vitest";
import { readCatalogue } from "#app/practices/catalogue.server.ts";
import { findPractice } from "#app/practices/find.server.ts";
import { isStale } from "#app/practices/freshness.ts";
import { sortCards } from "#app/practices/list/order.ts";
import { confirm, confirmAll } from "#app/practices/owning/confirm.server.ts";
import { publish } from "#app/practices/publish.server.ts";
import { relatedTo } from "#app/practices/related.ts";
import { readContent } from "#app/search/index/read-content.server.ts";
import { buildSnapshot } from "#app/search/index/snapshot.ts";
import { answer } from "#app/search/query/answer.ts";
import { acts, compiler, withPeople } from "#tests/comments/people.ts";
import { writeUp } from "#tests/support/write-up.ts";

const slug = "toinen";

describe("confirming", () => {
  test("is refused when the practice has changed since it was seen", () =>
    withPeople(async ({ db, author }) => {
      expect(await confirm(db, author, slug, 2)).toEqual({ ok: false, fault: "changed" });
      expect(await confirm(db, author, slug, 1)).toEqual({ ok: true, slug });
      const card = (await readCatalogue(db)).cards.find((it) => it.slug === slug);
      expect(card?.checkedAt).toBe(card?.confirmedAt);
      // Only coordinators' acts are recorded.
      expect(await acts(db)).toEqual([]);
    }));

  test("many at once confirms those that are unchanged and owned by that organisation", () =>
    withPeople(async ({ db, author, coordinator }) => {
      const idOf = async (at: string) => (await findPractice(db, at))?.id ?? 0;
      for (const [at, organisation] of [
        ["kolmas", "liminka"],
        ["neljas", "liminka"],
        ["viides", "pori"],
      ] as const)
        await publish(db, compiler, { slug: at, source: writeUp({ title: at, organisation }), via: "command" });
      const seen = await Promise.all(
        [slug, "kolmas", "viides", "lahitori"].map(async (at) => ({ id: await idOf(at), number: 1 })),
      );
      await publish(db, compiler, { slug: "kolmas", source: writeUp({ title: "Muutettu" }), via: "command" });
      const { organisationId } = author;
      expect(await confirmAll(db, author, organisationId, seen)).toEqual({ ok: true, confirmed: 1, left: 3 });
      const confirmed = (await readCatalogue(db)).cards.filter((it) => it.confirmedAt !== null);
      expect(confirmed.map((it) => it.slug)).toEqual([slug]);
      const pori = (await findPractice(db, "viides"))?.owners[0] ?? 0;
      expect(await confirmAll(db, author, pori, seen)).toEqual({ ok: false, fault: "forbidden" });
      expect(await confirmAll(db, coordinator, pori, seen)).toEqual({ ok: true, confirmed: 1, left: 3 });
      expect(await acts(db)).toEqual([
        { actor: coordinator.id, act: "confirm", subject: "practice:viides", reason: null },
      ]);
      expect(await confirmAll(db, author, organisationId, [])).toEqual({ ok: true, confirmed: 0, left: 0 });
    }));
});

describe("a practice not confirmed for a year", () => {
  test.each([
    ["2025-03-01T10:00:00.000Z", "2026-03-01T23:59:00.000Z", false],
    ["2025-03-01T10:00:00.000Z", "2026-03-02T00:00:00.000Z", true],
    ["2024-02-29T10:00:00.000Z", "2025-02-28T10:00:00.000Z", false],
    ["2024-02-28T10:00:00.000Z", "2025-03-01T10:00:00.000Z", true],
  ])("last checked %s it is stale on %s: %s", (checkedAt, now, stale) => {
    expect(isStale({ checkedAt }, now)).toBe(stale);
  });

  test("is last in lists and lower in search until it is confirmed", () =>
    withPeople(async ({ db, author }) => {
      const old = "2020-01-01T00:00:00.000Z";
      await publish(db, compiler, {
        slug: "vanha",
        source: writeUp({ title: "Toinen" }),
        via: "command",
        publishedAt: old,
      });
      await publish(db, compiler, {
        slug: "vanha",
        source: writeUp({ title: "Toinen toinen" }),
        via: "command",
        publishedAt: old,
      });
      const now = new Date().toISOString();
      const order = async () => {
        const { cards, organisations } = await readCatalogue(db, now);
        const [first] = cards;
        return [
          cards.map((it) => it.slug).at(-1),
          sortCards(cards, "uusin", "fi", organisations).at(-1)?.slug,
          first && relatedTo(first, cards).ofOrganisation.at(-1)?.slug,
        ];
      };
      const best = async () => answer(buildSnapshot(await readContent(db)), "toinen", { now }).hits[0]?.slug;
      expect(await order()).toEqual(["vanha", "vanha", "vanha"]);
      const weights = async (at: string) =>
        answer(buildSnapshot(await readContent(db)), "toinen", { now: at }).hits.find((it) => it.slug === "vanha")
          ?.score;
      expect(await weights(now)).toBeLessThan((await weights("2020-06-01T00:00:00.000Z")) ?? 0);
      await confirm(db, author, "vanha", 2);
      expect((await readCatalogue(db, now)).cards.every((it) => !it.stale)).toBe(true);
      expect(await best()).toBe("vanha");
    }));
});
