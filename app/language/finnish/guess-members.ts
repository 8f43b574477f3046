import type { LearnedRules } from "./learned-rules.ts";
import { splits } from "./split-compound.ts";

const SHORTEST_WORD = 7;
const SPLITS_PER_LEMMA = 2;
/** From this length on a word may be a compound whose members are all unknown. */
const LONG_WORD = 9;
const MOST_BOUNDARIES = 4;
const SHORTEST_HEAD = 4;
const SHORTEST_TAIL = 5;
/** A word may end here: a syllable ends, and at least one more precedes it. Likewise for the beginning of a word. */
const HEAD = /[aeiouyäö][^aeiouyäö]+[aeiouyäö].*(?<=[aeiouyäönslr])$/;
const TAIL = /^[^aeiouyäö]?[aeiouyäö].*[^aeiouyäö].*[aeiouyäö]/;

/**
 * Possible members of a word whose base form (one of `lemmas`) is unknown, as the word has them: both sides of the
 * likeliest splits, and of each position where by its sounds one word may end and another begin. Most of the guesses are
 * wrong; the true members are nearly always among them.
 */
export function guessMembers(rules: LearnedRules, word: string, lemmas: readonly string[]): string[] {
  if (word.length < SHORTEST_WORD) return [];
  const boundaries = new Set<number>();
  for (const lemma of lemmas)
    for (const { members } of splits(rules, lemma).slice(0, SPLITS_PER_LEMMA)) boundaries.add(members[0]?.length ?? 0);
  if (word.length >= LONG_WORD) for (const at of soundBoundaries(word)) boundaries.add(at);
  const inside = [...boundaries].filter((at) => at < word.length - 1);
  return [...new Set(inside.flatMap((at) => [word.slice(0, at), word.slice(at)]))];
}

function soundBoundaries(word: string): number[] {
  const found: number[] = [];
  for (let at = SHORTEST_HEAD; at <= word.length - SHORTEST_TAIL && found.length < MOST_BOUNDARIES; at++)
    if (TAIL.test(word.slice(at)) && HEAD.test(word.slice(0, at))) found.push(at);
  return found;
}
