import lunr from "lunr";
import { beforeAll, describe, expect, test } from "vitest";
import {
  type FieldBoosts,
  type IndexDocument,
  type InvertedIndex,
  openIndexBuilder,
} from "#app/search/index/inverted-index.ts";
import { overlayOf } from "#app/search/index/overlay.ts";
import { type DocumentMatch, fieldsOf, searchableIndex } from "#app/search/index/searchable-index.ts";
import { chance } from "#tests/support/chance.ts";

const fields = { title: 4, summary: 2, themes: 1.5, text: 1 } as const satisfies FieldBoosts;
const keys = Array.from({ length: 300 }, (_, at) => `${at % 2 ? "x" : "fi"}:${at % 7 ? "sana" : "sänä"}${at}`);
const none = { hidden: new Set<string>(), documents: new Map<string, IndexDocument>() };

/** A document with a few frequent keys and many rare ones; some of its fields are empty. */
function randomDocument(number: number): IndexDocument {
  const random = chance(number);
  const some = (most: number) =>
    Array.from({ length: Math.floor(random() * most) }, () => keys[Math.floor(random() ** 3 * keys.length)] ?? "");
  return { title: some(6), summary: some(20), themes: number % 3 ? [] : some(4), text: some(400) };
}

const documents = new Map(Array.from({ length: 120 }, (_, at) => [`d${at}`, randomDocument(at)]));

function buildIndex(of: ReadonlyMap<string, IndexDocument>): InvertedIndex {
  const builder = openIndexBuilder(fields);
  for (const [ref, document] of of) builder.add(ref, document);
  return builder.finish().index;
}

function buildLunr(of: ReadonlyMap<string, IndexDocument>): lunr.Index {
  const builder = new lunr.Builder();
  builder.ref("id");
  for (const [field, boost] of Object.entries(fields)) builder.field(field, { boost });
  for (const [id, document] of of) builder.add({ id, ...document });
  return builder.build();
}

function queries(): Map<string, number>[] {
  return Array.from({ length: 40 }, (_, at) => {
    const random = chance(1_000 + at);
    const queried = Array.from({ length: 1 + (at % 12) }, () => {
      const key = random() < 0.1 ? "x:tuntematon" : (keys[Math.floor(random() ** 2 * keys.length)] ?? "");
      return [key, 0.1 + random() * 3] as const;
    });
    return new Map(queried);
  });
}

interface Expected {
  score: number;
  /** The matching keys, each with the fields that have it. */
  keys: [key: string, fields: string[]][];
}

/** The matches that Lunr finds, by ref. */
function matchesOfLunr(index: lunr.Index, boosts: ReadonlyMap<string, number>): Map<string, Expected> {
  const results = index.query((it) => {
    for (const [key, boost] of boosts) it.term(key, { usePipeline: false, boost });
  });
  return new Map(
    results.map(({ ref, score, matchData }) => [
      ref,
      {
        score,
        keys: Object.entries(matchData.metadata as Record<string, object>).map(
          ([key, met]): Expected["keys"][number] => [key, Object.keys(met)],
        ),
      },
    ]),
  );
}

function compare(found: readonly DocumentMatch[], expected: ReadonlyMap<string, Expected>): void {
  expect(found.map(({ ref }) => ref).sort()).toEqual([...expected.keys()].sort());
  for (const { ref, score, matched } of found) {
    const wanted = expected.get(ref);
    expect(Math.abs(score - (wanted?.score ?? 0))).toBeLessThan(1e-6);
    const tidy = (of: Expected["keys"]) => of.map(([key, fields]) => [key, [...fields].sort()]).sort();
    const has = [...matched.columns.keys()].map((key): [string, string[]] => [key, fieldsOf(matched, key)]);
    expect(tidy(has.filter(([, fields]) => fields.length > 0))).toEqual(tidy(wanted?.keys ?? []));
  }
}

