import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { sendFeedback } from "#app/comments/feedback.server.ts";
import { createRateLimit } from "#app/comments/rate-limit.ts";
import { readThread } from "#app/comments/read.server.ts";
import { listWaiting } from "#app/comments/waiting.server.ts";
import { postComment } from "#app/comments/write.server.ts";
import { openFileStore } from "#app/files/store.server.ts";
import { feedView } from "#app/pages/feeds/view.ts";
import type { Actor } from "#app/people/policy.ts";
import { readCatalogue } from "#app/practices/catalogue.server.ts";
import { findPractice, readNewest } from "#app/practices/find.server.ts";
import { confirm } from "#app/practices/owning/confirm.server.ts";
import type { OwningResult } from "#app/practices/owning/faults.ts";
import { handOver } from "#app/practices/owning/hand-over.server.ts";
import { markEnded } from "#app/practices/owning/mark-ended.server.ts";
import { rename } from "#app/practices/owning/rename.server.ts";
import { takeOver } from "#app/practices/owning/take-over.server.ts";
import { bringBack, withdraw } from "#app/practices/owning/withdraw.server.ts";
import { publish } from "#app/practices/publish.server.ts";
import { relatedTo } from "#app/practices/related.ts";
import { readContent } from "#app/search/index/read-content.server.ts";
import { buildSnapshot } from "#app/search/index/snapshot.ts";
import { answer } from "#app/search/query/answer.ts";
import { importStarter } from "#app/server/starter/import.ts";
import type { Db } from "#db/client.server.ts";
import { readContentVersion } from "#db/content-version.server.ts";
import { acts, compiler, countComments, textServices, withPeople } from "#tests/comments/people.ts";
import { writeUp } from "#tests/support/write-up.ts";

const slug = "toinen";
const year = new Date().getFullYear();

type Act = (db: Db, actor: Actor) => Promise<OwningResult>;
const everyAct: [name: string, act: Act][] = [
  ["withdraw", (db, actor) => withdraw(db, actor, slug, "Vanhentunut")],
  ["rename", (db, actor) => rename(db, actor, slug, "uusi-osoite")],
  ["hand-over", (db, actor) => handOver(db, actor, slug, { to: "pori", keep: true })],
  ["mark-ended", (db, actor) => markEnded(db, actor, slug, year)],
  ["confirm", (db, actor) => confirm(db, actor, slug, 1)],
];

const newest = async (db: Db, at: string) => {
  const practice = await findPractice(db, at);
  if (!practice) throw new Error(`no practice at ${at}`);
  return readNewest(db, practice);
};

describe("every act", () => {
  test.each(everyAct)("%s is for writers of an owner and for the coordinator, whose act is recorded", (name, act) =>
    withPeople(async ({ db, author, other, elected, coordinator }) => {
      const before = await readContentVersion(db);
      for (const actor of [other, elected, null, { ...author, roles: ["elected"] as const }])
        expect(await act(db, actor)).toEqual({ ok: false, fault: "forbidden" });
      expect([await readContentVersion(db), await acts(db)]).toEqual([before, []]);
      expect(await act(db, coordinator)).toMatchObject({ ok: true });
      expect(await readContentVersion(db)).toBe(before + 1);
      const recorded = await acts(db);
      expect(recorded.some((it) => it.actor === coordinator.id)).toBe(true);
      // An act that only publishes a revision is recorded as a publication.
      expect(recorded.map((it) => it.act)).toContain(name === "mark-ended" ? "publish" : name);
    }),
  );

  test.each(everyAct)("%s succeeds for an owner's author", (_name, act) =>
    withPeople(async ({ db, author }) => {
      expect(await act(db, author)).toMatchObject({ ok: true });
    }),
  );

  test("is refused with not-found for an unknown slug", () =>
    withPeople(async ({ db, author, coordinator }) => {
      for (const actor of [author, coordinator]) {
        expect(await withdraw(db, actor, "ei-ole", "x")).toEqual({ ok: false, fault: "not-found" });
        expect(await rename(db, actor, "ei-ole", "on")).toEqual({ ok: false, fault: "not-found" });
        expect(await confirm(db, actor, "ei-ole", 1)).toEqual({ ok: false, fault: "not-found" });
      }
    }));
});

