import words from "#db/reference/words.json";
import type { Language } from "#db/schema.ts";
import { englishStem } from "./english.ts";
import { finnishReader } from "./finnish/current.ts";
import { finnishKeys } from "./finnish/loose.ts";
import type { Reading } from "./finnish/reading.ts";
import { fold } from "./fold.ts";
import { swedishBase, swedishStem } from "./swedish.ts";
import { swedishGuesses, swedishParts } from "./swedish-parts.ts";

/**
 * The keys of a word, of four kinds. Each says by its beginning what it is: `x:` the word itself; `fi:`, `sv:`, `en:` its
 * base form (for Swedish and English a stem); `p:fi:` and `p:sv:` a member of a compound; `f:`, `s:`, `e:` loosely.
 */
export interface Keys {
  exact: string;
  lemmas: readonly string[];
  parts: readonly string[];
  loose: readonly string[];
  /** Loose keys of what may be members of a word that no rule knows: indexed, but not asked for. */
  guesses: readonly string[];
}

/** The beginnings of keys of base forms and of members; the rest of such a key is the word. */
export const PART = "p:";

const NONE: Keys = { exact: "", lemmas: [], parts: [], loose: [], guesses: [] };

/** The keys of a bare word (see `bareWord`) in one language; a word without letters has only itself. */
export function keysOfWord(word: string, language: Language): Keys {
  if (word === "") return NONE;
  const exact = `x:${word}`;
  const loose = looseKeys(word, language);
  if (loose.length === 0) return { ...NONE, exact };
  const { lemmas, parts, guesses = [] } = read(word, language);
  return {
    exact,
    lemmas: lemmas.map((lemma) => `${language}:${lemma}`),
    parts: parts.map((part) => `${PART}${language}:${part}`),
    loose,
    guesses: guesses.flatMap((piece) => looseKeys(piece, language)),
  };
}

function read(word: string, language: Language): Reading {
  if (language === "sv")
    return { lemmas: [swedishBase(word)], parts: swedishParts(word), guesses: swedishGuesses(word) };
  if (language === "en") return { lemmas: [englishStem(word)], parts: [] };
  const { lemmas, ...members } = finnishReader().read(word);
  const meant = lemmas.flatMap(meaningsOf).filter((it) => !lemmas.includes(it));
  return { lemmas: [...lemmas, ...meant], ...members };
}

/** Keys that forms of one word share, whatever the dictionary knows; a number has none. */
export function looseKeys(word: string, language: Language): string[] {
  const folded = fold(word);
  if (!/^\p{L}+$/u.test(folded)) return [];
  if (language === "fi") return finnishKeys(folded).map((key) => `f:${key}`);
  return language === "sv" ? [`s:${swedishStem(folded)}`] : [`e:${englishStem(folded)}`];
}

const meanings: ReadonlyMap<string, readonly string[]> = new Map(
  words.abbreviations.map(({ word, means }) => [word.toLowerCase(), means.map((it) => it.toLowerCase())]),
);

/** Base forms that a short word of the domain stands for (hva: hyvinvointialue), from db/reference/words.json. */
function meaningsOf(word: string): readonly string[] {
  return meanings.get(word) ?? [];
}
