import { describe, expect, test } from "vitest";
import { practicesOfAlike } from "#app/adoptions/alike.ts";
import { exchangeOf } from "#app/adoptions/exchange.ts";
import { readAdoptions } from "#app/adoptions/read.server.ts";
import { saveAdoption } from "#app/adoptions/save.server.ts";
import { blankTyped } from "#app/adoptions/typed.ts";
import { untriedByPeers } from "#app/adoptions/untried.ts";
import { readCatalogue } from "#app/practices/catalogue.server.ts";
import { publish } from "#app/practices/publish.server.ts";
import type { Db } from "#db/client.server.ts";
import type { AdoptionStatus } from "#db/schema.ts";
import { compiler } from "#tests/comments/people.ts";
import { addPerson } from "#tests/support/people.ts";
import { withLibrary } from "#tests/support/temporary.ts";
import { writeUp } from "#tests/support/write-up.ts";

async function write(db: Db, organisation: string, topics: string, more = "") {
  const slug = `${organisation}-${topics.replace(/[^a-z]+/g, "-")}`;
  const source = writeUp({ title: slug, organisation, front: `topics: [${topics}]\n${more}`.trim() });
  const result = await publish(db, compiler, { slug, source, via: "command" });
  if (!result.ok) throw new Error(JSON.stringify(result));
  return slug;
}

async function apply(db: Db, organisation: string, practice: string, status: AdoptionStatus) {
  const name = `${organisation} ${practice.replace(/[^a-z]/g, " ")}`;
  const { actor } = await addPerson(db, organisation, ["author"], name);
  const request = { practice, organisation, typed: blankTyped({ status }), seen: "0", checked: true };
  expect(await saveAdoption(db, actor, request)).toMatchObject({ ok: true });
}

/** An organisation among the others, as a member sees it. */
async function among(db: Db, slug: string) {
  const catalogue = await readCatalogue(db, 0);
  const mine = catalogue.organisations.get(slug);
  if (!mine) throw new Error(slug);
  const { actor } = await addPerson(db, slug, ["elected"], `Lukija ${crypto.randomUUID().replace(/[^a-f]/g, "")}`);
  return { mine, catalogue, cards: await readAdoptions(db, catalogue, actor, {}) };
}

async function alike(db: Db, slug: string, most = 6) {
  const { mine, catalogue, cards } = await among(db, slug);
  return practicesOfAlike(mine, catalogue, cards, most).map((it) => [
    it.practice.slug,
    `${it.organisation.slug}${it.applies ? " applies" : ""}`,
  ]);
}

async function untried(db: Db, slug: string) {
  const { mine, catalogue, cards } = await among(db, slug);
  const found = untriedByPeers(mine, catalogue, cards, { themes: ["hyvinvointitalous"], mostTopics: 8 });
  return found?.topics.map((it) => `${it.slug} ${it.practices}`) ?? null;
}

describe("what those like us do", () => {
  test("the likest first, who applies it too; not one's own, nor what one has a card on", () =>
    withLibrary(async (db) => {
      expect(await alike(db, "pomarkku")).toEqual([]);
      const tampere = await write(db, "tampere", "osallisuus");
      const merikarvia = await write(db, "merikarvia", "osallisuus");
      await write(db, "pomarkku", "osallisuus");
      expect((await alike(db, "pomarkku"))[0]).toEqual([merikarvia, "merikarvia"]);
      expect((await alike(db, "pomarkku")).map(([slug]) => slug)).not.toContain("pomarkku-osallisuus");
      await apply(db, "siikainen", tampere, "in-use");
      expect(await alike(db, "pomarkku")).toContainEqual([tampere, "siikainen applies"]);
      await apply(db, "pomarkku", merikarvia, "interested");
      expect((await alike(db, "pomarkku")).map(([slug]) => slug)).toEqual([tampere]);
    }));

  test("no more than two of one, no more than asked, an invitation to write left out", () =>
    withLibrary(async (db) => {
      for (const topic of ["osallisuus", "liikunta", "ravitsemus"]) await write(db, "merikarvia", topic);
      await write(db, "siikainen", "osallisuus", "example: true");
      expect(await alike(db, "pomarkku")).toHaveLength(2);
      expect(await alike(db, "pomarkku", 1)).toHaveLength(1);
    }));

  test("a county has its own municipalities and other counties; what is not compared has none", () =>
    withLibrary(async (db) => {
      const own = await write(db, "paltamo", "osallisuus");
      const county = await write(db, "keski-pohjanmaan-hyvinvointialue", "osallisuus");
      await write(db, "pirkanmaan-hyvinvointialue", "osallisuus");
      const found = (await alike(db, "kainuun-hyvinvointialue")).map(([slug]) => slug);
      expect(found.sort()).toEqual([county, own].sort());
      expect(await alike(db, "thl")).toEqual([]);
    }));
});

describe("what nobody of our size has", () => {
  test("counts what others have; one's peer that applies it is enough", () =>
    withLibrary(async (db) => {
      const tampere = await write(db, "tampere", "osallisuus");
      await write(db, "oulu", "osallisuus, liikunta");
      expect(await untried(db, "pomarkku")).toEqual(["osallisuus 2", "liikunta 1"]);
      expect(await untried(db, "turku")).toEqual([]);
      await apply(db, "siikainen", tampere, "interested");
      expect(await untried(db, "pomarkku")).toEqual(["osallisuus 2", "liikunta 1"]);
      const second = await write(db, "vantaa", "osallisuus");
      await apply(db, "siikainen", second, "ended");
      expect(await untried(db, "pomarkku")).toEqual(["liikunta 1"]);
    }));

  test("a county's peers are the counties; what has no peers is told nothing", () =>
    withLibrary(async (db) => {
      await write(db, "tampere", "osallisuus");
      expect(await untried(db, "kainuun-hyvinvointialue")).toEqual(["osallisuus 1"]);
      await write(db, "lapin-hyvinvointialue", "osallisuus");
      expect(await untried(db, "kainuun-hyvinvointialue")).toEqual([]);
      expect(await untried(db, "thl")).toBeNull();
    }));
});

test("give and take: what was told, gathered, taken, and by how many; an interest is no taking", () =>
  withLibrary(async (db) => {
    const counted = async (slug: string) => {
      const { catalogue, cards } = await among(db, slug);
      return exchangeOf(slug, catalogue.cards, cards);
    };
    expect(await counted("merikarvia")).toEqual({ told: 0, gathered: 0, taken: 0, takers: 0 });
    const first = await write(db, "merikarvia", "osallisuus");
    const second = await write(db, "merikarvia", "liikunta", "origin: public-sources");
    const third = await write(db, "tampere", "osallisuus");
    await apply(db, "pomarkku", first, "piloting");
    await apply(db, "pomarkku", second, "ended");
    await apply(db, "siikainen", first, "interested");
    await apply(db, "merikarvia", third, "planning");
    expect(await counted("merikarvia")).toEqual({ told: 1, gathered: 1, taken: 0, takers: 1 });
    expect(await counted("pomarkku")).toEqual({ told: 0, gathered: 0, taken: 2, takers: 0 });
    expect(await counted("tampere")).toEqual({ told: 1, gathered: 0, taken: 0, takers: 0 });
  }));
