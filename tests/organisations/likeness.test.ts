import { describe, expect, test } from "vitest";
import { type LikenessReason, likenessTo } from "#app/organisations/likeness.ts";
import { chooseOwnOrganisation } from "#app/organisations/likeness-choice.ts";
import type { ComparedOrganisation } from "#app/organisations/likeness-measures.ts";
import { neutralScore } from "#app/organisations/likeness-weights.ts";
import type { OrganisationView } from "#app/organisations/read.server.ts";
import { practiceLikeness } from "#app/practices/list/likeness.ts";
import { combinedScore, sortByLikeness } from "#app/practices/list/order.ts";
import { likenessLine } from "#app/ui/likeness/view.ts";
import reference from "#db/reference/organisations.json";

interface Entry {
  slug: string;
  kind: string;
  fi: string;
  sv: string;
  en: string;
  region?: string;
  county?: string;
  languages?: string;
  urbanity?: string;
  population?: number;
  member?: object;
}

type KnownOrganisation = ComparedOrganisation & Pick<OrganisationView, "fi" | "sv" | "en">;

const entries: Entry[] = reference.organisations;
const all = entries.map(
  ({ region, county, languages = null, urbanity = null, population = null, ...it }) =>
    ({
      ...it,
      languages,
      urbanity,
      population,
      region: region ? { slug: region } : null,
      county: county ? { slug: county } : null,
    }) as KnownOrganisation,
);
const bySlug = new Map(all.map((it) => [it.slug, it]));
const members = new Set(entries.filter((it) => it.member).map((it) => it.slug));

function organisationAt(slug: string): KnownOrganisation {
  const organisation = bySlug.get(slug);
  if (!organisation) throw new Error(`${slug} is not known`);
  return organisation;
}

function ranking(
  slug: string,
  among: (it: KnownOrganisation) => boolean = (it) => it.kind === "municipality",
): string[] {
  const likenessOf = likenessTo(organisationAt(slug), all);
  const others = all.filter((it) => it.slug !== slug && among(it));
  return others.sort((a, b) => likenessOf(b).score - likenessOf(a).score).map((it) => it.slug);
}

const isCounty = (it: KnownOrganisation) => it.kind === "wellbeing_services_county";
const likeness = (mine: string, other: string) => likenessTo(organisationAt(mine), all)(organisationAt(other));
const reasons = (mine: string, other: string): LikenessReason[] => likeness(mine, other).reasons;

describe("the rankings of all 308 municipalities", () => {
  const first: [mine: string, others: string[]][] = [
    ["pomarkku", ["karvia", "jamijarvi", "merikarvia", "siikainen"]],
    ["liminka", ["nivala", "ii", "muhos", "kalajoki"]],
    ["helsinki", ["espoo", "vantaa", "turku", "tampere", "oulu"]],
    ["tampere", ["oulu", "jyvaskyla", "vantaa", "espoo"]],
    ["espoo", ["vantaa", "turku", "helsinki", "tampere"]],
    ["pori", ["rauma", "kouvola", "joensuu", "lappeenranta"]],
    ["kauniainen", ["hanko", "siuntio", "loviisa"]],
    ["narpio", ["pedersoren-kunta", "uusikaarlepyy", "kruunupyy", "voyri", "kristiinankaupunki"]],
    ["inkoo", ["siuntio", "maalahti", "luoto"]],
    ["utsjoki", ["savukoski", "pelkosenniemi", "enontekio", "muonio"]],
    ["kuhmo", ["sotkamo", "suomussalmi"]],
    ["lemland", ["saltvik", "finstrom", "hammarland"]],
  ];
  test.each(first)("%s is most similar to %s", (mine, others) => {
    expect(ranking(mine).slice(0, others.length)).toEqual(others);
  });

  const pairs: [mine: string, near: string, far: string][] = [
    ["pomarkku", "merikarvia", "tampere"],
    ["pomarkku", "merikarvia", "pori"],
    ["liminka", "muhos", "helsinki"],
    ["liminka", "tyrnava", "oulu"],
    ["liminka", "kempele", "helsinki"],
    ["helsinki", "tampere", "kauniainen"],
    ["kauniainen", "narpio", "masku"],
    ["korsnas", "maalahti", "pyharanta"],
    ["utsjoki", "inari", "rovaniemi"],
  ];
  test.each(pairs)("for %s, %s comes before %s", (mine, near, far) => {
    expect(likeness(mine, near).score).toBeGreaterThan(likeness(mine, far).score);
  });

  test("among members, the neighbour Merikarvia comes first for Pomarkku", () => {
    expect(ranking("pomarkku", (it) => members.has(it.slug))[0]).toBe("merikarvia");
  });
});

