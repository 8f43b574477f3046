import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { readContent } from "#app/search/index/read-content.server.ts";
import { buildSnapshot, type SearchSnapshot } from "#app/search/index/snapshot.ts";
import { answer } from "#app/search/query/answer.ts";
import type { Segment } from "#app/search/types.ts";
import { fill } from "./few-write-ups.ts";
import { openShelf, type Shelf } from "./shelf.ts";

let shelf: Shelf;
let library: SearchSnapshot;

beforeAll(async () => {
  shelf = await openShelf();
  await fill(shelf);
  library = buildSnapshot(await readContent(shelf.db));
});
afterAll(() => shelf.remove());

const slugs = (query: string) => answer(library, query).hits.map((hit) => hit.slug);
const marked = (segments: Segment[]) => segments.filter((it) => it.marked).map((it) => it.text);

describe("finding", () => {
  test.each([
    ["kaytanto", ["kumppanuus"]],
    ["käytännöt", ["kumppanuus"]],
    ["järjestökumppanuudet", ["kumppanuus"]],
    ["kunta-järjestökumppanuus", ["kumppanuus"]],
    ["välfärdsekonomi", ["talous"]],
    ["kommun", ["valfard"]],
    ["grankulla", ["valfard"]],
    ["palve", ["kumppanuus"]],
    ["pal", ["kumppanuus"]],
    ["mielen ja hyvinvointi", ["haapavesi-abc", "liminka-abc"]],
  ])("%s", (query, expected) => expect(slugs(query).sort()).toEqual(expected));

  test("a synonym counts whole, not word by word", () => {
    expect(slugs("wellbeing economy")).toEqual(["talous"]);
    expect(slugs("hyvinvointibudjetoinnista")).toEqual(["talous"]);
    expect(slugs("investointi")).toEqual([]);
  });

  test("a beginning counts from three letters, and only on the last word", () => {
    expect(slugs("pa")).toEqual([]);
    expect(slugs("käytäntö palve")).toEqual(["kumppanuus"]);
    expect(answer(library, "palve käytäntö").partial).toBe(true);
  });

  test("all words first, then some, told apart", () => {
    expect(answer(library, "limingan mielen hyvinvointi")).toMatchObject({ partial: false });
    expect(answer(library, "mielen kumppanuus käytäntö")).toMatchObject({ partial: true, total: 3 });
    expect(slugs("mielen järjestökumppanuus käytäntö")[0]).toBe("kumppanuus");
    expect(answer(library, "olematonsana")).toMatchObject({ total: 0, partial: false });
  });

  test("a municipality's own practices stand first", () => {
    expect(slugs("limingassa mielen hyvinvointi")).toEqual(["liminka-abc", "haapavesi-abc"]);
    expect(slugs("haapaveden mielen hyvinvointi")[0]).toBe("haapavesi-abc");
  });

  test.each([
    ["limingan mielen hyvinvointi", ["liminka"], []],
    ["LIMINGASSA", ["liminka"], []],
    ["yhdyspinta", [], ["yhdyspinnat"]],
    ["yhdyspinnoilla", [], ["yhdyspinnat"]],
    ["välfärdsekonomi", [], ["hyvinvointitalous"]],
    ["economy of wellbeing", [], ["hyvinvointitalous"]],
    ["lähde", [], []],
    ["economy", [], []],
  ])("%s names %j and %j", (query, organisations, themes) => {
    expect(answer(library, query)).toMatchObject({ organisations, themes });
  });

  test("pages of hits; limits that make no sense are clamped", () => {
    const all = slugs("mieli");
    expect(answer(library, "mieli", { limit: 1, offset: 1 }).hits.map((hit) => hit.slug)).toEqual(all.slice(1));
    expect(answer(library, "mieli", { limit: 1 }).total).toBe(2);
    for (const limit of [-1, Number.NaN, Number.POSITIVE_INFINITY]) {
      expect(answer(library, "mieli", { limit, offset: -5 }).hits).toEqual([]);
    }
  });
});

test("inflected words are marked whole, in title and passage", () => {
  const [hit] = answer(library, "liminka mieli hyvinvointi").hits.filter((it) => it.slug === "haapavesi-abc");
  expect(marked(hit?.title ?? [])).toEqual(["Mielen", "hyvinvoinnin"]);
  expect(marked(hit?.passage ?? [])).toEqual(["Limingassa"]);
});
