import { describe, expect, test } from "vitest";
import { type AdoptionCard, noTexts } from "#app/adoptions/card.ts";
import { briefOf, briefParts, otherAdopters } from "#app/briefs/brief.ts";
import { innokylaFields, innokylaText } from "#app/briefs/innokyla.ts";
import { compileSource } from "#app/mdx/compile.ts";
import { readCatalogue } from "#app/practices/catalogue.server.ts";
import { partsOf } from "#app/practices/parts.ts";
import { publish } from "#app/practices/publish.server.ts";
import { readPractice } from "#app/practices/read.server.ts";
import type { Db } from "#db/client.server.ts";
import { withLibrary } from "#tests/support/temporary.ts";
import { writeUp } from "#tests/support/write-up.ts";

const compiler = { pipeline: 1, compile: compileSource };

function adopted(organisation: string, more: Partial<AdoptionCard> = {}): AdoptionCard {
  return {
    practice: "tori",
    organisation,
    status: "in-use",
    stage: null,
    since: null,
    ended: null,
    texts: noTexts,
    candid: "",
    work: null,
    money: null,
    evidence: null,
    language: "fi",
    ownPractice: null,
    membersOnly: false,
    starter: null,
    savedAt: "2026-01-01T00:00:00.000Z",
    demo: false,
    ...more,
  };
}

async function published(db: Db, body: string, front?: string, organisation = "liminka") {
  await publish(db, compiler, { slug: "tori", source: writeUp({ body, front, organisation }), via: "command" });
  const catalogue = await readCatalogue(db);
  const card = catalogue.cards.find((it) => it.slug === "tori");
  const read = await readPractice(db, "tori");
  if (!card || !read) throw new Error("not published");
  return { card, body: read, catalogue };
}

describe("the brief", () => {
  test("has each section cut to its limit, and null for a section that the practice lacks", () =>
    withLibrary(async (db) => {
      const body = `${"Pitkä virke tästä. ".repeat(90)}\n\n## Riskit\n\n- Jäätä\n- Lunta\n\n## Equity\n\nYövuorossa olevat.`;
      const { card, body: read } = await published(db, body);
      const { parts, questions } = briefOf(card, partsOf(read.html), []);
      expect(parts.what?.cut).toBe(true);
      // The shares of the sections that it lacks go to the others.
      const length = [...(parts.what?.text ?? "")].length;
      expect(length).toBeGreaterThan(briefParts.what);
      expect(length).toBeLessThanOrEqual(briefParts.what * 2.2);
      expect(parts.what?.text).toMatch(/ Pitkä virke tästä\.$/);
      expect(parts.risks).toEqual({ text: "• Jäätä • Lunta", cut: false });
      expect(parts.equity).toEqual({ text: "Yövuorossa olevat.", cut: false });
      expect([parts.results, parts.aims, parts.audience, parts.how]).toEqual([null, null, null, null]);
      expect(questions).toEqual(["results-unknown", "cost-unknown", "aims-unknown"]);
    }));

  test("counts the adopters' answers in the order of the choices", () =>
    withLibrary(async (db) => {
      const { card, body } = await published(db, "Lyhyt.");
      const cards = [
        adopted("oulu", { money: "under-1000", evidence: "study" }),
        adopted("pori", { money: "none", evidence: "not-evaluated", work: "over-1" }),
        adopted("raahe", { money: "under-1000" }),
      ];
      const { money, work, evidence } = briefOf(card, partsOf(body.html), cards);
      expect(money).toEqual([
        { value: "none", count: 1 },
        { value: "under-1000", count: 2 },
      ]);
      expect(work).toEqual([{ value: "over-1", count: 1 }]);
      expect(evidence.map((it) => it.value)).toEqual(["not-evaluated", "study"]);
    }));

  test("quotes results from the two cards saved last, and then less of the practice's own results", () =>
    withLibrary(async (db) => {
      const { card, body } = await published(
        db,
        `Lyhyt.\n\n## Tulokset ja niiden arviointi\n\n${"Virke tuloksista. ".repeat(60)}`,
      );
      const withResults = (results: string) => ({ texts: { ...noTexts, results } });
      const cards = [
        adopted("oulu"),
        adopted("pori", withResults(`Hyvin.\n${"Pitkä tarina. ".repeat(30)}`)),
        adopted("raahe", withResults("Huonosti.")),
        adopted("simo", withResults("Kolmas.")),
      ];
      const { parts, experiences } = briefOf(card, partsOf(body.html), cards);
      expect(experiences.map((it) => [it.card.organisation, it.cut])).toEqual([
        ["pori", true],
        ["raahe", false],
      ]);
      expect(experiences[0]?.text).toMatch(/^Hyvin\. Pitkä tarina\. /);
      expect([...(experiences[0]?.text ?? "")].length).toBeLessThanOrEqual(110);
      const without = briefOf(card, partsOf(body.html), [adopted("oulu")]);
      expect(without.experiences).toEqual([]);
      expect(parts.results?.text.length).toBeLessThan(without.parts.results?.text.length ?? 0);
    }));

  test("has each adopter once, without the owners and organisations that are only interested", () => {
    const cards = [
      adopted("oulu"),
      adopted("oulu", { practice: "malli" }),
      adopted("liminka", { practice: "malli" }),
      adopted("pori", { status: "interested" }),
      adopted("raahe", { status: null }),
    ];
    expect(otherAdopters({ organisations: ["liminka"] }, cards).map((it) => it.organisation)).toEqual([
      "oulu",
      "raahe",
    ]);
  });
});

