import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { answer } from "#app/search/answer.ts";
import { buildLibrary, type Library } from "#app/search/library.ts";
import { readContent } from "#app/search/read.server.ts";
import { fill } from "./few-write-ups.ts";
import { openShelf, type Shelf } from "./shelf.ts";

let shelf: Shelf;
let library: Library;

beforeAll(async () => {
  shelf = await openShelf();
  await fill(shelf);
  library = buildLibrary(await readContent(shelf.db));
}, 60_000);
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

  test("a star asks for no wildcard", () => {
    expect(slugs("*eli")).toEqual([]);
    expect(slugs("mieli")).not.toEqual([]);
  });
});
