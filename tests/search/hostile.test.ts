import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { analyse } from "#app/language/analyse.ts";
import { phraseOf } from "#app/search/index/phrases.ts";
import { readContent } from "#app/search/index/read-content.server.ts";
import { buildSnapshot, type SearchSnapshot } from "#app/search/index/snapshot.ts";
import { answer } from "#app/search/query/answer.ts";
import { seededRandom } from "#tests/bench/search/seeded-random.ts";
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

describe("any query", () => {
  const hostile = [
    "",
    " ",
    "-",
    "~9",
    "^99",
    "*",
    "?!",
    "\u0000",
    "\uD800",
    "👩‍👩‍👧",
    "'",
    "::",
    "title:",
    "__proto__",
    "constructor",
    "toString",
  ];
  test.each(hostile)("%j finds nothing and does not throw", (query) => {
    expect(answer(snapshot, query)).toMatchObject({ total: 0, hits: [] });
  });

  test.each([
    "c++: mieli",
    "EU:n mieli",
    "klo 10:30 mieli",
    "https://mieli.fi/?q=*",
    "title:mieli~9^99",
    "+mieli -olematonsana",
    "mieli*",
    "mieli\uD800",
    "👩 mieli",
    "constructor mieli",
  ])("%j finds what its plain words find", (query) => expect(slugs(query)).toContain("liminka-abc"));

  test("only the first 200 characters and 10 words count", () => {
    expect(slugs(`mieli ${"x".repeat(10_000)}`)).toContain("liminka-abc");
    expect(slugs(`${" ".repeat(200)}mieli`)).toEqual([]);
    expect(slugs(`${"mieli ".repeat(9)}abc kumppanuus`)).toContain("liminka-abc");
    expect(answer(snapshot, `${"mieli ".repeat(9)}abc olematonsana`).partial).toBe(false);
    expect(answer(snapshot, `${"mieli ".repeat(8)}abc olematonsana`).partial).toBe(true);
  });

  test("2,000 random texts never throw; each looks up the index at most 8 times and for fewer than 1,000 keys", () => {
    const random = seededRandom("any characters");
    const pick = <T>(list: readonly T[]) => list[Math.floor(random() * list.length)] as T;
    const bits = [
      '"',
      "”",
      "„",
      "«",
      "»",
      "-",
      " -",
      "--",
      " ",
      "−",
      "mieli",
      "hyvinvoiti",
      "pieni kunta",
      "liminka",
      ":",
      "'",
    ];
    const character = () => String.fromCodePoint(Math.floor(random() * (random() < 0.5 ? 0x250 : 0x110000)));
    const texts = Array.from({ length: 2_000 }, () =>
      Array.from({ length: Math.floor(random() * 120) }, () => (random() < 0.3 ? pick(bits) : character())).join(""),
    );
    let most = 0;
    for (const [at, text] of texts.entries()) {
      const work = { times: 0, keys: 0 };
      const find: SearchSnapshot["practiceIndex"]["find"] = (boosts) => {
        work.times++;
        work.keys += boosts.size;
        return snapshot.practiceIndex.find(boosts);
      };
      const found = answer({ ...snapshot, practiceIndex: { ...snapshot.practiceIndex, find } }, text, {
        typing: at % 2 === 0,
        explain: true,
      });
      expect(found.hits.length).toBeLessThanOrEqual(found.total);
      expect(work.times).toBeLessThanOrEqual(8);
      most = Math.max(most, work.keys);
    }
    expect(most).toBeLessThan(1_000);
  });

  test("a stray minus or quotation mark does not change what the words find", () => {
    for (const query of ['mieli "', '" mieli', "mieli -", "- mieli", "mieli «", 'mieli -"', '-" mieli']) {
      expect(answer(snapshot, query).total).toBe(2);
    }
  });

  test("a phrase is looked up in linear time in a text with 200,000 combining marks on a letter", () => {
    const phrase = phraseOf("hyvä malli", analyse("hyvä malli", ["fi"]), snapshot.vocabulary);
    const marks = "\u0301".repeat(200_000);
    const find = (text: string) => text.search(phrase?.pattern ?? /$/);
    expect(find(`hyva${marks}x`)).toBe(-1);
    expect(find(`hyva${marks} – ma\u0301lli`)).toBe(0);
  });

  test("an asterisk is not a wildcard", () => {
    expect(slugs("*eli")).toEqual([]);
    expect(slugs("mieli")).not.toEqual([]);
  });
});
