import { describe, expect, test } from "vitest";
import { maxPicks, parsePicks, picksQuery } from "#app/picks/address.ts";
import { applyChange, type PickChange, readChange } from "#app/picks/change.ts";
import { resolvePicks } from "#app/picks/resolve.ts";
import { readCatalogue } from "#app/practices/catalogue.server.ts";
import { rename } from "#app/practices/owning/rename.server.ts";
import { withdraw } from "#app/practices/owning/withdraw.server.ts";
import { publish } from "#app/practices/publish.server.ts";
import { compiler, withPeople } from "#tests/comments/people.ts";
import { writeUp } from "#tests/support/write-up.ts";

const parse = (query: string) => parsePicks(new URLSearchParams(query));

describe("a list in an address", () => {
  test.each([
    ["k=a,b,c", ["a", "b", "c"]],
    ["k=a&k=b&k=c", ["a", "b", "c"]],
    ["k=a%2Cb&k=C", ["a", "b", "c"]],
    ["k=b,a,b,,a", ["b", "a"]],
    ["k= a , b ", ["a", "b"]],
    ["k=", []],
    ["q=a", []],
  ])("%s", (query, slugs) => expect(parse(query)).toEqual(slugs));

  test("is written in one form, which parses to the same list", () => {
    expect(picksQuery(["a", "b"])).toBe("?k=a,b");
    expect(picksQuery([])).toBe("");
    expect(parse(picksQuery(["a&b", "å", "c"]))).toEqual(["a&b", "å", "c"]);
  });
});

describe("changing a list", () => {
  test.each<[PickChange, string]>([
    [{ act: "add", picks: ["d", "a", "d"] }, "abcd"],
    [{ act: "up", pick: "b" }, "bac"],
    [{ act: "up", pick: "a" }, "abc"],
    [{ act: "down", pick: "b" }, "acb"],
    [{ act: "down", pick: "c" }, "abc"],
    [{ act: "remove", pick: "b" }, "ac"],
    [{ act: "remove", pick: "x" }, "abc"],
    [{ act: "up", pick: "x" }, "abc"],
    [{ act: "clear" }, ""],
  ])("%o → %s", (change, expected) => expect(applyChange(["a", "b", "c"], change).join("")).toBe(expected));

  test("is read from the name of a button; null for other forms", () => {
    const read = (query: string) => readChange(new URLSearchParams(query));
    expect(read("lisaa=a,b&lisaa=c")).toEqual({ act: "add", picks: ["a", "b", "c"] });
    expect(read("ylos=a")).toEqual({ act: "up", pick: "a" });
    expect(read("tyhjenna=1")).toEqual({ act: "clear" });
    expect([read("k=a&q=b"), read("constructor=a")]).toEqual([null, null]);
  });
});

test("a list is resolved with current slugs, and names its withdrawn and unknown practices", () =>
  withPeople(async ({ db, author }) => {
    for (const slug of ["vetaytyva", "muuttuva"])
      await publish(db, compiler, { slug, source: writeUp({ title: slug }), via: "command" });
    await withdraw(db, author, "vetaytyva", "Pois");
    await rename(db, author, "muuttuva", "muuttunut");
    const picks = resolvePicks(await readCatalogue(db), ["muuttuva", "ei-ole", "toinen", "vetaytyva", "muuttunut"]);
    expect(picks.cards.map((it) => it.slug)).toEqual(["muuttunut", "toinen"]);
    expect(picks.renamed).toMatchObject([{ from: "muuttuva", card: { slug: "muuttunut" } }]);
    expect(picks.withdrawn.map((it) => it.slug)).toEqual(["vetaytyva"]);
    expect([picks.unknown, picks.overLimit]).toEqual([["ei-ole"], []]);
  }));

test("the practices over the limit are kept separately, in their order", () =>
  withPeople(async ({ db }) => {
    const [card] = (await readCatalogue(db)).cards;
    if (!card) throw new Error("no practice");
    const cards = Array.from({ length: 500 }, (_, index) => ({ ...card, slug: `s${index}` }));
    const slugs = cards.map((it) => it.slug);
    const picks = resolvePicks({ cards, withdrawn: [], currentSlugs: new Map() }, slugs);
    expect([...picks.cards, ...picks.overLimit].map((it) => it.slug)).toEqual(slugs);
    expect(picks.cards).toHaveLength(maxPicks);
  }));
