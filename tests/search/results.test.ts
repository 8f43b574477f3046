import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Catalogue, readCatalogue } from "#app/practices/catalogue.server.ts";
import { forEachFacet, type Selection } from "#app/practices/list/facets.ts";
import { nearestThemes } from "#app/search/query/nearest-themes.ts";
import { shorterQueries } from "#app/search/service/no-results-help.ts";
import { findResults, type ResultsRequest } from "#app/search/service/results.server.ts";
import type { Search, SearchAnswer, SearchOptions } from "#app/search/types.ts";
import { addPerson } from "#tests/support/people.ts";
import { openTestLibrary, type TestLibrary } from "./test-library.ts";

let library: TestLibrary;
let catalogue: Catalogue;
let ids: Map<string, number>;
const published = [
  { slug: "limingan-kavely", title: "Kävely", organisations: ["liminka"], themes: ["yhdyspinnat"] },
  { slug: "limingan-uinti", title: "Uinti", organisations: ["liminka"], themes: ["hyvinvointitalous"] },
  { slug: "oulun-kavely", title: "Kävely Oulussa", organisations: ["oulu"], themes: ["yhdyspinnat"] },
  { slug: "oulun-hiihto", title: "Hiihto", organisations: ["oulu"], themes: ["hyvinvointitalous"] },
  { slug: "alueen-kavely", title: "Kävelyneuvonta", organisations: ["pohjois-pohjanmaan-hyvinvointialue"] },
];
beforeAll(async () => {
  library = await openTestLibrary();
  for (const writeUp of published) await library.publish(writeUp);
  catalogue = await readCatalogue(library.db);
  ids = new Map(catalogue.cards.map((card) => [card.slug, card.id]));
});
afterAll(() => library.remove());

const idOf = (slug: string) => ids.get(slug) ?? 0;

/** A search that finds the given practices for each query, and records its queries. */
function searchOf(found: Record<string, string[]>, more: Partial<SearchAnswer> = {}) {
  const asked: string[] = [];
  const search = {
    match: async (words: string) => {
      asked.push(words);
      return new Map((found[words] ?? []).map((slug, at) => [idOf(slug), 10 - at]));
    },
    search: async (_words: string, { practiceIds = [] }: SearchOptions) => ({
      total: 0,
      hits: practiceIds.map((practiceId) => ({ practiceId, slug: "", score: 0, title: [], passage: [] })),
      comments: { total: 0, hits: [] },
      adoptions: { total: 0, hits: [] },
      organisations: [],
      themes: [],
      filters: [],
      correction: null,
      version: 1,
      partial: false,
      ...more,
    }),
  };
  return { search: search as unknown as Search, asked };
}

const chosen = (some: Partial<Selection> = {}): Selection => ({ ...forEachFacet(() => []), ...some });
const ask = (words: string, some: Partial<ResultsRequest> = {}): ResultsRequest => ({
  words,
  selection: chosen(),
  slice: () => ({ offset: 0, limit: 20 }),
  ...some,
});
const slugs = (results: { card: { slug: string } }[]) => results.map((it) => it.card.slug);

