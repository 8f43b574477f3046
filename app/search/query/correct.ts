import { analyse, bareWord, isFinnishWord } from "#app/language/analyse.ts";
import type { SearchSnapshot } from "../index/snapshot.ts";
import { LONGEST_QUERY } from "../longest-query.ts";
import type { Correction, Segment } from "../types.ts";
import type { ParsedQuery } from "./parse-query.ts";
import type { QueryWord } from "./query-word.ts";
import { type Speller, spellerFor } from "./speller.ts";

/** Words of one query that are corrected: finding the nearest word is the most expensive part of a search. */
export const MOST_CORRECTED = 5;

/** The query with its first unmatched words replaced by their nearest known words; null when none of them has one. */
export function correctQuery(
  snapshot: SearchSnapshot,
  { text }: ParsedQuery,
  unmatched: readonly QueryWord[],
): Correction | null {
  const segments: Segment[] = [];
  let at = 0;
  for (const { start, end, surface } of unmatched.slice(0, MOST_CORRECTED)) {
    const corrected = start < at || isRight(surface) ? null : nearest(snapshot, surface);
    if (corrected === null) continue;
    segments.push({ text: text.slice(at, start), marked: false }, { text: corrected, marked: true });
    at = end;
  }
  if (at === 0) return null;
  segments.push({ text: text.slice(at), marked: false });
  const query = segments.map((it) => it.text).join("");
  if (query.length > LONGEST_QUERY) return null;
  return { query, segments: segments.filter((it) => it.text !== "") };
}

/** Whether an unmatched word is wrong, and one edit away from a known word. */
export function isTypo(snapshot: SearchSnapshot, surface: string): boolean {
  return !isRight(surface) && nearestByOneEdit(spellerFor(snapshot), surface) !== null;
}

/** Whether a word is right though no practice has it: a Finnish word, an abbreviation in capitals, a part of an address. */
function isRight(surface: string): boolean {
  return /^\p{Lu}{2,}$/u.test(surface) || /[@./]/.test(surface) || isFinnishWord(surface);
}

function nearest(snapshot: SearchSnapshot, surface: string): string | null {
  const speller = spellerFor(snapshot);
  const furtherAway = () => {
    const word = bareWord(surface);
    return speller.nearestLoosely(word) ?? speller.nearest(word, 2);
  };
  return nearestByOneEdit(speller, surface) ?? cached(speller, `further ${surface}`, furtherAway);
}

function nearestByOneEdit(speller: Speller, surface: string): string | null {
  return cached(speller, surface, () => {
    const word = bareWord(surface);
    const found = speller.nearest(word, 1) ?? speller.nearestCompound(word);
    if (found !== null) return found;
    for (const lemma of analyse(surface, ["fi"]).flatMap(({ lemmas }) =>
      lemmas.map((key) => key.slice("fi:".length)),
    )) {
      const ofLemma = speller.nearest(lemma, 1);
      if (ofLemma !== null) return ofLemma;
    }
    return null;
  });
}

/** One page asks for the same misspelt word in several queries. */
const MOST_CACHED = 400;
const caches = new WeakMap<Speller, Map<string, string | null>>();

function cached(speller: Speller, id: string, find: () => string | null): string | null {
  const cache = caches.get(speller) ?? new Map<string, string | null>();
  caches.set(speller, cache);
  const before = cache.get(id);
  if (before !== undefined) return before;
  const found = find();
  if (cache.size >= MOST_CACHED) cache.clear();
  // While the speller is still learning, a null is not final.
  if (found !== null || speller.isReady()) cache.set(id, found);
  return found;
}
