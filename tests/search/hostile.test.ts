import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { analyse } from "#app/language/analyse.ts";
import { phraseOf } from "#app/search/index/phrases.ts";
import { readContent } from "#app/search/index/read-content.server.ts";
import { buildSnapshot, type SearchSnapshot } from "#app/search/index/snapshot.ts";
import { answer } from "#app/search/query/answer.ts";
import { seeded } from "#tests/bench/search/seeded.ts";
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

describe("whatever is typed", () => {
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
    expect(answer(library, query)).toMatchObject({ total: 0, hits: [] });
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
  ])("%j finds what its words find", (query) => expect(slugs(query)).toContain("liminka-abc"));

  test("only the first 200 characters and 10 words count", () => {
    expect(slugs(`mieli ${"x".repeat(10_000)}`)).toContain("liminka-abc");
    expect(slugs(`${" ".repeat(200)}mieli`)).toEqual([]);
    expect(slugs(`${"mieli ".repeat(9)}abc kumppanuus`)).toContain("liminka-abc");
    expect(answer(library, `${"mieli ".repeat(9)}abc olematonsana`).partial).toBe(false);
    expect(answer(library, `${"mieli ".repeat(8)}abc olematonsana`).partial).toBe(true);
  });

  test("2,000 texts of any characters never throw, and ask for no more than so much", () => {
    const random = seeded("any characters");
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
        return library.practiceIndex.find(boosts);
      };
      const found = answer({ ...library, practiceIndex: { ...library.practiceIndex, find } }, text, {
        typing: at % 2 === 0,
        explain: true,
      });
      expect(found.hits.length).toBeLessThanOrEqual(found.total);
      expect(work.times).toBeLessThanOrEqual(8);
      most = Math.max(most, work.keys);
    }
    expect(most).toBeLessThan(1_000);
  });

  test("a minus or quotes wherever they stand leave the words findable", () => {
    for (const query of ['mieli "', '" mieli', "mieli -", "- mieli", "mieli «", 'mieli -"', '-" mieli']) {
      expect(answer(library, query).total).toBe(2);
    }
  });

  test("quotes are looked up in time however many marks a text puts on a letter", () => {
    const phrase = phraseOf("hyvä malli", analyse("hyvä malli", ["fi"]), library.vocabulary);
    const marks = "\u0301".repeat(200_000);
    const find = (text: string) => text.search(phrase?.pattern ?? /$/);
    expect(find(`hyva${marks}x`)).toBe(-1);
    expect(find(`hyva${marks} – ma\u0301lli`)).toBe(0);
  });

  test("a star asks for no wildcard", () => {
    expect(slugs("*eli")).toEqual([]);
    expect(slugs("mieli")).not.toEqual([]);
  });
});