describe("the results", () => {
  const words = { kävely: ["oulun-kavely", "limingan-kavely", "limingan-uinti"] };

  test("keep the order of the search, are narrowed, and are counted for each facet within the others", async () => {
    const { search } = searchOf(words);
    const all = await findResults(library.db, search, catalogue, ask("kävely"));
    expect([all.total, slugs(all.results)]).toEqual([3, words.kävely]);
    const selection = chosen({ jasen: ["liminka"], teema: ["yhdyspinnat"] });
    const some = await findResults(library.db, search, catalogue, ask("kävely", { selection }));
    expect([some.total, slugs(some.results)]).toEqual([1, ["limingan-kavely"]]);
    expect(Object.fromEntries(some.counts.jasen)).toEqual({ liminka: 1, oulu: 1 });
    expect(Object.fromEntries(some.counts.teema)).toEqual({ yhdyspinnat: 1, hyvinvointitalous: 1 });
  });

  test("are sliced after they are counted", async () => {
    const { search } = searchOf(words);
    const slice = (total: number) => ({ offset: total - 1, limit: 1 });
    const { total, results } = await findResults(library.db, search, catalogue, ask("kävely", { slice }));
    expect([total, slugs(results)]).toEqual([3, ["limingan-uinti"]]);
  });

  test("are shown without marks when the index was replaced in between", async () => {
    const { search } = searchOf(words, { hits: [] });
    const { results } = await findResults(library.db, search, catalogue, ask("kävely"));
    expect(results[0]?.title).toEqual([{ text: "Kävely Oulussa", marked: false }]);
  });
});

describe("filters for names among the words", () => {
  test("are offered only when they find something in place of the words", async () => {
    const named = (values: string[], rest: string) => ({ facet: "jasen" as const, values, words: "x", rest });
    const filters = [named(["oulu"], "kävely"), named(["pori"], "kävely"), named(["liminka"], "")];
    const { search, asked } = searchOf({ kävely: ["oulun-kavely", "limingan-kavely"] }, { filters });
    const selection = chosen({ teema: ["yhdyspinnat"], jasen: ["pori"] });
    const { filters: offered } = await findResults(library.db, search, catalogue, ask("kävely x", { selection }));
    expect(offered.map(({ values, count }) => [values, count])).toEqual([
      [["oulu"], 1],
      [["liminka"], 1],
    ]);
    expect(asked).not.toContain("");
  });

  test("are the first three of those that find something", async () => {
    const named = (slug: string, rest = "") => ({ facet: "jasen" as const, values: [slug], words: slug, rest });
    const filters = [named("pori"), named("oulu"), named("liminka"), named("oulu"), named("liminka")];
    const { filters: offered } = await findResults(library.db, searchOf({}, { filters }).search, catalogue, ask("x"));
    expect(offered.map(({ values }) => values)).toEqual([["oulu"], ["liminka"], ["oulu"]]);
  });

  test("of a county's area only when it has other practices than the county", async () => {
    const county = "pohjois-pohjanmaan-hyvinvointialue";
    const filters = (["jasen", "hyvinvointialue"] as const).map((facet) => ({
      ...{ facet, values: [county], words: "Pohjois-Pohjanmaan hyvinvointialue", rest: "kävely" },
    }));
    const offers = async (found: string[]) => {
      const { search } = searchOf({ kävely: found }, { filters });
      const { filters: offered } = await findResults(library.db, search, catalogue, ask("kävely x"));
      return offered.map(({ facet, count }) => [facet, count]);
    };
    expect(await offers(["alueen-kavely"])).toEqual([["jasen", 1]]);
    expect(await offers(["alueen-kavely", "oulun-kavely"])).toEqual([
      ["jasen", 1],
      ["hyvinvointialue", 2],
    ]);
    expect(await offers(["oulun-kavely"])).toEqual([["hyvinvointialue", 1]]);
  });
});

