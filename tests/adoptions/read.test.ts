import { readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import type { AdoptionCard } from "#app/adoptions/card.ts";
import { readAdoptionHistory } from "#app/adoptions/history.server.ts";
import { type AdoptionFilter, readAdoptions } from "#app/adoptions/read.server.ts";
import { removeAdoption } from "#app/adoptions/remove.server.ts";
import { saveAdoption } from "#app/adoptions/save.server.ts";
import { blankTyped, type Typed } from "#app/adoptions/typed.ts";
import type { Actor } from "#app/people/policy.ts";
import { readCatalogue } from "#app/practices/catalogue.server.ts";
import { accept } from "#app/practices/co-owners/answer.server.ts";
import { propose } from "#app/practices/co-owners/propose.server.ts";
import { rename } from "#app/practices/owning/rename.server.ts";
import { bringBack, withdraw } from "#app/practices/owning/withdraw.server.ts";
import { publish } from "#app/practices/publish.server.ts";
import type { Db } from "#db/client.server.ts";
import { compiler, withPeople } from "#tests/comments/people.ts";
import { withLibrary } from "#tests/support/temporary.ts";
import { writeUp } from "#tests/support/write-up.ts";

const slug = "toinen";
const card = { practice: slug, organisation: "pori" };

async function save(db: Db, actor: Actor, typed: Partial<Typed>, seen = "0") {
  const result = await saveAdoption(db, actor, { ...card, typed: blankTyped(typed), seenState: seen, checked: true });
  if (!result.ok) throw new Error(JSON.stringify(result));
}

const read = async (db: Db, actor: Actor, filter: AdoptionFilter = { practice: slug }) =>
  readAdoptions(db, await readCatalogue(db), actor, filter);

const summaries = (cards: AdoptionCard[]) =>
  cards.map((it) => `${it.organisation} ${it.status} ${it.starter ?? "own"}`);

describe("what readers see", () => {
  test("an interest or a plan is for members unless it is shown; a pilot is public", () =>
    withPeople(async ({ db, other, elected }) => {
      const seen: [Partial<Typed>, visitor: number, member: number][] = [
        [{ status: "interested" }, 0, 1],
        [{ status: "planning" }, 0, 1],
        [{ status: "planning", shown: "1" }, 1, 1],
        [{ status: "piloting" }, 1, 1],
        [{ status: "ended" }, 1, 1],
      ];
      for (const [index, [typed, visitor, member]] of seen.entries()) {
        await save(db, other, typed, String(index));
        expect([(await read(db, null)).length, (await read(db, elected)).length]).toEqual([visitor, member]);
      }
    }));

  test("the candid text is never shown to visitors", () =>
    withPeople(async ({ db, other, elected }) => {
      await save(db, other, { status: "ended", candid: "Rahat loppuivat", advice: "Varaa aikaa" });
      expect(JSON.stringify(await read(db, null))).not.toContain("Rahat");
      expect((await read(db, null))[0]?.texts.advice).toBe("Varaa aikaa");
      expect((await read(db, elected))[0]?.candid).toBe("Rahat loppuivat");
    }));

  test("a card on a withdrawn practice, or one that became the organisation's own, is hidden and kept", () =>
    withPeople(async ({ db, author, other }) => {
      await save(db, other, { status: "in-use" });
      const mine = { organisation: "pori" };
      await withdraw(db, author, slug, "Pois");
      expect([await read(db, other), await read(db, other, mine)]).toEqual([[], []]);
      await bringBack(db, author, slug);
      expect(await rename(db, author, slug, "uusi-osoite")).toMatchObject({ ok: true });
      expect(summaries(await read(db, null, { practice: "uusi-osoite" }))).toEqual(["pori in-use own"]);
      await propose(db, author, "uusi-osoite", "pori");
      expect(summaries(await read(db, other, mine))).toEqual(["pori in-use own"]);
      await accept(db, other, "uusi-osoite", "pori");
      expect(await read(db, other, mine)).toEqual([]);
    }));

  test("the own practice is named while it is visible", () =>
    withPeople(async ({ db, other }) => {
      await publish(db, compiler, { slug: "porin", source: writeUp({ organisation: "pori" }), via: "command" });
      await save(db, other, { status: "in-use", ownPractice: "porin" });
      expect((await read(db, null))[0]?.ownPractice).toBe("porin");
      await withdraw(db, other, "porin", "Pois");
      expect((await read(db, null))[0]?.ownPractice).toBeNull();
    }));
});

describe("starter cards", () => {
  test("Mielen hyvinvoinnin ABC has those of Liminka and Haapavesi, with only what the sources say", () =>
    withLibrary(async (db) => {
      for (const file of [
        "thl/mielen-hyvinvoinnin-abc",
        "liminka/mielen-hyvinvoinnin-abc-elintapaohjauksessa",
        "haapavesi/mielen-hyvinvoinnin-abc-haapavedella",
      ]) {
        const source = readFileSync(path.resolve(import.meta.dirname, `../../practices/${file}.mdx`), "utf8");
        const result = await publish(db, compiler, { slug: path.basename(file), source, via: "starter" });
        expect(result.ok).toBe(true);
      }
      const cards = await read(db, null, { practice: "mielen-hyvinvoinnin-abc" });
      const by = Object.fromEntries(cards.map((it) => [it.organisation, it]));
      expect(Object.keys(by).sort()).toEqual(["haapavesi", "liminka"]);
      expect(by.liminka).toMatchObject({
        stage: null,
        status: null,
        since: "2023",
        starter: "public-sources",
        work: null,
        evidence: null,
        ownPractice: "mielen-hyvinvoinnin-abc-elintapaohjauksessa",
        texts: { contact: "Liikuntapalvelut", results: "", advice: "" },
      });
      expect(by.haapavesi).toMatchObject({ stage: null, status: null, since: null, texts: { contact: "" } });
    }));

  test("are replaced by a saved card, for those who see it, and by a removed one", () =>
    withPeople(async ({ db, author, other, elected }) => {
      const front = `topics: [osallisuus]\napplies: ${slug}\nstage: pilot\nstarted: 2024`;
      const source = writeUp({ title: "Porin oma", organisation: "pori", front });
      await publish(db, compiler, { slug: "porin", source, via: "command" });
      expect(summaries(await read(db, null))).toEqual(["pori piloting member"]);
      await save(db, other, { status: "planning" });
      expect([summaries(await read(db, null)), summaries(await read(db, elected))]).toEqual([
        ["pori piloting member"],
        ["pori planning own"],
      ]);
      await removeAdoption(db, other, { ...card, seenState: "1" });
      expect([summaries(await read(db, null)), summaries(await read(db, elected))]).toEqual([
        ["pori piloting member"],
        [],
      ]);
      await save(db, other, { status: "in-use" }, "1-poistettu");
      expect(await read(db, null)).toMatchObject([{ status: "in-use", starter: null, ownPractice: "porin" }]);
      await removeAdoption(db, other, { ...card, seenState: "2" });
      expect([await read(db, null), await read(db, elected)]).toEqual([[], []]);
      // A practice that names another practice of its own owner makes no card.
      const own = writeUp({ title: "Limingan uusi", organisation: "liminka", front });
      await publish(db, compiler, { slug: "limingan", source: own, via: "command" });
      expect(await read(db, author)).toEqual([]);
    }));
});

describe("the history of a card", () => {
  test("has author and time; versions for members only are never shown to visitors", () =>
    withPeople(async ({ db, other, elected, author }) => {
      await save(db, other, { status: "interested", advice: "Salainen alku" });
      await save(db, other, { status: "piloting", advice: "Julkinen", candid: "Vain meille" }, "1");
      const numbers = async (actor: Actor) =>
        (await readAdoptionHistory(db, actor, slug, "pori"))?.entries.map((it) => it.number);
      expect([await numbers(null), await numbers(elected)]).toEqual([[2], [2, 1]]);
      const visitors = await readAdoptionHistory(db, null, slug, "pori");
      expect(JSON.stringify(visitors)).not.toMatch(/Salainen|Vain meille/);
      expect(visitors?.entries[0]).toMatchObject({ author: { name: "Oili Toinen" }, content: { advice: "Julkinen" } });

      // Back to a plan that only members see: the visitor sees no card and no history.
      await save(db, other, { status: "planning" }, "2");
      expect([await numbers(null), await numbers(elected)]).toEqual([undefined, [3, 2, 1]]);
      await save(db, other, { status: "in-use" }, "3");
      expect(await numbers(null)).toEqual([4, 2]);
      // A version in which only the candid text changed is listed for members only.
      await save(db, other, { status: "in-use", candid: "Vain meille" }, "4");
      expect([await numbers(null), await numbers(elected)]).toEqual([
        [4, 2],
        [5, 4, 3, 2, 1],
      ]);
      await removeAdoption(db, other, { ...card, seenState: "5" });
      expect([await numbers(null), await numbers(elected), await numbers(author), await numbers(other)]).toEqual([
        undefined,
        undefined,
        undefined,
        [5, 4, 3, 2, 1],
      ]);
    }));

  test("is null without a card", () =>
    withPeople(async ({ db, other }) => {
      expect(await readAdoptionHistory(db, other, slug, "pori")).toBeNull();
      expect(await readAdoptionHistory(db, other, "ei-ole", "pori")).toBeNull();
    }));
});
