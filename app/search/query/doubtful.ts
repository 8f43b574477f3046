import { bareWord } from "#app/language/analyse.ts";
import { bitsOf } from "../index/held.ts";
import type { Library } from "../index/library.ts";
import type { HitWay } from "../types.ts";
import type { Row } from "./match.ts";
import { speller } from "./speller.ts";
import { isGuess } from "./wanted.ts";
import { keysLike, type Word } from "./word.ts";

const WEIGHT = 0.3;

/**
 * A word that documents have only loosely may be a slip of the pen that looks like another word: what it is nearest to is
 * asked as well, without putting it in its place.
 */
export function withNearest(library: Library, word: Word, rows: readonly Row[]): Word {
  if (word.fixed || [...word.ways.values()].some((way) => way !== "beginning")) return word;
  const sure = [...word.keys.keys()].filter((key) => !isGuess(key) && !word.ways.has(key));
  if (rows.some(({ held }) => sure.some((key) => bitsOf(held, key) !== 0))) return word;
  const other = speller(library).nearest(bareWord(word.typed), 1);
  if (other === null) return word;
  const keys = new Map(word.keys);
  const ways = new Map(word.ways);
  for (const [key, weight] of keysLike(other)) {
    if (isGuess(key) || keys.has(key)) continue;
    keys.set(key, weight * WEIGHT);
    ways.set(key, "loose" satisfies HitWay);
  }
  return { ...word, keys, ways };
}
