import { bitsOf, type Held } from "../index/held.ts";
import type { Word } from "./word.ts";

/** What to mark in a text: which word of the query each key belongs to, and where words in quotes stand. */
export interface Wanted {
  keys: ReadonlyMap<string, number>;
  /** All that the query asked for. */
  asked: Held["asked"];
  phrases: readonly { pattern: RegExp; word: number }[];
}

/** What to mark in one document: a word that is met for sure is not marked where it is only guessed at. */
export function wantedFor(words: readonly Word[], held: Held): Wanted {
  const keys = new Map<string, number>();
  const phrases: { pattern: RegExp; word: number }[] = [];
  for (const [at, { phrase, ...word }] of words.entries()) {
    if (phrase) phrases.push({ pattern: phrase.pattern, word: at });
    else for (const key of toMark(word, held)) keys.set(key, at);
  }
  return { keys, asked: held.asked, phrases };
}

function toMark({ keys, groups, ways }: Omit<Word, "phrase">, held: Held): string[] {
  const all = [...keys.keys(), ...groups.flat().flatMap((member) => [...member.keys()])];
  const met = all.filter((key) => bitsOf(held, key) !== 0);
  // A small municipality is not meant by every "small" of its text.
  if (met.some((key) => key.startsWith("z:"))) return [];
  const sure = met.filter((key) => !isGuess(key) && ways.get(key) !== "beginning");
  return sure.length > 0 ? sure : met;
}

/** A loose key: forms of one word share it, and forms of others may. */
export function isGuess(key: string): boolean {
  return /^[fse]:/.test(key);
}
