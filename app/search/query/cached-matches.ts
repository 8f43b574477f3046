import type { SearchSnapshot } from "../index/snapshot.ts";
import { LONGEST_QUERY } from "../longest-query.ts";
import type { SearchOptions } from "../types.ts";
import { matchQuery, type QueryMatches } from "./match.ts";

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
export function cachedMatches(
  snapshot: SearchSnapshot,
  text: string,
  { typing = false, now = new Date().toISOString() }: Pick<SearchOptions, "typing" | "now">,
): QueryMatches {
  const cache = caches.get(snapshot) ?? new Map<string, QueryMatches>();
  caches.set(snapshot, cache);
  // Freshness changes by the day.
  const id = `${typing} ${now.slice(0, 10)} ${text.slice(0, LONGEST_QUERY)}`;
  const found = cache.get(id) ?? matchQuery(snapshot, text, { typing, now });
  cache.delete(id);
  cache.set(id, found);
  if (cache.size > MOST_QUERIES) cache.delete(cache.keys().next().value ?? "");
  return found;
}