describe("the rankings of counties", () => {
  test.each([
    ["pohjois-savon-hyvinvointialue", ["keski-suomen-hyvinvointialue", "satakunnan-hyvinvointialue"]],
    ["kainuun-hyvinvointialue", ["keski-pohjanmaan-hyvinvointialue", "etela-savon-hyvinvointialue"]],
    // Helsinki runs the services itself, and is compared with counties as one of them.
    ["helsinki", ["lansi-uudenmaan-hyvinvointialue", "vantaan-ja-keravan-hyvinvointialue"]],
  ])("%s is most similar to %s", (mine, others) => {
    expect(ranking(mine, isCounty).slice(0, 2)).toEqual(others);
  });

  test("depend on the languages of service", () => {
    const swedishToo = likeness("pohjanmaan-hyvinvointialue", "ita-uudenmaan-hyvinvointialue");
    expect(swedishToo.score).toBeGreaterThan(
      likeness("kainuun-hyvinvointialue", "ita-uudenmaan-hyvinvointialue").score,
    );
    expect(swedishToo.reasons).toContain("bothBilingual");
  });
});

describe("between a municipality and other kinds", () => {
  test("the own county is above the neutral score, every other county below", () => {
    const own = likeness("pomarkku", "satakunnan-hyvinvointialue");
    expect(own.reasons).toEqual(["ownCounty"]);
    expect(own.score).toBeGreaterThan(neutralScore);
    for (const county of all.filter(isCounty)) {
      if (county.slug === "satakunnan-hyvinvointialue") continue;
      expect(likeness("pomarkku", county.slug).score, county.slug).toBeLessThan(neutralScore);
    }
  });

  test("for a county, its own municipalities are above the neutral score, others below", () => {
    expect(likeness("kainuun-hyvinvointialue", "kuhmo")).toMatchObject({ reasons: ["inOwnCounty"] });
    expect(likeness("kainuun-hyvinvointialue", "kuhmo").score).toBeGreaterThan(neutralScore);
    expect(likeness("kainuun-hyvinvointialue", "helsinki").score).toBeLessThan(neutralScore);
  });

  test("THL and the own municipality have the neutral score", () => {
    expect(likeness("pomarkku", "thl")).toEqual({ score: neutralScore, reasons: [] });
    expect(likeness("pomarkku", "pomarkku")).toEqual({ score: neutralScore, reasons: ["own"] });
    expect(likeness("pomarkku", "merikarvia").score).toBeGreaterThan(neutralScore);
    expect(likeness("pomarkku", "tampere").score).toBeLessThan(neutralScore);
  });
});

describe("the reasons", () => {
  const pairs: [mine: string, other: string, reasons: LikenessReason[]][] = [
    ["pomarkku", "merikarvia", ["sameCounty", "similarSize", "bothRural"]],
    ["liminka", "muhos", ["nearlySameSize", "sameCounty", "bothSemiUrban"]],
    ["kauniainen", "narpio", ["nearlySameSize", "bothBilingual"]],
    ["espoo", "helsinki", ["bothBilingual", "sameRegion", "bothUrban"]],
    ["lemland", "saltvik", ["nearlySameSize", "bothSwedish", "sameRegion"]],
    ["pomarkku", "tampere", []],
  ];
  test.each(pairs)("%s and %s: %j", (mine, other, expected) => {
    expect(reasons(mine, other)).toEqual(expected);
  });

  test("are at most three, and the score is from 0 to 1, for all pairs", () => {
    for (const mine of all.filter((it) => members.has(it.slug) || it.kind !== "municipality")) {
      const likenessOf = likenessTo(mine, all);
      for (const { score, reasons: given } of all.map(likenessOf)) {
        expect(score >= 0 && score <= 1 && given.length <= 3).toBe(true);
      }
    }
  });

  test("unknown values are left out", () => {
    const bare = { ...organisationAt("merikarvia"), population: null, urbanity: null, languages: null };
    const { score } = likenessTo(organisationAt("pomarkku"), all)(bare);
    expect(score).toBe(1);
    const nothing = { ...bare, slug: "uusi", region: null, county: null };
    expect(likenessTo(nothing, all)(bare)).toEqual({ score: neutralScore, reasons: [] });
  });
});

describe("the organisation that a text names", () => {
  const nobody = async () => [];
  const choose = (text: string, findNamed: (text: string) => Promise<string[]> = nobody) =>
    chooseOwnOrganisation(text, bySlug, findNamed);

  test.each([
    ["pomarkku", "pomarkku"],
    ["  POMARKKU ", "pomarkku"],
    ["Närpes", "narpio"],
    ["narpio", "narpio"],
    ["Helsingfors", "helsinki"],
    ["Kainuun  hyvinvointialue", "kainuun-hyvinvointialue"],
  ])("%j names %s", async (text, slug) => {
    expect((await choose(text)).mine?.slug).toBe(slug);
  });

  test("every name of every municipality and county is found", async () => {
    for (const it of all.filter(({ kind }) => kind === "municipality" || kind === "wellbeing_services_county")) {
      for (const name of [it.slug, it.fi, it.sv, it.en]) expect((await choose(name)).mine?.slug, name).toBe(it.slug);
    }
  });

  test("an inflected name is found when the analyser finds exactly one municipality or county", async () => {
    expect((await choose("Pomarkun", async () => ["pomarkku"])).mine?.slug).toBe("pomarkku");
    expect((await choose("Pomarkun ja Porin", async () => ["pomarkku", "pori"])).suggestions).toHaveLength(2);
    expect((await choose("thl", async () => ["thl"])).mine).toBeNull();
  });

  test("an unknown name is returned with suggestions that begin alike", async () => {
    const { mine, unknown, suggestions } = await choose("Pohjanmaa");
    expect(mine).toBeNull();
    expect(unknown).toBe("Pohjanmaa");
    expect(suggestions.map((it) => it.slug)).toContain("pohjanmaan-hyvinvointialue");
    expect(await choose("Xyzzy")).toEqual({ mine: null, unknown: "Xyzzy", suggestions: [] });
    expect(await choose("")).toEqual({ mine: null, unknown: "", suggestions: [] });
  });
});