describe("Innokylä's order", () => {
  const fieldsOf = async (db: Db, body: string, front?: string, organisation?: string) => {
    const { card, body: read, catalogue } = await published(db, body, front, organisation);
    const owners = card.organisations.flatMap((it) => catalogue.organisations.get(it) ?? []);
    const parts = partsOf(read.html, { links: true });
    return innokylaFields({
      card,
      body: read,
      parts,
      owners,
      surroundings: "Liminka.",
      targetGroups: ["Nuoret"],
      fieldTexts: new Map(),
    });
  };

  test("has each field once with the practice's text, and the reason why a field is empty", () =>
    withLibrary(async (db) => {
      const body = `Tori.

## Tarve ja tavoite

Yksinäisyys.

## Hyvinvointisuunnitelman tavoitteet

Osallisuus.

## Toteutus ja resurssit

1. Sovi
2. Tee

## Mittarit

Kävijät.

## Vinkkejä soveltajille

Aloita [täältä](https://example.org/a).

## Jotain omaa

Omaa.`;
      const front = "topics: [osallisuus]\npartners: [Martat, SPR]\nsources: [https://example.org/s]";
      const fields = await fieldsOf(db, body, front);
      const textById = Object.fromEntries(fields.map(({ id, text }) => [id, text]));
      expect(fields.map((it) => it.group).filter((it, index, all) => all.indexOf(it) === index)).toEqual([
        "perustiedot",
        "kuvaus",
        "kehittamisen-polku",
        "muut",
      ]);
      expect(new Set(fields.map((it) => it.id)).size).toBe(fields.length);
      expect(textById).toMatchObject({
        nimi: "Lähitori",
        toteutuspaikka: "Liminka",
        liitteet: "https://example.org/s",
        perusidea: "Jotain omaa\n\nOmaa.\n\nTori.",
        ehdot: "1. Sovi\n2. Tee\n\nAloita täältä (https://example.org/a).",
        lahtotilanne: "Yksinäisyys.\n\nOsallisuus.",
        kehittajajoukko: "Martat, SPR",
        mittaaminen: "Kävijät.",
        kohderyhma: "Nuoret",
        tulokset: "",
      });
      expect(textById.alue).toMatch(/^Liminka, .+, .+/);
      const empty = fields.filter((it) => it.text === "").map((it) => [it.id, it.empty]);
      expect(empty).toContainEqual(["tavoiteltu-muutos", "in-needs"]);
      expect(empty).toContainEqual(["rahoittaja", "writer"]);
      expect(empty).toContainEqual(["tulokset", "untold"]);
      const file = innokylaText(fields, "(tyhjä)");
      expect(file).toContain("Muutoksen mittaaminen\n\nKävijät.\n");
      expect(file).toContain("Arvioinnin tulokset tiivistettynä\n\n(tyhjä)\n");
    }));

  test("has no place for an organisation without an area", () =>
    withLibrary(async (db) => {
      const fields = await fieldsOf(db, "Malli.", undefined, "thl");
      expect(fields.filter((it) => it.id === "alue" || it.id === "toteutuspaikka").map((it) => it.text)).toEqual([
        "",
        "",
      ]);
    }));
});
