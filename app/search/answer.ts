import { isStale } from "#app/practices/freshness.ts";
import type { Library } from "./library.ts";
import { passage, title, type Wanted, wantedOf } from "./passage.ts";
import { type Query, readQuery } from "./query.ts";
import type { Found } from "./stock.ts";
import type { SearchAnswer, SearchHit, SearchOptions } from "./types.ts";

const LIMIT = 20;
const MOST_HITS = 100;
const MOST_COMPLETIONS = 60;
const MOST_CONSIDERED = 2_000;
const COMPLETION_WEIGHT = 0.3;
/** What nobody has confirmed for a year gives way to what matches nearly as well. */
const STALE_WEIGHT = 0.8;

interface Match {
  ref: string;
  score: number;
}

interface Matches {
  query: Query;
  wanted: Wanted;
  /** Best first. */
  found: Match[];
  /** No practice has all the words: these have some. */
  partial: boolean;
}

/** Answers what a person typed from one library. Takes any text at all; nothing of it reaches Lunr's query language. */
export function answer(library: Library, typed: string, options: SearchOptions = {}): SearchAnswer {
  const { query, wanted, found, partial } = match(library, typed, options.now);
  const from = clamp(options.offset, 0, Number.MAX_SAFE_INTEGER);
  const hits = found.slice(from, from + clamp(options.limit ?? LIMIT, 0, MOST_HITS));
  return {
    total: found.length,
    hits: hits.flatMap(({ ref, score }) => hit(library, wanted, ref, score)),
    organisations: query.organisations,
    themes: query.themes,
    version: library.version,
    comments: { total: 0, hits: [] },
    filters: [],
    correction: null,
    partial,
  };
}

/** The practices that match, with their scores. */
export function scores(library: Library, typed: string): Map<number, number> {
  return new Map(match(library, typed).found.map(({ ref, score }) => [Number(ref), score]));
}

function clamp(value: number | undefined, least: number, most: number): number {
  return Number.isFinite(value) ? Math.min(Math.max(Math.trunc(value as number), least), most) : least;
}

function hit(library: Library, wanted: Wanted, ref: string, score: number): SearchHit[] {
  const practice = library.read(ref);
  if (practice === undefined) return [];
  const { id: practiceId, slug } = practice;
  return [{ practiceId, slug, score, title: title(practice, wanted), passage: passage(practice, wanted) }];
}

function match(library: Library, typed: string, now = new Date().toISOString()): Matches {
  const query = readQuery(typed, library.names);
  const words = query.words.map(({ keys, prefix }) => withCompletions(keys, prefix, library.vocabulary));
  const wanted = wantedOf(words);
  // A query of no terms would be a negated one to Lunr, which answers everything.
  if (words.length === 0) return { query, wanted, found: [], partial: false };
  const rows = find(library, words, now);
  const whole = rows.filter(({ covered }) => covered === words.length);
  if (whole.length > 0) return { query, wanted, found: whole, partial: false };
  // The number of words found goes before how well they were.
  const some = rows.map(({ ref, score, covered }) => ({ ref, score: covered + score / (1 + score) }));
  return { query, wanted, found: some.sort((a, b) => b.score - a.score), partial: some.length > 0 };
}

/** Best first. */
function find(
  { stock, practices }: Library,
  words: readonly ReadonlyMap<string, number>[],
  now: string,
): (Match & { covered: number })[] {
  const boosts = new Map<string, number>();
  for (const keys of words) for (const [key, boost] of keys) boosts.set(key, Math.max(boost, boosts.get(key) ?? 0));
  const weigh = ({ ref, score }: Found) => {
    const practice = practices.get(ref);
    return practice && isStale(practice, now) ? score * STALE_WEIGHT : score;
  };
  const found = stock.find(boosts).map((result) => {
    const covered = words.filter((keys) => [...result.keys.keys()].some((key) => keys.has(key))).length;
    return { ref: result.ref, score: weigh(result), covered };
  });
  return found.sort((a, b) => b.score - a.score);
}

function withCompletions(
  keys: ReadonlyMap<string, number>,
  prefix: string | undefined,
  vocabulary: Library["vocabulary"],
): ReadonlyMap<string, number> {
  if (prefix === undefined) return keys;
  const all = new Map(keys);
  for (const key of completions(prefix, vocabulary)) if (!all.has(key)) all.set(key, COMPLETION_WEIGHT);
  return all;
}

/** Exact keys of the words that begin so; our own list, as Lunr's wildcards cost without bound. */
function completions(prefix: string, vocabulary: Library["vocabulary"]): string[] {
  let low = 0;
  let high = vocabulary.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((vocabulary[middle]?.[0] ?? "") < prefix) low = middle + 1;
    else high = middle;
  }
  const found: string[] = [];
  for (let at = low; found.length < MOST_CONSIDERED && vocabulary[at]?.[0].startsWith(prefix); at++) {
    found.push(vocabulary[at]?.[1] ?? "");
  }
  // The shortest are the nearest to what was typed.
  return found.sort((a, b) => a.length - b.length).slice(0, MOST_COMPLETIONS);
}
