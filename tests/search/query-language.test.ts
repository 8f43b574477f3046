import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { sizeBands } from "#app/organisations/size-band.ts";
import { readContent } from "#app/search/index/read-content.server.ts";
import { buildSnapshot, type SearchSnapshot } from "#app/search/index/snapshot.ts";
import { answer, scores } from "#app/search/query/answer.ts";
import type { Segment } from "#app/search/types.ts";
import words from "#db/reference/words.json";
import { publishFewWriteUps } from "./few-write-ups.ts";
import { openTestLibrary, type TestLibrary } from "./test-library.ts";

let library: TestLibrary;
let snapshot: SearchSnapshot;

beforeAll(async () => {
  library = await openTestLibrary();
  await publishFewWriteUps(library);
  await library.publish({ slug: "pieni", title: "Liikuntaneuvonta", organisations: ["kuhmo"], stage: "pilot" });
  await library.publish({ slug: "suuri", title: "Liikuntaneuvonta", organisations: ["tampere"], stage: "in-use" });
  snapshot = buildSnapshot(await readContent(library.db));
});
afterAll(() => library.remove());

const slugs = (query: string) => answer(snapshot, query).hits.map((hit) => hit.slug);
const marked = (segments: Segment[] = []) => segments.filter((it) => it.marked).map((it) => it.text);

describe("words in quotes", () => {
  test.each([
    ['"mielen hyvinvoinnin abc"', ["haapavesi-abc", "liminka-abc"]],
    ["”MIELEN HYVINVOINNIN”", ["haapavesi-abc", "liminka-abc"]],
    ["„hyva kaytanto“", ["kumppanuus"]],
    ["«ehkäisevän työn»", ["talous"]],
    ["»ehkaisevan tyon»", ["talous"]],
    ['"kunta-järjestökumppanuus"', ["kumppanuus"]],
    ['kuten "mielen hyvinvoinnin"', ["haapavesi-abc"]],
    ['"mielen hyvinvoinnin', ["haapavesi-abc", "liminka-abc"]],
    ['""', []],
    ['"?!"', []],
  ])("%s", (query, expected) => expect(slugs(query).sort()).toEqual(expected));

  test("match in this order and these forms only", () => {
    expect(answer(snapshot, '"hyvinvoinnin mielen"').partial).toBe(true);
    expect(slugs('"mielen hyvinvointi"')).toEqual([]);
    expect(slugs('"kunta"')).toEqual(["kumppanuus"]);
    expect(slugs('"kunna"')).toEqual([]);
  });

  test("are marked as one piece", () => {
    const [hit] = answer(snapshot, '"mielen hyvinvoinnin" abc').hits;
    expect(marked(hit?.title)).toEqual(["Mielen hyvinvoinnin", "ABC"]);
  });
});

describe("a minus", () => {
  test("excludes by any form of the word, not its compounds", () => {
    expect(slugs("mieli -pilottien").sort()).toEqual([]);
    expect(slugs("mieli -limingasta")).toEqual([]);
    expect(slugs("hyvinvointi -liminka")).toEqual(["talous"]);
    expect(slugs("kumppanuus -järjestö")).toEqual(["kumppanuus"]);
    expect(slugs("kumppanuus -kunta-järjestökumppanuus")).toEqual([]);
    expect(slugs('mieli -"kuten limingassa"')).toEqual(["liminka-abc"]);
  });

  test.each(["mieli -", "mieli - abc", "mieli --abc", "mielen-hyvinvointi"])("%s excludes nothing", (query) =>
    expect(slugs(query)).toHaveLength(2),
  );
  test.each(["-mieli", "-mieli -abc", '-"mielen"'])("%s alone finds nothing", (query) =>
    expect(answer(snapshot, query)).toMatchObject({ total: 0, hits: [], partial: false, correction: null }),
  );
});

describe("names among the words are offered as filters", () => {
  const small = ["alle-5000", "5000-9999"];
  test.each([
    ["liikuntaneuvonta pieni kunta", [["koko", small, "pieni kunta", "liikuntaneuvonta"]]],
    ["Pienissä kunnissa", [["koko", small, "Pienissä kunnissa", ""]]],
    ["små kommuner hälsa", [["koko", small, "små kommuner", "hälsa"]]],
    ["small municipalities", [["koko", small, "small municipalities", ""]]],
    ["keskisuuri kaupunki", [["koko", ["10000-19999", "20000-49999"], "keskisuuri kaupunki", ""]]],
    ["suuret kaupungit", [["koko", ["50000-99999", "vahintaan-100000"], "suuret kaupungit", ""]]],
    [
      "limingan pilotit",
      [
        ["jasen", ["liminka"], "limingan", "pilotit"],
        ["vaihe", ["pilot"], "pilotit", "limingan"],
      ],
    ],
    ["yhdyspinta", [["teema", ["yhdyspinnat"], "yhdyspinta", ""]]],
    ["käytössä", [["vaihe", ["in-use"], "käytössä", ""]]],
    ["päättyneet", [["vaihe", ["ended"], "päättyneet", ""]]],
    ["kehitteillä", [["vaihe", ["development"], "kehitteillä", ""]]],
    ["pieni käyttö", []],
    ['"pieni kunta"', []],
    ["mieli -liminka", []],
  ] as const)("%s", (query, expected) => {
    const offered = answer(snapshot, query).filters.map((it) => [it.facet, it.values, it.words, it.rest]);
    expect(offered).toEqual(expected);
  });

  test("and match by metadata, ranking before practices that match only the other words", () => {
    expect(answer(snapshot, "liikuntaneuvonta pieni kunta")).toMatchObject({ total: 1, partial: false });
    expect(slugs("liikuntaneuvonta pieni kunta")).toEqual(["pieni"]);
    expect(slugs("liikuntaneuvonta suuri kaupunki käytössä")).toEqual(["suuri"]);
    expect(slugs("liikuntaneuvonta keskisuuri kunta").slice(0, 2).sort()).toEqual(["pieni", "suuri"]);
    expect(answer(snapshot, "liikuntaneuvonta keskisuuri kunta").partial).toBe(true);
  });

  test("the words for sizes name existing size bands", () => {
    const bands = new Set<string>(sizeBands.map(({ slug }) => slug));
    expect(words.sizes.flatMap((it) => it.bands).filter((it) => !bands.has(it))).toEqual([]);
  });
});

