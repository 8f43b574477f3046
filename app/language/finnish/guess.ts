import type { Rules } from "./rules.ts";
import { splits } from "./split.ts";

const SHORTEST_WORD = 7;
const PLACES = 2;
/** From this length on a word may be a compound of words that are all unknown. */
const LONG = 9;
const JOINTS = 4;
const SHORTEST_HEAD = 4;
const SHORTEST_TAIL = 5;
/** A syllable ends and another begins, with a syllable or more on either side. */
const HEAD = /[aeiouyäö][^aeiouyäö]+[aeiouyäö].*(?<=[aeiouyäönslr])$/;
const TAIL = /^[^aeiouyäö]?[aeiouyäö].*[^aeiouyäö].*[aeiouyäö]/;

/**
 * What may be members of a word whose base form (one of `lemmas`) is unknown, as they stand in it: at the likeliest
 * places to split it, and where it sounds as if one word ended there. Most are none; the true ones are nearly always
 * among them.
 */
export function guessMembers(rules: Rules, word: string, lemmas: readonly string[]): string[] {
  if (word.length < SHORTEST_WORD) return [];
  const places = new Set<number>();
  for (const lemma of lemmas)
    for (const { members } of splits(rules, lemma).slice(0, PLACES)) places.add(members[0]?.length ?? 0);
  if (word.length >= LONG) for (const at of joints(word)) places.add(at);
  const inside = [...places].filter((at) => at < word.length - 1);
  return [...new Set(inside.flatMap((at) => [word.slice(0, at), word.slice(at)]))];
}

function joints(word: string): number[] {
  const found: number[] = [];
  for (let at = SHORTEST_HEAD; at <= word.length - SHORTEST_TAIL && found.length < JOINTS; at++)
    if (TAIL.test(word.slice(at)) && HEAD.test(word.slice(0, at))) found.push(at);
  return found;
}
