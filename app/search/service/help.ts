import type { PracticeCard } from "#app/practices/card.ts";
import { type FacetKey, facetKeys, forEachFacet, narrow, type Selection } from "#app/practices/facets.ts";
import { quotedIn } from "../query/typed.ts";

/** What would find something when words and choices together find nothing; only what does, with how much. */
export interface Help {
  withoutFacet: { facet: FacetKey; count: number }[];
  /** With the same words and no facets at all. */
  withoutFacets: number;
  withoutWord: { words: string; count: number }[];
}

/** Every word costs a search. */
const MOST_WORDS = 4;

/** Tries what the reader could let go, one thing at a time. `found` is what the words alone find. */
export async function helpOn(
  words: string,
  found: readonly PracticeCard[],
  selection: Selection,
  count: (words: string, selection: Selection) => Promise<number>,
): Promise<Help> {
  const withoutFacet = facetKeys
    .filter((facet) => selection[facet].length > 0)
    .map((facet) => ({ facet, count: narrow(found, { ...selection, [facet]: [] }).cards.length }));
  const fewer = await Promise.all(
    shorter(words).map(async (rest) => ({ words: rest, count: await count(rest, selection) })),
  );
  return {
    withoutFacet: withoutFacet.filter((it) => it.count > 0),
    withoutFacets: narrow(
      found,
      forEachFacet(() => []),
    ).cards.length,
    withoutWord: fewer.filter((it) => it.count > 0),
  };
}

/** The query without each of its words in turn; a quoted phrase is one word. */
export function shorter(words: string): string[] {
  const quoted = quotedIn(words).map(({ start, end }) => ({ start, end }));
  const bare = [...words.matchAll(/\S+/g)].map(({ 0: word, index }) => ({ start: index, end: index + word.length }));
  const loose = bare.filter((word) => !quoted.some((it) => word.end > it.start && word.start < it.end));
  const spans = [...quoted, ...loose].sort((a, b) => a.start - b.start);
  const terms = spans.map(({ start, end }) => words.slice(start, end));
  if (terms.length < 2) return [];
  const rests = terms.slice(0, MOST_WORDS).map((_, at) => terms.filter((_, other) => other !== at).join(" "));
  return [...new Set(rests)];
}
