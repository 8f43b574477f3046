import vocabulary from "#db/reference/words.json";
import type { Language } from "#db/schema.ts";
import { englishStem } from "./english.ts";
import { finnishLemmatiser } from "./finnish/current-lemmatiser.ts";
import type { Lemmas } from "./finnish/lemmatiser.ts";
import { finnishLooseKeys } from "./finnish/loose-keys.ts";
import { fold } from "./fold.ts";
import { swedishBase, swedishStem } from "./swedish.ts";
import { swedishGuesses, swedishParts } from "./swedish-parts.ts";

/**
 * The index keys of one word in one language. The prefix of a key tells its kind: `x:` the word itself; `fi:`, `sv:`,
 * `en:` its base form (for Swedish and English a stem); `p:fi:` and `p:sv:` a member of a compound; `f:`, `s:`, `e:` a
 * loose key, which nearly all forms of one word share.
 */
export interface WordKeys {
  exact: string;
  lemmas: readonly string[];
  parts: readonly string[];
  loose: readonly string[];
  /** Loose keys of what may be members of an unknown compound: they are indexed, but never queried. */
  guesses: readonly string[];
}

/** The prefix of the keys of compound members; the key of the member's base form follows: `p:fi:alue`. */
export const MEMBER_KEY = "p:";

const abbreviations: ReadonlyMap<string, readonly string[]> = new Map(
  vocabulary.abbreviations.map(({ word, means }) => [word.toLowerCase(), means.map((it) => it.toLowerCase())]),
);

const NONE: WordKeys = { exact: "", lemmas: [], parts: [], loose: [], guesses: [] };

/** The keys of a bare word (see `bareWord`) in one language. A word that is not all letters has only its exact key. */
export function keysOfWord(word: string, language: Language): WordKeys {
  if (word === "") return NONE;
  const exact = `x:${word}`;
  const loose = looseKeys(word, language);
  if (loose.length === 0) return { ...NONE, exact };
  const { lemmas, parts, guesses = [] } = lemmasOf(word, language);
  return {
    exact,
    lemmas: lemmas.map((lemma) => `${language}:${lemma}`),
    parts: parts.map((part) => `${MEMBER_KEY}${language}:${part}`),
    loose,
    guesses: guesses.flatMap((piece) => looseKeys(piece, language)),
  };
}

function lemmasOf(word: string, language: Language): Lemmas {
  if (language === "sv")
    return { lemmas: [swedishBase(word)], parts: swedishParts(word), guesses: swedishGuesses(word) };
  if (language === "en") return { lemmas: [englishStem(word)], parts: [] };
  const { lemmas, ...members } = finnishLemmatiser().lemmatise(word);
  const expanded = lemmas.flatMap((lemma) => abbreviations.get(lemma) ?? []).filter((it) => !lemmas.includes(it));
  return { lemmas: [...lemmas, ...expanded], ...members };
}

/** Keys that the forms of a word share, found without any dictionary. Empty for a word that is not all letters. */
export function looseKeys(word: string, language: Language): string[] {
  const folded = fold(word);
  if (!/^\p{L}+$/u.test(folded)) return [];
  if (language === "fi") return finnishLooseKeys(folded).map((key) => `f:${key}`);
  return language === "sv" ? [`s:${swedishStem(folded)}`] : [`e:${englishStem(folded)}`];
}

/** Whether a key is a loose one: forms of one word share it, and some forms of other words may. */
export function isLooseKey(key: string): boolean {
  return /^[fse]:/.test(key);
}
