import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { readContent } from "#app/search/index/read-content.server.ts";
import { buildSnapshot, type SearchSnapshot } from "#app/search/index/snapshot.ts";
import { answer } from "#app/search/query/answer.ts";
import type { Segment } from "#app/search/types.ts";
import { publishFewWriteUps } from "./few-write-ups.ts";
import { openTestLibrary, type TestLibrary } from "./test-library.ts";

let library: TestLibrary;
let snapshot: SearchSnapshot;

beforeAll(async () => {
  library = await openTestLibrary();
  await publishFewWriteUps(library);
  snapshot = buildSnapshot(await readContent(library.db));
});
afterAll(() => library.remove());

const slugs = (query: string) => answer(snapshot, query).hits.map((hit) => hit.slug);
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

  test("a synonym of several words matches as a whole, not word by word", () => {
    expect(slugs("wellbeing economy")).toEqual(["talous"]);
    expect(slugs("hyvinvointibudjetoinnista")).toEqual(["talous"]);
    expect(slugs("investointi")).toEqual([]);
  });

  test("only the last word is completed, from three letters on", () => {
    expect(slugs("pa")).toEqual([]);
    expect(slugs("käytäntö palve")).toEqual(["kumppanuus"]);
    expect(answer(snapshot, "palve käytäntö").partial).toBe(true);
  });

  test("practices that match all words are found, else those that match some, and the answer tells which", () => {
    expect(answer(snapshot, "limingan mielen hyvinvointi")).toMatchObject({ partial: false });
    expect(answer(snapshot, "mielen kumppanuus käytäntö")).toMatchObject({ partial: true, total: 3 });
    expect(slugs("mielen järjestökumppanuus käytäntö")[0]).toBe("kumppanuus");
    expect(answer(snapshot, "olematonsana")).toMatchObject({ total: 0, partial: false });
  });

  test("the practices of a municipality rank before those that mention it", () => {
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
    expect(answer(snapshot, query)).toMatchObject({ organisations, themes });
  });

  test("limit and offset select hits; values out of range are clamped", () => {
    const all = slugs("mieli");
    expect(answer(snapshot, "mieli", { limit: 1, offset: 1 }).hits.map((hit) => hit.slug)).toEqual(all.slice(1));
    expect(answer(snapshot, "mieli", { limit: 1 }).total).toBe(2);
    for (const limit of [-1, Number.NaN, Number.POSITIVE_INFINITY]) {
      expect(answer(snapshot, "mieli", { limit, offset: -5 }).hits).toEqual([]);
    }
  });
});

test("inflected words are marked as a whole in title and passage", () => {
  const [hit] = answer(snapshot, "liminka mieli hyvinvointi").hits.filter((it) => it.slug === "haapavesi-abc");
  expect(marked(hit?.title ?? [])).toEqual(["Mielen", "hyvinvoinnin"]);
  expect(marked(hit?.passage ?? [])).toEqual(["Limingassa"]);
});
