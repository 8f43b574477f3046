import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { readContent } from "#app/search/index/read-content.server.ts";
import { buildSnapshot, type SearchSnapshot } from "#app/search/index/snapshot.ts";
import { answer } from "#app/search/query/answer.ts";
import { editDistance } from "#app/search/query/nearest-word.ts";
import { prepareSpeller, spellerFor } from "#app/search/query/speller.ts";
import { prefixTolerance, typoTolerance } from "#tests/bench/search/typos.ts";
import { publishStarterWriteUps } from "./starter-write-ups.ts";
import { openTestLibrary, type TestLibrary } from "./test-library.ts";

let library: TestLibrary;
let snapshot: SearchSnapshot;

beforeAll(async () => {
  library = await openTestLibrary();
  await publishStarterWriteUps(library);
  snapshot = buildSnapshot(await readContent(library.db));
});
afterAll(() => library.remove());

describe("a word that no practice has", () => {
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
  ])("%s is corrected to %s", (typed, meant) => {
    const { correction, hits, total } = answer(snapshot, typed);
    const right = answer(snapshot, meant);
    if (right.total === 0) return expect(correction).toBeNull();
    expect(correction?.query).toBe(meant);
    expect(hits).toEqual(right.hits);
    expect(total).toBe(right.total);
  });

  test("is marked in the corrected query", () => {
    expect(answer(snapshot, "espoo kaikukrtti").correction?.segments).toEqual([
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
  ])("%s is not corrected", (typed) => expect(answer(snapshot, typed).correction).toBeNull());
});

describe("among words equally near", () => {
  const nearest = (word: string, words: readonly (readonly [string, number])[]) => {
    const indexVocabulary = words.map(([it, practices]) => [it, `x:${it}`, practices] as const);
    return spellerFor({ indexVocabulary, names: new Map() }).nearest(word, 1);
  };

  test.each([
    ["a letter left out", "toimja", "toimija", "toimia"],
    ["two letters transposed", "versoi", "versio", "versot"],
    ["a letter typed twice", "kerroinn", "kerroin", "kerroint"],
    ["the same first letter", "lunto", "luonto", "kunto"],
  ])("%s makes a word likelier: %s is %s, not %s", (_, typed, likelier, other) => {
    const words = [likelier, other].map((word) => [word, 3] as const);
    expect(nearest(typed, words)).toBe(likelier);
    expect(nearest(typed, words.reverse())).toBe(likelier);
  });

  test("a much more frequent word outweighs the same first letter", () => {
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

test("while the reader is typing, the last word is completed", () => {
  const found = (query: string, typing: boolean) => answer(snapshot, query, { typing }).total;
  expect(found("ka", true)).toBeGreaterThan(0);
  expect(found("hyvinvointi kaikuk", true)).toBe(found("hyvinvointi kaikukortti", false));
  const [hit] = answer(snapshot, "kaikuk", { typing: true, explain: true }).hits;
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
])("the edit distance of %s and %s, up to %i, is %i", (a, b, most, edits) => {
  expect(editDistance(a, b, most)).toBe(edits);
  expect(editDistance(b, a, most)).toBe(edits);
});

test("nearly all typing errors in words of the write-ups, and their beginnings, find what the words find", () => {
  const words =
    "hyvinvointi kaikukortti mielenterveys liikuntaneuvonta järjestö hyvinvointikertomus lapsiystävällinen verkosto";
  const ask = (query: string, typing: boolean) => [...scoresOf(query, typing)];
  const typos = typoTolerance(ask, words.split(" "));
  expect(typos.words).toBe(32);
  expect(typos.found).toBeGreaterThanOrEqual(0.95);
  expect(prefixTolerance(ask, words.split(" ")).found).toBe(1);
});

function scoresOf(query: string, typing: boolean): number[] {
  return answer(snapshot, query, { typing, limit: 100 }).hits.map((hit) => hit.practiceId);
}

test("while the speller learns the words, queries are answered; then it corrects by all of them", async () => {
  const other = { ...snapshot, indexVocabulary: [...snapshot.indexVocabulary] };
  const prepared = prepareSpeller(other);
  expect(answer(other, "hyvinvoiti").correction).toBeNull();
  await prepared;
  expect(spellerFor(other).nearest("hyvinvoiti", 1)).toBe("hyvinvointi");
});
