import type { SearchSnapshot } from "../index/snapshot.ts";
import { LONGEST_QUERY } from "../longest-query.ts";
import type { SearchAnswer, SearchHit, SearchOptions } from "../types.ts";
import { highlightsFor } from "./highlights.ts";
import { matchQuery, type PracticeMatch, type QueryMatches } from "./match.ts";
import { passage, title } from "./passage.ts";
import { reasonsFor } from "./reasons.ts";
import { remarksFor } from "./remarks.ts";

const DEFAULT_LIMIT = 20;
const MOST_HITS = 100;

/** Answers a query from a snapshot. Accepts any text; none of it reaches the query language of Lunr. */
export function answer(snapshot: SearchSnapshot, text: string, options: SearchOptions = {}): SearchAnswer {
  const found = cachedMatches(snapshot, text, options);
  const { query, matches, partial, correction } = found;
  return {
    total: matches.length,
    hits: sliceOf(matches, options).flatMap((match) => hit(snapshot, found, match, options.explain === true)),
    organisations: query.organisations,
    themes: query.themes,
    version: snapshot.version,
    ...remarksFor(snapshot, found, options.remarksOn),
    filters: query.filters,
    correction,
    partial,
  };
}

/** The scores of all matching practices by their ids, best first. */
export function scores(
  snapshot: SearchSnapshot,
  text: string,
  options: Pick<SearchOptions, "typing" | "exact" | "now"> = {},
): Map<number, number> {
  return new Map(cachedMatches(snapshot, text, options).matches.map(({ ref, score }) => [Number(ref), score]));
}

function sliceOf(
  matches: readonly PracticeMatch[],
  { practiceIds, limit, offset }: SearchOptions,
): readonly PracticeMatch[] {
  if (practiceIds === undefined) {
    const from = clamp(offset, 0, Number.MAX_SAFE_INTEGER);
    return matches.slice(from, from + clamp(limit ?? DEFAULT_LIMIT, 0, MOST_HITS));
  }
  const byRef = new Map(matches.map((match) => [match.ref, match]));
  return practiceIds.slice(0, MOST_HITS).flatMap((id) => byRef.get(String(id)) ?? []);
}

/** A whole number within the bounds; the least when the value is not finite. */
function clamp(value: number | undefined, least: number, most: number): number {
  return Number.isFinite(value) ? Math.min(Math.max(Math.trunc(value as number), least), most) : least;
}

function hit(snapshot: SearchSnapshot, found: QueryMatches, match: PracticeMatch, explain: boolean): SearchHit[] {
  const practice = snapshot.readPractice(match.ref);
  if (practice === undefined) return [];
  const highlights = highlightsFor(found.words, match.matched);
  const searchHit: SearchHit = {
    practiceId: practice.id,
    slug: practice.slug,
    score: match.score,
    title: title(practice, highlights),
    passage: passage(practice, highlights),
  };
  return [explain ? { ...searchHit, reasons: reasonsFor(snapshot, found, match, practice) } : searchHit];
}

const MOST_QUERIES = 8;

const caches = new WeakMap<SearchSnapshot, Map<string, QueryMatches>>();

/** Clears the matches of a snapshot. Call it when the same queries may find more. */
export function clearCachedMatches(snapshot: SearchSnapshot): void {
  caches.delete(snapshot);
}

/**
 * The matches of a query; those of the last eight queries of a snapshot are cached, as a page asks first for all matches
 * and then for some of them with their passages.
 */
function cachedMatches(
  snapshot: SearchSnapshot,
  text: string,
  { typing = false, exact = false, now = new Date().toISOString() }: Pick<SearchOptions, "typing" | "exact" | "now">,
): QueryMatches {
  const cache = caches.get(snapshot) ?? new Map<string, QueryMatches>();
  caches.set(snapshot, cache);
  // Freshness changes by the day.
  const id = `${typing} ${exact} ${now.slice(0, 10)} ${text.slice(0, LONGEST_QUERY)}`;
  const found = cache.get(id) ?? matchQuery(snapshot, text, { typing, exact, now });
  cache.delete(id);
  cache.set(id, found);
  if (cache.size > MOST_QUERIES) cache.delete(cache.keys().next().value ?? "");
  return found;
}
