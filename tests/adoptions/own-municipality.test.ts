import { describe, expect, test } from "vitest";
import { exchangeOf } from "#app/adoptions/exchange.ts";
import { readAdoptions } from "#app/adoptions/read.server.ts";
import { saveAdoption } from "#app/adoptions/save.server.ts";
import { practicesOfSimilar } from "#app/adoptions/similar.ts";
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
  const request = { practice, organisation, typed: blankTyped({ status }), seenState: "0", checked: true };
  expect(await saveAdoption(db, actor, request)).toMatchObject({ ok: true });
}

/** Returns an organisation with the catalogue and the cards that one of its members sees. */
async function readerOf(db: Db, slug: string) {
  const catalogue = await readCatalogue(db);
  const mine = catalogue.organisations.get(slug);
  if (!mine) throw new Error(slug);
  const { actor } = await addPerson(db, slug, ["elected"], `Lukija ${crypto.randomUUID().replace(/[^a-f]/g, "")}`);
  return { mine, catalogue, cards: await readAdoptions(db, catalogue, actor, {}) };
}

async function similar(db: Db, slug: string, limit = 6) {
  const { mine, catalogue, cards } = await readerOf(db, slug);
  return practicesOfSimilar(mine, catalogue, cards, limit).map((it) => [
    it.practice.slug,
    `${it.organisation.slug}${it.applies ? " applies" : ""}`,
  ]);
}

async function untried(db: Db, slug: string) {
  const { mine, catalogue, cards } = await readerOf(db, slug);
  const lists = untriedByPeers(mine, catalogue, cards, { themes: ["hyvinvointitalous"], mostTopics: 8 });
  return lists?.topics.map((it) => `${it.slug} ${it.practices}`) ?? null;
}

describe("practices of similar organisations", () => {
  test("come from the most similar owner or applier; none that the organisation owns or has a card on", () =>
    withLibrary(async (db) => {
      expect(await similar(db, "pomarkku")).toEqual([]);
      const tampere = await write(db, "tampere", "osallisuus");
      const merikarvia = await write(db, "merikarvia", "osallisuus");
      await write(db, "pomarkku", "osallisuus");
      expect((await similar(db, "pomarkku"))[0]).toEqual([merikarvia, "merikarvia"]);
      expect((await similar(db, "pomarkku")).map(([slug]) => slug)).not.toContain("pomarkku-osallisuus");
      await apply(db, "siikainen", tampere, "in-use");
      expect(await similar(db, "pomarkku")).toContainEqual([tampere, "siikainen applies"]);
      await apply(db, "pomarkku", merikarvia, "interested");
      expect((await similar(db, "pomarkku")).map(([slug]) => slug)).toEqual([tampere]);
    }));

  test("are at most two of one organisation, at most the limit, and never examples", () =>
    withLibrary(async (db) => {
      for (const topic of ["osallisuus", "liikunta", "ravitsemus"]) await write(db, "merikarvia", topic);
      await write(db, "siikainen", "osallisuus", "example: true");
      expect(await similar(db, "pomarkku")).toHaveLength(2);
      expect(await similar(db, "pomarkku", 1)).toHaveLength(1);
    }));

  test("come for a county from its municipalities and other counties; none for an organisation not compared", () =>
    withLibrary(async (db) => {
      const own = await write(db, "paltamo", "osallisuus");
      const county = await write(db, "keski-pohjanmaan-hyvinvointialue", "osallisuus");
      await write(db, "pirkanmaan-hyvinvointialue", "osallisuus");
      const slugs = (await similar(db, "kainuun-hyvinvointialue")).map(([slug]) => slug);
      expect(slugs.sort()).toEqual([county, own].sort());
      expect(await similar(db, "thl")).toEqual([]);
    }));
});

describe("topics without a practice among peers", () => {
  test("count the others' practices; a topic is left out when a peer applies one", () =>
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

  test("compare a county with the counties; null for an organisation without peers", () =>
    withLibrary(async (db) => {
      await write(db, "tampere", "osallisuus");
      expect(await untried(db, "kainuun-hyvinvointialue")).toEqual(["osallisuus 1"]);
      await write(db, "lapin-hyvinvointialue", "osallisuus");
      expect(await untried(db, "kainuun-hyvinvointialue")).toEqual([]);
      expect(await untried(db, "thl")).toBeNull();
    }));
});

test("the exchange counts published, gathered and applied practices, and appliers; interests and plans do not count", () =>
  withLibrary(async (db) => {
    const counted = async (slug: string) => {
      const { catalogue, cards } = await readerOf(db, slug);
      return exchangeOf(slug, catalogue.cards, cards);
    };
    expect(await counted("merikarvia")).toEqual({ published: 0, gathered: 0, applied: 0, appliers: 0 });
    const first = await write(db, "merikarvia", "osallisuus");
    const second = await write(db, "merikarvia", "liikunta", "origin: public-sources");
    const third = await write(db, "tampere", "osallisuus");
    await apply(db, "pomarkku", first, "piloting");
    await apply(db, "pomarkku", second, "ended");
    await apply(db, "siikainen", first, "interested");
    await apply(db, "merikarvia", third, "planning");
    expect(await counted("merikarvia")).toEqual({ published: 1, gathered: 1, applied: 0, appliers: 1 });
    expect(await counted("pomarkku")).toEqual({ published: 0, gathered: 0, applied: 2, appliers: 0 });
    expect(await counted("tampere")).toEqual({ published: 1, gathered: 0, applied: 0, appliers: 0 });
  }));
