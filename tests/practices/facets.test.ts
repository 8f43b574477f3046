import { describe, expect, test } from "vitest";
import type { OrganisationView } from "#app/organisations/read.server.ts";
import type { PracticeCard } from "#app/practices/card.ts";
import { adoptersOfSize, withAdopterSizes } from "#app/practices/list/adopter-sizes.ts";
import { facetKeys, forEachFacet, narrow, type Selection } from "#app/practices/list/facets.ts";
import { listQueryString, parseListQuery, withoutValue } from "#app/practices/list/list-query.ts";
import { relatedTo } from "#app/practices/related.ts";

function card(id: number, facets: Partial<PracticeCard["facets"]>, rest: Partial<PracticeCard> = {}): PracticeCard {
  return {
    id,
    slug: `k-${id}`,
    firstSlug: `k-${id}`,
    number: 1,
    kind: "practice",
    title: `K ${id}`,
    summary: "",
    language: "fi",
    stage: null,
    started: null,
    ended: null,
    applies: null,
    cost: null,
    origin: "member",
    example: false,
    createdAt: "",
    publishedAt: "",
    confirmedAt: null,
    checkedAt: "",
    stale: false,
    organisations: [],
    themes: [],
    topics: [],
    targetGroups: [],
    viewpoints: [],
    sections: [],
    details: {},
    ...rest,
    facets: { ...forEachFacet(() => []), ...facets },
  };
}

const choose = (chosen: Partial<Selection>): Selection => ({ ...forEachFacet(() => []), ...chosen });

describe("narrowing", () => {
  const cards = [
    card(1, { teema: ["a"], koko: ["s"] }),
    card(2, { teema: ["a", "b"], koko: ["m"] }),
    card(3, { teema: ["b"], koko: ["s"] }),
  ];

  test("with nothing selected all practices match and are counted", () => {
    const { cards: kept, counts } = narrow(cards, choose({}));
    expect(kept).toHaveLength(3);
    expect([...counts.teema]).toEqual([
      ["a", 2],
      ["b", 2],
    ]);
  });

  test("values of one facet are alternatives, facets are conditions", () => {
    expect(narrow(cards, choose({ teema: ["a", "b"] })).cards).toHaveLength(3);
    expect(narrow(cards, choose({ teema: ["a"], koko: ["s"] })).cards.map((it) => it.id)).toEqual([1]);
  });

  test("each count is the number of practices when that value is selected with the other facets' selections", () => {
    const selection = choose({ teema: ["a"], koko: ["s"] });
    const { counts } = narrow(cards, selection);
    for (const key of facetKeys) {
      for (const [value, count] of counts[key]) {
        expect(narrow(cards, { ...selection, [key]: [value] }).cards).toHaveLength(count);
      }
    }
    expect([...counts.koko]).toEqual([
      ["s", 1],
      ["m", 1],
    ]);
  });
});

describe("sizes of adopters", () => {
  const place = (slug: string, population: number) =>
    [slug, { slug, kind: "municipality", population } as OrganisationView] as const;
  const organisations = new Map([place("pieni", 3_000), place("suuri", 60_000), place("toinen", 4_000)]);
  const own = card(1, { koko: ["50000-99999"] }, { organisations: ["suuri"] });
  const unapplied = card(2, { koko: ["50000-99999"] }, { organisations: ["suuri"] });
  const adopters = new Map([["k-1", ["pieni", "suuri", "tuntematon"]]]);

  test("count beside those of the owners, which stay as they are", () => {
    const [first, second] = withAdopterSizes([own, unapplied], adopters, organisations);
    expect(first?.facets.koko).toEqual(["50000-99999", "alle-5000"]);
    expect(second).toBe(unapplied);
    expect(own.facets.koko).toEqual(["50000-99999"]);
  });

  test("explain a practice of owners of other sizes only, and only when a size is chosen", () => {
    const names = (chosen: string[], it = own) =>
      adoptersOfSize(it, chosen, adopters, organisations).map(({ slug }) => slug);
    expect(names(["alle-5000"])).toEqual(["pieni"]);
    expect(names(["alle-5000", "50000-99999"])).toEqual([]);
    expect(names([])).toEqual([]);
    expect(names(["alle-5000"], unapplied)).toEqual([]);
  });
});

describe("the list's address", () => {
  test("is the same after parsing and writing it", () => {
    const text = "?q=mieli&teema=a&teema=b&koko=s&jarjestys=nimi&sivu=3";
    expect(listQueryString(parseListQuery(new URLSearchParams(text)))).toBe(text);
  });

  test.each([
    ["sivu=-1", ""],
    ["sivu=1e9", ""],
    ["sivu=abc", ""],
    ["jarjestys=drop", ""],
    ["teema=../../x", ""],
    ["teema=a&teema=a", "?teema=a"],
    ["__proto__=x&constructor=y", ""],
    ["teema=%00&koko=%3Cscript%3E", ""],
    ["jarjestys=uusin&sivu=1", ""],
  ])("%s becomes %j", (text, expected) => {
    expect(listQueryString(parseListQuery(new URLSearchParams(text)))).toBe(expected);
  });

  test("has at most 200 characters of words and 50 values of a facet", () => {
    const many = Array.from({ length: 80 }, (_, index) => `teema=t${index}`).join("&");
    const query = parseListQuery(new URLSearchParams(`q=${"x".repeat(300)}&${many}`));
    expect([query.q.length, query.selection.teema.length]).toEqual([200, 50]);
  });

  test("removing a value leads to the first page", () => {
    const query = parseListQuery(new URLSearchParams("teema=a&teema=b&sivu=4"));
    expect(listQueryString(withoutValue(query, "teema", "a"))).toBe("?teema=b");
  });
});

describe("practices related to one", () => {
  const model = card(1, {}, { slug: "malli", kind: "model", organisations: ["thl"], topics: ["t"] });
  const one = card(2, {}, { applies: "malli", organisations: ["liminka"], topics: ["t"] });
  const two = card(3, {}, { applies: "malli", organisations: ["haapavesi"], topics: ["t"] });
  const own = card(4, {}, { organisations: ["liminka"], themes: ["x"] });
  const unrelated = card(5, {}, { organisations: ["simo"], topics: ["u"] });
  const all = [model, one, two, own, unrelated];

  test("of a model are those that apply it", () => {
    expect(relatedTo(model, all).appliedBy).toEqual([one, two]);
  });

  test("are each in one group only, unrelated ones in none", () => {
    expect(relatedTo(one, all)).toEqual({ applies: model, appliedBy: [], ofOrganisation: [own], ofTheme: [two] });
  });
});
