import type { PracticeCard } from "#app/practices/card.ts";
import { type FacetKey, facetKeys, forEachFacet, narrow, type Selection } from "#app/practices/list/facets.ts";
import { quotedSpans } from "../query/query-syntax.ts";

/**
 * Broader searches for when words and facets together find nothing. Only those that find practices, with their number.
 */
export interface NoResultsHelp {
  withoutFacet: { facet: FacetKey; count: number }[];
  /** With the same words and no facets at all; 0 when that finds nothing. */
  withoutFacets: number;
  withoutWord: { words: string; count: number }[];
}

/** Words that are left out in turn: each one costs a search. */
const MOST_WORDS = 4;

/** Tries the search without each facet and without each word. `found` are the practices that the words alone find. */
export async function noResultsHelp(
  words: string,
  found: readonly PracticeCard[],
  selection: Selection,
  count: (words: string, selection: Selection) => Promise<number>,
): Promise<NoResultsHelp> {
  const countWith = (narrower: Selection) => narrow(found, narrower).cards.length;
  const withoutFacet = facetKeys
    .filter((facet) => selection[facet].length > 0)
    .map((facet) => ({ facet, count: countWith({ ...selection, [facet]: [] }) }));
  const withoutWord = await Promise.all(
    shorterQueries(words).map(async (query) => ({ words: query, count: await count(query, selection) })),
  );
  return {
    withoutFacet: withoutFacet.filter((it) => it.count > 0),
    withoutFacets: countWith(forEachFacet(() => [])),
    withoutWord: withoutWord.filter((it) => it.count > 0),
  };
}

/** The query without each of its first four words in turn; a quoted phrase is one word. Empty for a single word. */
export function shorterQueries(words: string): string[] {
  const quoted = quotedSpans(words).map(({ start, end }) => ({ start, end }));
  const all = [...words.matchAll(/\S+/g)].map(({ 0: word, index }) => ({ start: index, end: index + word.length }));
  const unquoted = all.filter((word) => !quoted.some((it) => word.end > it.start && word.start < it.end));
  const spans = [...quoted, ...unquoted].sort((a, b) => a.start - b.start);
  const terms = spans.map(({ start, end }) => words.slice(start, end));
  if (terms.length < 2) return [];
  const queries = terms.slice(0, MOST_WORDS).map((_, at) => terms.filter((_, other) => other !== at).join(" "));
  return [...new Set(queries)];
}