describe("lists", () => {
  const views = bySlug as unknown as ReadonlyMap<string, OrganisationView>;
  const nearest = practiceLikeness(
    views,
    likenessTo(organisationAt("pomarkku") as OrganisationView, views.values()),
    new Map(),
  );
  const card = (id: number, ...organisations: string[]) => ({ id, slug: `kaytanto-${id}`, organisations });
  const order = (cards: ReturnType<typeof card>[], relevance: Map<number, number> | null = null) =>
    sortByLikeness(cards, nearest, relevance).map((it) => it.id);

  test("the most similar of several owners counts, whatever their order", () => {
    expect(nearest(card(1, "tampere", "merikarvia")).organisation?.slug).toBe("merikarvia");
    expect(nearest(card(1))).toEqual({ organisation: null, isAdopter: false, score: neutralScore, reasons: [] });
  });

  describe("with adopters", () => {
    const mine = organisationAt("pomarkku") as OrganisationView;
    const adopters = new Map([
      ["kaytanto-1", ["merikarvia", "oulu"]],
      ["kaytanto-2", ["pomarkku"]],
      ["kaytanto-3", ["oulu"]],
      ["kaytanto-4", ["merikarvia"]],
    ]);
    const counting = practiceLikeness(views, likenessTo(mine, views.values()), adopters);

    test("the most similar of owners and adopters is returned, and which of the two it is", () => {
      expect(counting(card(1, "tampere"))).toMatchObject({ isAdopter: true, organisation: { slug: "merikarvia" } });
      expect(nearest(card(1, "tampere"))).toMatchObject({ isAdopter: false, organisation: { slug: "tampere" } });
      expect(counting(card(4, "merikarvia"))).toMatchObject({ isAdopter: false, organisation: { slug: "merikarvia" } });
    });

    test("a model that a similar municipality applies comes before one without a similar adopter", () => {
      const cards = [card(3, "thl"), card(5, "thl"), card(1, "thl")];
      expect(sortByLikeness(cards, counting, null).map((it) => it.id)).toEqual([1, 3, 5]);
      expect(counting(card(3, "thl"))).toMatchObject({
        isAdopter: false,
        organisation: { slug: "thl" },
        score: neutralScore,
      });
    });

    test("the own organisation's use has no effect", () => {
      expect(counting(card(2, "tampere"))).toEqual(nearest(card(2, "tampere")));
      expect(counting(card(2))).toEqual({ organisation: null, isAdopter: false, score: neutralScore, reasons: [] });
    });

    test("the reason in words names the adopter", () => {
      const line = (id: number, owner: string) => likenessLine(counting(card(id, owner)), 1, "fi");
      expect(line(1, "tampere")).toBe(
        "Soveltaja Merikarvia: sama hyvinvointialue, samaa suuruusluokkaa, molemmat maaseutumaisia kuntia",
      );
      expect(line(4, "merikarvia")).toBe("Sama hyvinvointialue, samaa suuruusluokkaa, molemmat maaseutumaisia kuntia");
      expect(line(3, "thl")).toBeNull();
    });
  });

  test("similar first, practices for all in the middle, dissimilar last; equals keep their order", () => {
    const cards = [card(1, "tampere"), card(2, "thl"), card(3, "merikarvia"), card(4, "merikarvia")];
    expect(order(cards)).toEqual([3, 4, 2, 1]);
  });

  test("with equal text scores the most similar is first; a text score twice as high always wins", () => {
    const cards = [card(1, "tampere"), card(2, "merikarvia")];
    const text = (first: number, second: number) =>
      new Map([
        [1, first],
        [2, second],
      ]);
    const match = (worth: number) => 30 + worth / (1 + worth);
    expect(order(cards, text(match(3), match(3)))).toEqual([2, 1]);
    expect(order(cards, text(match(6), match(3)))).toEqual([1, 2]);
    expect(combinedScore(match(2), 0)).toBeCloseTo(combinedScore(match(1), 1));
  });

  test("a practice that matches more words always wins", () => {
    const cards = [card(1, "tampere"), card(2, "merikarvia")];
    const relevance = new Map([
      [1, 60.1],
      [2, 30.9],
    ]);
    expect(order(cards, relevance)).toEqual([1, 2]);
  });
});
