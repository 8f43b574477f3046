import { describe, expect, test } from "vitest";
import type { PracticeCard } from "#app/practices/card.ts";
import { facetKeys, forEachFacet, narrow, type Selection } from "#app/practices/facets.ts";
import { listQueryString, parseListQuery, withoutValue } from "#app/practices/list-query.ts";
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

  test("nothing chosen keeps all and counts all", () => {
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

  test("each count is what choosing that value would leave under the other facets", () => {
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

describe("the list's address", () => {
  test("round-trips what it understands", () => {
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

  test("cuts words at 200 characters and choices at 50", () => {
    const many = Array.from({ length: 80 }, (_, index) => `teema=t${index}`).join("&");
    const query = parseListQuery(new URLSearchParams(`q=${"x".repeat(300)}&${many}`));
    expect([query.q.length, query.selection.teema.length]).toEqual([200, 50]);
  });

  test("taking a choice away goes back to the first page", () => {
    const query = parseListQuery(new URLSearchParams("teema=a&teema=b&sivu=4"));
    expect(listQueryString(withoutValue(query, "teema", "a"))).toBe("?teema=b");
  });
});

describe("what stands beside a practice", () => {
  const model = card(1, {}, { slug: "malli", kind: "model", organisations: ["thl"], topics: ["t"] });
  const one = card(2, {}, { applies: "malli", organisations: ["liminka"], topics: ["t"] });
  const two = card(3, {}, { applies: "malli", organisations: ["haapavesi"], topics: ["t"] });
  const own = card(4, {}, { organisations: ["liminka"], themes: ["x"] });
  const stranger = card(5, {}, { organisations: ["simo"], topics: ["u"] });
  const all = [model, one, two, own, stranger];

  test("a model knows who applies it", () => {
    expect(relatedTo(model, all).appliedBy).toEqual([one, two]);
  });

  test("each neighbour stands in one group only, strangers in none", () => {
    expect(relatedTo(one, all)).toEqual({ applies: model, appliedBy: [], ofOrganisation: [own], ofTheme: [two] });
  });
});