describe("synonyms that the coordinator adds", () => {
  const withSynonyms = (entries: [string, string[]][]): SearchSnapshot => ({ ...snapshot, synonyms: new Map(entries) });
  const found = (query: string, entries: [string, string[]][]) =>
    answer(withSynonyms(entries), query, { explain: true }).hits.map(({ slug, reasons }) => [slug, reasons?.[0]?.way]);

  test("match in both directions", () => {
    expect(
      found("zumba", [["zumba", ["liikuntaneuvonta"]]])
        .map(([slug]) => slug)
        .sort(),
    ).toEqual(["pieni", "suuri"]);
    expect(found("zumbat", [["zumba", ["kumppanuus"]]])).toEqual([["kumppanuus", "synonym"]]);
    expect(found("raha", [["kulta", ["raha"]]])).toEqual([["talous", "lemma"]]);
    expect(found("kulta", [["raha", ["kulta"]]])).toEqual([["talous", "synonym"]]);
  });

  test("of several words match only where all of them are", () => {
    expect(found("zzzzzz", [["zzzzzz", ["mieli pilotti"]]]).length).toBe(2);
    expect(found("zzzzzz", [["zzzzzz", ["mieli kumppanuus"]]])).toEqual([]);
    expect(found("mielen pilotit", [["järjestökumppanuus", ["mielen pilotti"]]]).length).toBe(3);
  });
});

describe("an answer with given practice ids", () => {
  test("has those that match, in the given order", () => {
    const ids = [...scores(snapshot, "mieli").keys()];
    const only = [...ids].reverse();
    const hits = answer(snapshot, "mieli", { practiceIds: [...only, 999] }).hits.map((hit) => hit.practiceId);
    expect(hits).toEqual(only);
    expect(answer(snapshot, "mieli", { practiceIds: [] })).toMatchObject({ total: 2, hits: [] });
  });

  test("uses the cached matches of the same query", () => {
    let lookups = 0;
    const find: SearchSnapshot["practiceIndex"]["find"] = (boosts) => {
      lookups++;
      return snapshot.practiceIndex.find(boosts);
    };
    const counting = { ...snapshot, practiceIndex: { ...snapshot.practiceIndex, find } };
    scores(counting, "abc");
    const once = lookups;
    answer(counting, "abc", { practiceIds: [1], explain: true });
    expect(lookups).toBe(once);
    answer(counting, "abc", { typing: true });
    expect(lookups).toBeGreaterThan(once);
  });
});

test("comments that have all the words are returned with their words marked; hidden ones are not", async () => {
  const library = await openTestLibrary();
  await library.publish({ slug: "neuvonta", title: "Liikuntaneuvonta" });
  const texts = Array.from({ length: 7 }, (_, n) => `Miten neuvojan palkkaus hoidettiin ${n}?`);
  for (const text of texts) await library.comment("neuvonta", text);
  const { id } = await library.comment("neuvonta", "Neuvojan palkkaus ja avustus.");
  const comments = async (query: string) => answer(buildSnapshot(await readContent(library.db)), query).comments;
  const found = await comments("palkkaus");
  expect(found).toMatchObject({ total: 8 });
  expect(found.hits).toHaveLength(5);
  expect(marked(found.hits[0]?.passage)).toEqual(["palkkaus"]);
  expect(await comments("avustukset pieni kunta")).toMatchObject({ total: 1, hits: [{ id }] });
  expect(await comments('"palkkaus ja avustus"')).toMatchObject({ total: 1 });
  expect(await comments('palkkaus -"palkkaus ja avustus"')).toMatchObject({ total: 7 });
  expect(await comments("palkkaus -avustus")).toMatchObject({ total: 7 });
  expect(await comments("avustus kirjasto")).toMatchObject({ total: 0, hits: [] });
  await library.hideComment(id);
  expect(await comments("avustus")).toMatchObject({ total: 0 });
  await library.remove();
});
