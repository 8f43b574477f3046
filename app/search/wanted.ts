import type { Found } from "./stock.ts";
import type { Word } from "./word.ts";

/** What to mark in a text: which word of the query each key belongs to, and where words in quotes stand. */
export interface Wanted {
  keys: ReadonlyMap<string, number>;
  phrases: readonly { pattern: RegExp; word: number }[];
  /** Which word a list of keys was found to hold, if any: the texts of an index share their lists. */
  seen: Map<readonly string[], number | null>;
}

const memory = new WeakMap<readonly Word[], Map<string, Wanted>>();

/** What to mark in one document: a word that is met for sure is not marked where it is only guessed at. */
export function wantedFor(words: readonly Word[], has: Found["keys"]): Wanted {
  const keys = new Map<string, number>();
  const phrases: { pattern: RegExp; word: number }[] = [];
  for (const [at, { phrase, ...word }] of words.entries()) {
    if (phrase) phrases.push({ pattern: phrase.pattern, word: at });
    else for (const key of toMark(word, has)) keys.set(key, at);
  }
  const known = memory.get(words) ?? new Map<string, Wanted>();
  memory.set(words, known);
  const same = [...keys].join();
  const wanted = known.get(same) ?? { keys, phrases, seen: new Map() };
  known.set(same, wanted);
  return wanted;
}

/** The word of the query that one of these keys belongs to; null when none does. */
export function wordWanted(of: readonly string[], { keys, seen }: Wanted): number | null {
  const known = seen.get(of);
  if (known !== undefined) return known;
  const key = of.find((it) => keys.has(it));
  const word = key === undefined ? null : (keys.get(key) ?? null);
  seen.set(of, word);
  return word;
}

function toMark({ keys, groups, ways }: Omit<Word, "phrase">, has: Found["keys"]): string[] {
  const all = [...keys.keys(), ...groups.flat().flatMap((member) => [...member.keys()])];
  const met = all.filter((key) => has.has(key));
  // A small municipality is not meant by every "small" of its text.
  if (met.some((key) => key.startsWith("z:"))) return [];
  const sure = met.filter((key) => !isGuess(key) && ways.get(key) !== "beginning");
  return sure.length > 0 ? sure : met;
}

/** A loose key: forms of one word share it, and forms of others may. */
export function isGuess(key: string): boolean {
  return /^[fse]:/.test(key);
}
