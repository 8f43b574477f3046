import { isLooseKey } from "#app/language/word-keys.ts";
import { fieldBitsOf, type MatchedKeys } from "../index/searchable-index.ts";
import type { QueryWord } from "./query-word.ts";

/** What to highlight in the texts of one document. */
export interface Highlights {
  /** Keys, each with the number of its query word. */
  keys: ReadonlyMap<string, number>;
  /** The keys of the whole query. */
  queryKeys: MatchedKeys["columns"];
  phrases: readonly { pattern: RegExp; word: number }[];
}

/** What to highlight in a document. Where a word matches by a sure key, its loose and prefix keys are not highlighted. */
export function highlightsFor(words: readonly QueryWord[], matched: MatchedKeys): Highlights {
  const keys = new Map<string, number>();
  const phrases: { pattern: RegExp; word: number }[] = [];
  for (const [at, word] of words.entries()) {
    if (word.phrase) phrases.push({ pattern: word.phrase.pattern, word: at });
    else for (const key of highlightedKeys(word, matched)) keys.set(key, at);
  }
  return { keys, queryKeys: matched.columns, phrases };
}

function highlightedKeys({ keys, alternatives, origins }: QueryWord, matched: MatchedKeys): string[] {
  const all = [...keys.keys(), ...alternatives.flat().flatMap((member) => [...member.keys()])];
  const found = all.filter((key) => fieldBitsOf(matched, key) !== 0);
  // "pieni" that matched the size of a municipality is not highlighted wherever a text says it.
  if (found.some((key) => key.startsWith("z:"))) return [];
  const sure = found.filter((key) => !isLooseKey(key) && origins.get(key) !== "beginning");
  return sure.length > 0 ? sure : found;
}
