import { describe, expect, test } from "vitest";
import { type LikenessReason, likenessTo } from "#app/organisations/likeness.ts";
import { chooseMine } from "#app/organisations/likeness-choice.ts";
import type { Compared } from "#app/organisations/likeness-measures.ts";
import { neutral } from "#app/organisations/likeness-weights.ts";
import type { OrganisationView } from "#app/organisations/read.server.ts";
import { practiceLikeness } from "#app/practices/likeness.ts";
import { combinedScore, sortByLikeness } from "#app/practices/order.ts";
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

type Known = Compared & Pick<OrganisationView, "fi" | "sv" | "en">;

const entries: Entry[] = reference.organisations;
const all = entries.map(
  ({ region, county, languages = null, urbanity = null, population = null, ...it }) =>
    ({
      ...it,
      ...{ languages, urbanity, population },
      region: region ? { slug: region } : null,
      county: county ? { slug: county } : null,
    }) as Known,
);
const bySlug = new Map(all.map((it) => [it.slug, it]));
const members = new Set(entries.filter((it) => it.member).map((it) => it.slug));

function known(slug: string): Known {
  const organisation = bySlug.get(slug);
  if (!organisation) throw new Error(`${slug} is not known`);
  return organisation;
}

function ranking(slug: string, among: (it: Known) => boolean = (it) => it.kind === "municipality"): string[] {
  const likenessOf = likenessTo(known(slug), all);
  const others = all.filter((it) => it.slug !== slug && among(it));
  return others.sort((a, b) => likenessOf(b).score - likenessOf(a).score).map((it) => it.slug);
}

const isCounty = (it: Known) => it.kind === "wellbeing_services_county";
const likeness = (mine: string, other: string) => likenessTo(known(mine), all)(known(other));
const reasons = (mine: string, other: string): LikenessReason[] => likeness(mine, other).reasons;