describe("withdrawing", () => {
  test("removes it from lists, search and discussion and leaves a tombstone; bringing back undoes that", () =>
    withPeople(async ({ db, author, elected }) => {
      const ask = (actor: Actor) => postComment(db, textServices, actor, slug, { kind: "question", text: "Miten?" });
      const found = async () => answer(buildSnapshot(await readContent(db)), "toinen").hits.map((it) => it.slug);
      const seen = async () => {
        const catalogue = await readCatalogue(db);
        const feed = feedView({ feed: "feed", page: "practices" }, () => true, catalogue, "fi", "https://x.example");
        return {
          cards: catalogue.cards.some((it) => it.slug === slug),
          found: (await found()).includes(slug),
          comments: (await readThread(db, slug)).length + ((await countComments(db)).get(slug) ?? 0),
          waiting: (await listWaiting(db)).length,
          tombstones: feed.deleted.length,
        };
      };
      await ask(elected);
      const visible = { cards: true, found: true, comments: 2, waiting: 1, tombstones: 0 };
      expect(await seen()).toEqual(visible);

      for (const reason of ["", " \n ", "x".repeat(501)])
        expect(await withdraw(db, author, slug, reason)).toEqual({ ok: false, fault: "reason" });
      expect(await withdraw(db, author, slug, " Teksti \n vanheni ")).toEqual({ ok: true, slug });
      expect(await withdraw(db, author, slug, "taas")).toEqual({ ok: false, fault: "withdrawn" });
      expect(await seen()).toEqual({ cards: false, found: false, comments: 0, waiting: 0, tombstones: 1 });
      expect(await ask(elected)).toEqual({ ok: false, fault: "not-found" });
      const { withdrawn } = await readCatalogue(db);
      expect(withdrawn).toMatchObject([{ slug, title: "Toinen", withdrawnReason: "Teksti vanheni" }]);

      expect(await bringBack(db, author, slug)).toEqual({ ok: true, slug });
      expect(await bringBack(db, author, slug)).toEqual({ ok: false, fault: "not-withdrawn" });
      expect(await seen()).toEqual(visible);
      expect(await acts(db)).toEqual([
        { actor: author.id, act: "withdraw", subject: `practice:${slug}`, reason: "Teksti vanheni" },
        { actor: author.id, act: "bring-back", subject: `practice:${slug}`, reason: null },
      ]);
    }));

  test("prevents the other acts, publishing and taking over, but not feedback to the coordinator", () =>
    withPeople(async ({ db, author }) => {
      await withdraw(db, author, slug, "Vanhentunut");
      for (const [, act] of everyAct) expect(await act(db, author)).toEqual({ ok: false, fault: "withdrawn" });
      const edit = { slug, source: writeUp({ title: "Uusi" }), via: "web", by: author, basedOn: 1 } as const;
      expect(await publish(db, compiler, edit)).toMatchObject({ ok: false, fault: "withdrawn" });
      await withdraw(db, author, "lahitori", "Ei meidän");
      expect(await takeOver(db, author, "lahitori")).toEqual({ ok: false, fault: "not-found" });
      const feedback = { kind: "feedback", practice: slug, commentId: null, address: "", text: "Mitä?" } as const;
      await sendFeedback(db, createRateLimit(9, 1_000), "x", { ...feedback, name: "", email: "" });
      expect(await listWaiting(db)).toMatchObject([{ kind: "feedback", practice: { slug } }]);
    }));

  test("a tombstone stays for ninety days", () =>
    withPeople(async ({ db, author }) => {
      await withdraw(db, author, slug, "Vanhentunut");
      const tombstones = async (days: number) => {
        const asOf = new Date(Date.now() + days * 86_400_000).toISOString();
        const of = { feed: "feed", page: "practices" } as const;
        return feedView(of, () => true, await readCatalogue(db, asOf), "fi", "https://x.example").deleted.length;
      };
      expect([await tombstones(89), await tombstones(91)]).toEqual([1, 0]);
    }));

  test("a withdrawn practice is not published again by the starter import, also under a former slug", () =>
    withPeople(async ({ db, author }) => {
      const folder = await mkdtemp(path.join(tmpdir(), "vertaiskunta-test-"));
      const file = (title: string) => ({
        file: path.join(folder, `${slug}.mdx`),
        folder: "liminka",
        slug,
        problem: null,
        source: writeUp({ title }),
      });
      await rename(db, author, slug, "toinen-osoite");
      expect(await importStarter(db, compiler, [file("Muuttunut")], openFileStore(folder))).toMatchObject({
        published: 1,
      });
      expect(await newest(db, "toinen-osoite")).toMatchObject({ title: "Muuttunut", number: 2 });
      await withdraw(db, author, slug, "Vanhentunut");
      for (const title of ["Muuttunut", "Taas muuttunut"]) {
        const report = await importStarter(db, compiler, [file(title)], openFileStore(folder));
        expect(report).toEqual({ published: 0, unchanged: 1, refused: [] });
      }
      await rm(folder, { recursive: true });
      expect((await readCatalogue(db)).cards.map((it) => it.slug)).toEqual(["lahitori"]);
    }));
});

