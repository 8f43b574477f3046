import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { readContent } from "#app/search/index/read-content.server.ts";
import { buildSnapshot, type SearchSnapshot } from "#app/search/index/snapshot.ts";
import { answer } from "#app/search/query/answer.ts";
import { editDistance } from "#app/search/query/nearest-word.ts";
import { prepareSpeller, spellerFor } from "#app/search/query/speller.ts";
import { forgivesHaste, forgivesSlips } from "#tests/bench/search/typos.ts";
import { openShelf, type Shelf } from "./shelf.ts";
import { fillWithStarters } from "./starter-write-ups.ts";

let shelf: Shelf;
let library: SearchSnapshot;

beforeAll(async () => {
  shelf = await openShelf();
  await fillWithStarters(shelf);
  library = buildSnapshot(await readContent(shelf.db));
});
afterAll(() => shelf.remove());

describe("a word that nothing has", () => {
  test.each([
    ["hyvinvoiti", "hyvinvointi"],
    ["hyvinvoitialue", "hyvinvointialue"],
    ["hyvinvoitialueilla", "hyvinvointialueilla"],
    ["hyvnivointi", "hyvinvointi"],
    ["yhdyspnta", "yhdyspinta"],
    ["kaikukrtti espoo", "kaikukortti espoo"],
    ["espoo kaikukrtti", "espoo kaikukortti"],
    ["grunnd", "grund"],
    ["kirkkonumni", "kirkkonummi"],
  ])("%s is taken for %s", (typed, meant) => {
    const { correction, hits, total } = answer(library, typed);
    const right = answer(library, meant);
    if (right.total === 0) return expect(correction).toBeNull();
    expect(correction?.query).toBe(meant);
    expect(hits).toEqual(right.hits);
    expect(total).toBe(right.total);
  });

  test("is marked in the corrected query", () => {
    expect(answer(library, "espoo kaikukrtti").correction?.segments).toEqual([
      { text: "espoo ", marked: false },
      { text: "kaikukortti", marked: true },
    ]);
  });

  test.each([
    "hyvinvointi",
    "kaytanto",
    "hyvinvoin",
    "20222 hyvinvointi",
    '"hyvinvoiti"',
    "hyvinvointi -kaikukrtti",
    "limingasta",
    "qqqqqqqq",
  ])("%s stays as it is", (typed) => expect(answer(library, typed).correction).toBeNull());
});

describe("of words as near", () => {
  const nearest = (word: string, words: readonly (readonly [string, number])[]) => {
    const indexVocabulary = words.map(([it, practices]) => [it, `x:${it}`, practices] as const);
    return spellerFor({ indexVocabulary, names: new Map() }).nearest(word, 1);
  };

  test.each([
    ["a letter left out", "toimja", "toimija", "toimia"],
    ["two letters changed about", "versoi", "versio", "versot"],
    ["a letter typed twice", "kerroinn", "kerroin", "kerroint"],
    ["the same beginning", "lunto", "luonto", "kunto"],
  ])("%s is likelier: %s is %s rather than %s", (_, typed, likelier, other) => {
    const words = [likelier, other].map((word) => [word, 3] as const);
    expect(nearest(typed, words)).toBe(likelier);
    expect(nearest(typed, words.reverse())).toBe(likelier);
  });

  test("a word used far more often outweighs the first letter", () => {
    expect(
      nearest("sallisuus", [
        ["osallisuus", 40],
        ["salaisuus", 2],
      ]),
    ).toBe("osallisuus");
    expect(
      nearest("sallisuus", [
        ["osallisuus", 2],
        ["salaisuus", 40],
      ]),
    ).toBe("salaisuus");
  });
});

test("while typing, the last word may be a beginning", () => {
  const found = (query: string, typing: boolean) => answer(library, query, { typing }).total;
  expect(found("ka", true)).toBeGreaterThan(0);
  expect(found("hyvinvointi kaikuk", true)).toBe(found("hyvinvointi kaikukortti", false));
  const [hit] = answer(library, "kaikuk", { typing: true, explain: true }).hits;
  expect(hit?.reasons?.[0]).toMatchObject({ word: "kaikuk", way: "beginning" });
});

test.each([
  ["alue", "alue", 2, 0],
  ["alue", "alu", 2, 1],
  ["alue", "aleu", 2, 1],
  ["alue", "kalue", 2, 1],
  ["alue", "olua", 2, 2],
  ["alue", "talo", 2, 3],
  ["", "alue", 1, 2],
])("from %s to %s is at most %i: %i", (a, b, most, far) => {
  expect(editDistance(a, b, most)).toBe(far);
  expect(editDistance(b, a, most)).toBe(far);
});

test("most slips in words of the write-ups, and beginnings of them, find what the words find", () => {
  const words =
    "hyvinvointi kaikukortti mielenterveys liikuntaneuvonta järjestö hyvinvointikertomus lapsiystävällinen verkosto";
  const ask = (query: string, typing: boolean) => [...scoresOf(query, typing)];
  const slips = forgivesSlips(ask, words.split(" "));
  expect(slips.words).toBe(32);
  expect(slips.found).toBeGreaterThanOrEqual(0.95);
  expect(forgivesHaste(ask, words.split(" ")).found).toBe(1);
});

function scoresOf(query: string, typing: boolean): number[] {
  return answer(library, query, { typing, limit: 100 }).hits.map((hit) => hit.practiceId);
}

test("what learns the words little by little answers at once, and knows them all in the end", async () => {
  const other = { ...library, indexVocabulary: [...library.indexVocabulary] };
  const learnt = prepareSpeller(other);
  expect(answer(other, "hyvinvoiti").correction).toBeNull();
  await learnt;
  expect(spellerFor(other).nearest("hyvinvoiti", 1)).toBe("hyvinvointi");
});
