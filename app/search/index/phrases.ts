import { bareWord, type Token } from "#app/language/analyse.ts";
import { fold } from "#app/language/fold.ts";
import { firstAtOrAfter, type VocabularyEntry } from "./vocabulary.ts";

/** Words in quotation marks: they match in this order as written; case and diacritics are ignored. */
export interface Phrase {
  /** Finds the phrase in a text. */
  pattern: RegExp;
  /** For each of its words the exact keys, one of which a matching document has. */
  wordKeys: readonly (readonly string[])[];
}

/** The letters that fold to each letter: for a A, ä, Å, á … The flag `i` of a pattern would cost much more. */
const lettersByFolded = new Map<string, string>();
for (let code = 0x41; code < 0x530; code++) {
  const letter = String.fromCharCode(code);
  const folded = fold(letter);
  if (/^\p{L}$/u.test(letter) && folded.length === 1)
    lettersByFolded.set(folded, (lettersByFolded.get(folded) ?? "") + letter);
}

/**
 * What may separate two words. It does not begin with a combining mark: the pattern of a letter takes the marks after it,
 * and marks that either pattern could take would cost quadratic time.
 */
const BETWEEN = "[^\\p{L}\\p{M}\\p{N}][^\\p{L}\\p{N}]*";

/**
 * No word continues into the letter before this. A lookbehind after the first letter, as one before it would be tried at
 * every position of a text, which costs seven times as much.
 */
const WORD_BEGINS = "(?<![\\p{L}\\p{M}\\p{N}].)";

/** The phrase of a quoted text and its tokens; null when it has no word. */
export function phraseOf(
  text: string,
  tokens: readonly Token[],
  vocabulary: readonly VocabularyEntry[],
): Phrase | null {
  const written = text.replace(/\u00AD/g, "").match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  const words = written.map(fold).filter(Boolean);
  if (words.length === 0 || tokens.length === 0) return null;
  const body = words
    .map((word, n) => [...word].map((it, at) => letterPattern(it, n + at === 0)).join(""))
    .join(BETWEEN);
  return {
    pattern: new RegExp(`${body}(?![\\p{L}\\p{M}\\p{N}])`, "gu"),
    wordKeys: tokens.map(({ surface }) => exactKeys(bareWord(surface), vocabulary)),
  };
}

function letterPattern(letter: string, isFirst: boolean): string {
  const letters = lettersByFolded.get(letter);
  return `${letters ? `[${letters}]` : letter}${isFirst ? WORD_BEGINS : ""}\\p{M}*`;
}

/** The exact keys of a word and of the words of the vocabulary that fold to the same word. */
function exactKeys(word: string, vocabulary: readonly VocabularyEntry[]): string[] {
  const folded = fold(word);
  const keys = new Set([`x:${word}`]);
  for (let at = firstAtOrAfter(folded, vocabulary); vocabulary[at]?.[0] === folded; at++) {
    const key = vocabulary[at]?.[1] ?? "";
    if (key.startsWith("x:")) keys.add(key);
  }
  return [...keys];
}