let index: InvertedIndex;
let whole: lunr.Index;
beforeAll(() => {
  index = buildIndex(documents);
  whole = buildLunr(documents);
});

describe("an inverted index", () => {
  test("finds and scores as Lunr does, and tells the same keys in the same fields", () => {
    const searchable = searchableIndex(index, overlayOf(index, none.hidden, none.documents));
    for (const boosts of queries()) compare(searchable.find(boosts), matchesOfLunr(whole, boosts));
  });

  test("without keys or with unknown keys finds nothing", () => {
    const searchable = searchableIndex(index, overlayOf(index, none.hidden, none.documents));
    expect(searchable.find(new Map())).toEqual([]);
    for (const key of ["", "x:", "\uD800", "__proto__", "constructor", "zzz", "x:sana1 "])
      expect(searchable.find(new Map([[key, 1]]))).toEqual([]);
  });

  test("an empty index finds nothing, and keys such as __proto__ are found like others", () => {
    const empty = buildIndex(new Map());
    expect(
      searchableIndex(empty, overlayOf(empty, none.hidden, none.documents)).find(new Map([["x:sana1", 1]])),
    ).toEqual([]);
    const odd = buildIndex(new Map([["a", { text: ["__proto__", "constructor", "7", "7"] }]]));
    const searchable = searchableIndex(odd, overlayOf(odd, none.hidden, none.documents));
    for (const key of ["__proto__", "constructor", "7"]) expect(searchable.find(new Map([[key, 1]]))).toHaveLength(1);
  });
});

describe("an overlay", () => {
  test("scores an unchanged document exactly as the index does", () => {
    const again = new Map([...documents].filter((_, at) => at % 4 === 0));
    const searchable = searchableIndex(index, overlayOf(index, new Set(again.keys()), again));
    for (const boosts of queries()) compare(searchable.find(boosts), matchesOfLunr(whole, boosts));
  });

  test("hides withdrawn documents and finds new ones, also by keys that the index does not have", () => {
    const document = { title: ["x:aivanuusi"], text: keys.slice(0, 50) };
    const searchable = searchableIndex(index, overlayOf(index, new Set(["d1"]), new Map([["uusi", document]])));
    expect(searchable.find(new Map([["x:aivanuusi", 1]])).map(({ ref }) => ref)).toEqual(["uusi"]);
    const refs = searchable.find(new Map(keys.map((key) => [key, 1]))).map(({ ref }) => ref);
    expect(refs).toContain("uusi");
    expect(refs).not.toContain("d1");
    expect(refs).toContain("d2");
  });

  test("ranks new documents where the next index will put them", () => {
    const older = new Map([...documents].slice(0, 100));
    const newer = new Map([...documents].slice(100));
    const base = buildIndex(older);
    const searchable = searchableIndex(base, overlayOf(base, new Set(), newer));
    const moved: number[] = [];
    for (const boosts of queries()) {
      const now = searchable.find(boosts).sort((a, b) => b.score - a.score);
      const later = [...matchesOfLunr(whole, boosts).keys()];
      for (const [at, { ref }] of now.entries()) if (newer.has(ref)) moved.push(Math.abs(later.indexOf(ref) - at));
    }
    moved.sort((a, b) => a - b);
    expect(moved.length).toBeGreaterThan(100);
    expect(moved[Math.floor(moved.length * 0.9)]).toBeLessThanOrEqual(3);
  });

  test("over an empty index ranks by its own counts", () => {
    const empty = buildIndex(new Map());
    const few = new Map([...documents].slice(0, 30));
    const searchable = searchableIndex(empty, overlayOf(empty, new Set(), few));
    for (const boosts of queries()) {
      const found = searchable.find(boosts);
      expect(found.map(({ ref }) => ref).sort()).toEqual([...matchesOfLunr(buildLunr(few), boosts).keys()].sort());
      for (const { score } of found) expect(score).toBeGreaterThan(0);
    }
  });
});