describe("help when nothing is found", () => {
  test("tells which facet or word to leave out and how many practices that finds", async () => {
    const { search } = searchOf({
      "kävely uinti": ["limingan-kavely", "limingan-uinti"],
      kävely: ["oulun-kavely"],
      uinti: [],
    });
    const selection = chosen({ jasen: ["oulu"], teema: ["yhdyspinnat"] });
    const { help } = await findResults(library.db, search, catalogue, ask("kävely uinti", { selection, help: true }));
    expect(help).toEqual({
      withoutFacet: [{ facet: "jasen", count: 1 }],
      withoutFacets: 2,
      withoutWord: [{ words: "kävely", count: 1 }],
    });
  });

  test("is null when something is found or help was not requested", async () => {
    const { search, asked } = searchOf({ "a b": ["oulun-kavely"] });
    expect((await findResults(library.db, search, catalogue, ask("a b", { help: true }))).help).toBeNull();
    expect((await findResults(library.db, search, catalogue, ask("c d"))).help).toBeNull();
    expect(asked).toEqual(["a b", "c d"]);
  });

  test("takes a phrase for one word and leaves out at most four words", () => {
    expect(shorterQueries('"mielen hyvinvointi" liminka -oulu')).toEqual([
      "liminka -oulu",
      '"mielen hyvinvointi" -oulu',
      '"mielen hyvinvointi" liminka',
    ]);
    expect(shorterQueries("yksi")).toEqual([]);
    expect(shorterQueries("a b c d e f g h")).toHaveLength(4);
    expect(shorterQueries("a a a")).toEqual(["a a"]);
  });

  test("finds themes by the first letters of their words, in any language", () => {
    const themes = [...catalogue.vocabulary.themes.values()];
    const near = (words: string) => nearestThemes(words, themes).map((it) => it.slug);
    expect(near("hyvinvointitalouteen")).toContain("hyvinvointitalous");
    expect(near("Välfärdsekonomin")).toContain("hyvinvointitalous");
    expect(near("xyz")).toEqual([]);
  });
});

describe("what readers may not see now", () => {
  test("is in no hit, count, filter or comment, although the index and the catalogue still have it", async () => {
    const { id: author, actor } = await addPerson(library.db, "pori", ["elected"], "Eero Valtuutettu");
    const organisation_id = actor.organisationId;
    const comment = async (slug: string, more: { hidden_at?: string; deleted_at?: string } = {}) => {
      const words = {
        source: "Kävely?",
        html: "",
        text: "Kävely?",
        pipeline: 1,
        kind: "question" as const,
        organisation_id,
      };
      const row = { practice_id: idOf(slug), author_id: author, created_at: "2026-11-01T10:00:00.000Z", ...more };
      const { id } = await library.db
        .insertInto("comment")
        .values({ ...words, ...row })
        .returning("id")
        .executeTakeFirstOrThrow();
      return { id, practiceId: idOf(slug), score: 1, passage: [{ text: "Kävely?", marked: true }] };
    };
    const open = await comment("limingan-uinti");
    const hits = [
      open,
      await comment("limingan-uinti", { deleted_at: "2026-11-02" }),
      await comment("limingan-uinti", { hidden_at: "2026-11-02" }),
      await comment("limingan-kavely"),
    ];
    const filters = [{ facet: "jasen" as const, values: ["liminka"], words: "liminka", rest: "kävely" }];
    const found = { kävely: ["limingan-kavely", "oulun-kavely"], "kävely liminka": ["limingan-kavely"] };
    const { search } = searchOf(found, { filters, comments: { total: 4, hits } });

    const before = await findResults(library.db, search, catalogue, ask("kävely liminka"));
    expect([slugs(before.results), before.comments.length, before.filters[0]?.count]).toEqual([
      ["limingan-kavely"],
      2,
      1,
    ]);
    expect(before.comments[0]).toMatchObject({ id: open.id, kind: "question", organisation: { fi: "Pori" } });
    expect(JSON.stringify(before.comments)).not.toContain("Eero");

    await library.withdraw("limingan-kavely");
    const after = await findResults(library.db, search, catalogue, ask("kävely liminka", { help: true }));
    expect([after.total, after.results, after.counts.jasen.size, after.filters]).toEqual([0, [], 0, []]);
    expect(after.comments.map((it) => it.id)).toEqual([open.id]);
    expect(after.help?.withoutWord).toEqual([{ words: "kävely", count: 1 }]);
    // With another member selected, only comments on its practices are returned.
    const selection = chosen({ jasen: ["oulu"] });
    expect((await findResults(library.db, search, catalogue, ask("kävely", { selection }))).comments).toEqual([]);
  });
});