describe("the rankings a coordinator would expect, over all 308 municipalities", () => {
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
  test.each(first)("%s is first like %s", (mine, others) => {
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

  test("the neighbour in the network comes first for Pomarkku", () => {
    expect(ranking("pomarkku", (it) => members.has(it.slug))[0]).toBe("merikarvia");
  });
});

describe("counties, by their own measures", () => {
  test.each([
    ["pohjois-savon-hyvinvointialue", ["keski-suomen-hyvinvointialue", "satakunnan-hyvinvointialue"]],
    ["kainuun-hyvinvointialue", ["keski-pohjanmaan-hyvinvointialue", "etela-savon-hyvinvointialue"]],
    // Helsinki runs the services itself: to counties it is compared as one.
    ["helsinki", ["lansi-uudenmaan-hyvinvointialue", "vantaan-ja-keravan-hyvinvointialue"]],
  ])("%s is first like %s", (mine, others) => {
    expect(ranking(mine, isCounty).slice(0, 2)).toEqual(others);
  });

  test("the languages they serve in count", () => {
    const swedishToo = likeness("pohjanmaan-hyvinvointialue", "ita-uudenmaan-hyvinvointialue");
    expect(swedishToo.score).toBeGreaterThan(
      likeness("kainuun-hyvinvointialue", "ita-uudenmaan-hyvinvointialue").score,
    );
    expect(swedishToo.reasons).toContain("bothBilingual");
  });
});

describe("across kinds", () => {
  test("our own county is near, another is farther than what is for all", () => {
    const own = likeness("pomarkku", "satakunnan-hyvinvointialue");
    expect(own.reasons).toEqual(["ownCounty"]);
    expect(own.score).toBeGreaterThan(neutral);
    for (const county of all.filter(isCounty)) {
      if (county.slug === "satakunnan-hyvinvointialue") continue;
      expect(likeness("pomarkku", county.slug).score, county.slug).toBeLessThan(neutral);
    }
  });

  test("a county is near its own municipalities and far from others", () => {
    expect(likeness("kainuun-hyvinvointialue", "kuhmo")).toMatchObject({ reasons: ["inOwnCounty"] });
    expect(likeness("kainuun-hyvinvointialue", "kuhmo").score).toBeGreaterThan(neutral);
    expect(likeness("kainuun-hyvinvointialue", "helsinki").score).toBeLessThan(neutral);
  });

  test("what is for all, and one's own, is neither near nor far", () => {
    expect(likeness("pomarkku", "thl")).toEqual({ score: neutral, reasons: [] });
    expect(likeness("pomarkku", "pomarkku")).toEqual({ score: neutral, reasons: ["own"] });
    expect(likeness("pomarkku", "merikarvia").score).toBeGreaterThan(neutral);
    expect(likeness("pomarkku", "tampere").score).toBeLessThan(neutral);
  });
});

describe("the reasons", () => {
  const told: [mine: string, other: string, reasons: LikenessReason[]][] = [
    ["pomarkku", "merikarvia", ["sameCounty", "similarSize", "bothRural"]],
    ["liminka", "muhos", ["nearlySameSize", "sameCounty", "bothSemiUrban"]],
    ["kauniainen", "narpio", ["nearlySameSize", "bothBilingual"]],
    ["espoo", "helsinki", ["bothBilingual", "sameRegion", "bothUrban"]],
    ["lemland", "saltvik", ["nearlySameSize", "bothSwedish", "sameRegion"]],
    ["pomarkku", "tampere", []],
  ];
  test.each(told)("%s and %s: %j", (mine, other, expected) => {
    expect(reasons(mine, other)).toEqual(expected);
  });

  test("a score is from 0 to 1, with three reasons at most, whoever is compared to whom", () => {
    for (const mine of all.filter((it) => members.has(it.slug) || it.kind !== "municipality")) {
      const likenessOf = likenessTo(mine, all);
      for (const { score, reasons: given } of all.map(likenessOf)) {
        expect(score >= 0 && score <= 1 && given.length <= 3).toBe(true);
      }
    }
  });

  test("what is not known counts for nothing", () => {
    const bare = { ...known("merikarvia"), population: null, urbanity: null, languages: null };
    const { score } = likenessTo(known("pomarkku"), all)(bare);
    expect(score).toBe(1);
    const nothing = { ...bare, slug: "uusi", region: null, county: null };
    expect(likenessTo(nothing, all)(bare)).toEqual({ score: neutral, reasons: [] });
  });
});

describe("whom a text means", () => {
  const nobody = async () => [];
  const choose = (text: string, named: (text: string) => Promise<string[]> = nobody) => chooseMine(text, bySlug, named);

  test.each([
    ["pomarkku", "pomarkku"],
    ["  POMARKKU ", "pomarkku"],
    ["Närpes", "narpio"],
    ["narpio", "narpio"],
    ["Helsingfors", "helsinki"],
    ["Kainuun  hyvinvointialue", "kainuun-hyvinvointialue"],
  ])("%j means %s", async (text, slug) => {
    expect((await choose(text)).mine?.slug).toBe(slug);
  });

  test("every name of every municipality and county means that one only", async () => {
    for (const it of all.filter(({ kind }) => kind === "municipality" || kind === "wellbeing_services_county")) {
      for (const name of [it.slug, it.fi, it.sv, it.en]) expect((await choose(name)).mine?.slug, name).toBe(it.slug);
    }
  });

  test("an inflected name means what the analyser finds, when that is one municipality or county", async () => {
    expect((await choose("Pomarkun", async () => ["pomarkku"])).mine?.slug).toBe("pomarkku");
    expect((await choose("Pomarkun ja Porin", async () => ["pomarkku", "pori"])).suggestions).toHaveLength(2);
    expect((await choose("thl", async () => ["thl"])).mine).toBeNull();
  });

  test("a name that nobody has is told, with those that begin alike", async () => {
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
  const nearest = practiceLikeness(views, likenessTo(known("pomarkku") as OrganisationView, views.values()), new Map());
  const card = (id: number, ...organisations: string[]) => ({ id, slug: `kaytanto-${id}`, organisations });
  const order = (cards: ReturnType<typeof card>[], relevance: Map<number, number> | null = null) =>
    sortByLikeness(cards, nearest, relevance).map((it) => it.id);

  test("the nearest of several organisations counts, wherever it stands", () => {
    expect(nearest(card(1, "tampere", "merikarvia")).organisation?.slug).toBe("merikarvia");
    expect(nearest(card(1))).toEqual({ organisation: null, isAdopter: false, score: neutral, reasons: [] });
  });

  describe("who applies a practice counts too", () => {
    const mine = known("pomarkku") as OrganisationView;
    const adopters = new Map([
      ["kaytanto-1", ["merikarvia", "oulu"]],
      ["kaytanto-2", ["pomarkku"]],
      ["kaytanto-3", ["oulu"]],
      ["kaytanto-4", ["merikarvia"]],
    ]);
    const counting = practiceLikeness(views, likenessTo(mine, views.values()), adopters);

    test("the nearest of owners and adopters is told, and which of the two it is", () => {
      expect(counting(card(1, "tampere"))).toMatchObject({ isAdopter: true, organisation: { slug: "merikarvia" } });
      expect(nearest(card(1, "tampere"))).toMatchObject({ isAdopter: false, organisation: { slug: "tampere" } });
      expect(counting(card(4, "merikarvia"))).toMatchObject({ isAdopter: false, organisation: { slug: "merikarvia" } });
    });

    test("a model for all that a like municipality applies comes before one that nobody alike does", () => {
      const cards = [card(3, "thl"), card(5, "thl"), card(1, "thl")];
      expect(sortByLikeness(cards, counting, null).map((it) => it.id)).toEqual([1, 3, 5]);
      expect(counting(card(3, "thl"))).toMatchObject({
        isAdopter: false,
        organisation: { slug: "thl" },
        score: neutral,
      });
    });

    test("one's own use brings nothing nearer", () => {
      expect(counting(card(2, "tampere"))).toEqual(nearest(card(2, "tampere")));
      expect(counting(card(2))).toEqual({ organisation: null, isAdopter: false, score: neutral, reasons: [] });
    });

    test("and is told in words that say so", () => {
      const line = (id: number, owner: string) => likenessLine(counting(card(id, owner)), 1, "fi");
      expect(line(1, "tampere")).toBe(
        "Soveltaja Merikarvia: sama hyvinvointialue, samaa suuruusluokkaa, molemmat maaseutumaisia kuntia",
      );
      expect(line(4, "merikarvia")).toBe("Sama hyvinvointialue, samaa suuruusluokkaa, molemmat maaseutumaisia kuntia");
      expect(line(3, "thl")).toBeNull();
    });
  });

  test("like first, what is for all in the middle, unlike last; equals stay as they were", () => {
    const cards = [card(1, "tampere"), card(2, "thl"), card(3, "merikarvia"), card(4, "merikarvia")];
    expect(order(cards)).toEqual([3, 4, 2, 1]);
  });

  test("at equal text the likest comes first, a text twice as good is never passed", () => {
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

  test("who has more of the words is never passed", () => {
    const cards = [card(1, "tampere"), card(2, "merikarvia")];
    const relevance = new Map([
      [1, 60.1],
      [2, 30.9],
    ]);
    expect(order(cards, relevance)).toEqual([1, 2]);
  });
});