describe("renaming", () => {
  test("keeps all former slugs and the first slug, also when a former slug is used again", () =>
    withPeople(async ({ db, author }) => {
      const id = async () => {
        const { cards, currentSlugs } = await readCatalogue(db);
        const card = cards.find((it) => it.title === "Toinen");
        return [card?.slug, card?.firstSlug, [...currentSlugs].sort()];
      };
      expect(await rename(db, author, slug, " b ")).toEqual({ ok: true, slug: "b" });
      expect(await id()).toEqual(["b", slug, [[slug, "b"]]]);
      expect(await rename(db, author, "b", slug)).toEqual({ ok: true, slug });
      expect(await id()).toEqual([slug, slug, [["b", slug]]]);
      // By a former slug it is still the same practice.
      expect(await rename(db, author, "b", "c")).toEqual({ ok: true, slug: "c" });
      expect(await id()).toEqual([
        "c",
        slug,
        [
          ["b", "c"],
          [slug, "c"],
        ],
      ]);
      expect((await acts(db)).map((it) => [it.act, it.subject, it.reason])).toEqual([
        ["rename", "practice:b", "from:toinen"],
        ["rename", "practice:toinen", "from:b"],
        ["rename", "practice:c", "from:toinen"],
      ]);
    }));

  test("refuses an invalid slug and one that another practice has or has had", () =>
    withPeople(async ({ db, author }) => {
      await rename(db, author, "lahitori", "tori");
      for (const bad of ["", "Iso", "ä", "a b", "../x", "muokkaa", "con", "x".repeat(81)])
        expect(await rename(db, author, slug, bad)).toMatchObject({ ok: false, fault: "slug" });
      for (const taken of ["tori", "lahitori"])
        expect(await rename(db, author, slug, taken)).toEqual({ ok: false, fault: "slug-taken" });
      expect(await rename(db, author, slug, slug)).toEqual({ ok: false, fault: "slug-same" });
      const newPractice = { slug: "lahitori", source: writeUp(), via: "web", by: author, basedOn: 0 } as const;
      expect(await publish(db, compiler, newPractice)).toMatchObject({ ok: false, fault: "slug-taken" });
    }));

  test("a practice that applies it by a former slug still applies it", () =>
    withPeople(async ({ db, author }) => {
      const source = writeUp({ title: "Soveltaja", front: "topics: [osallisuus]\napplies: toinen" });
      await publish(db, compiler, { slug: "soveltaja", source, via: "command" });
      await rename(db, author, slug, "malli");
      const edited = source.replace("Soveltaja", "Yhä soveltaja");
      expect(await publish(db, compiler, { slug: "soveltaja", source: edited, via: "command" })).toMatchObject({
        ok: true,
      });
      const { cards } = await readCatalogue(db);
      const card = cards.find((it) => it.slug === "soveltaja");
      expect(card?.applies).toBe("malli");
      expect(card && relatedTo(card, cards).applies?.slug).toBe("malli");
      const own = writeUp({ title: "Itse", front: "topics: [osallisuus]\napplies: toinen" });
      expect(await publish(db, compiler, { slug: "malli", source: own, via: "command" })).toMatchObject({ ok: false });
    }));
});
