import { bareWord } from "#app/language/analyse.ts";
import { isLooseKey } from "#app/language/word-keys.ts";
import { fieldBitsOf } from "../index/searchable-index.ts";
import type { SearchSnapshot } from "../index/snapshot.ts";
import type { HitWay } from "../types.ts";
import { type QueryWord, weightedKeysOf } from "./query-word.ts";
import { spellerFor } from "./speller.ts";
import type { Candidate } from "./word-matches.ts";

const WEIGHT = 0.3;

/**
 * A word that documents match by loose keys only may be a typing error that looks like a form of another word: the keys
 * of its nearest known word are added, with less weight. Any other word is returned as it is.
 */
export function withNearest(snapshot: SearchSnapshot, word: QueryWord, candidates: readonly Candidate[]): QueryWord {
  if (word.isLiteral || [...word.origins.values()].some((way) => way !== "beginning")) return word;
  const sureKeys = [...word.keys.keys()].filter((key) => !isLooseKey(key) && !word.origins.has(key));
  if (candidates.some(({ matched }) => sureKeys.some((key) => fieldBitsOf(matched, key) !== 0))) return word;
  const nearest = spellerFor(snapshot).nearest(bareWord(word.surface), 1);
  if (nearest === null) return word;
  const keys = new Map(word.keys);
  const origins = new Map(word.origins);
  for (const [key, weight] of weightedKeysOf(nearest)) {
    if (isLooseKey(key) || keys.has(key)) continue;
    keys.set(key, weight * WEIGHT);
    origins.set(key, "loose" satisfies HitWay);
  }
  return { ...word, keys, origins };
}
