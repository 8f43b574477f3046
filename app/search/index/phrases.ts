import type { Token } from "#app/language/analyse.ts";
import { bareWord } from "#app/language/analyse.ts";
import { fold } from "#app/language/fold.ts";
import type { Library } from "./library.ts";

/** Words in quotes: to be met in this order as written, though case and dots do not count. */
export interface Phrase {
  /** Finds it in a text as it stands. */
  pattern: RegExp;
  /** For each of its words the exact keys of which a document has one. */
  groups: readonly (readonly string[])[];
}

/** The letters that fold to each letter: for a A, ä, Å, á … The `i` of a pattern would cost much more. */
const alike = new Map<string, string>();
for (let code = 0x41; code < 0x530; code++) {
  const letter = String.fromCharCode(code);
  const plain = fold(letter);
  if (/^\p{L}$/u.test(letter) && plain.length === 1) alike.set(plain, (alike.get(plain) ?? "") + letter);
}

/** Begins with no mark: those of the letter before are taken, and marks that either might take cost their square. */
const BETWEEN = "[^\\p{L}\\p{M}\\p{N}][^\\p{L}\\p{N}]*";

/** No word goes on into the letter before this. Looked for after the letter: at every place of a text it costs seven times as much. */
const ALONE = "(?<![\\p{L}\\p{M}\\p{N}].)";

/** Makes a phrase of what stands in quotes; null when that holds no word. */
export function phraseOf(text: string, tokens: readonly Token[], vocabulary: Library["vocabulary"]): Phrase | null {
  const written = text.replace(/\u00AD/g, "").match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  const words = written.map(fold).filter(Boolean);
  if (words.length === 0 || tokens.length === 0) return null;
  const body = words
    .map((word, n) => [...word].map((it, at) => letterPattern(it, n + at === 0)).join(""))
    .join(BETWEEN);
  return {
    pattern: new RegExp(`${body}(?![\\p{L}\\p{M}\\p{N}])`, "gu"),
    groups: tokens.map(({ surface }) => exactKeys(bareWord(surface), vocabulary)),
  };
}

function letterPattern(letter: string, isFirst: boolean): string {
  const any = alike.get(letter);
  return `${any ? `[${any}]` : letter}${isFirst ? ALONE : ""}\\p{M}*`;
}

/** The words of the texts that are this one but for their dots. */
function exactKeys(word: string, vocabulary: Library["vocabulary"]): string[] {
  const folded = fold(word);
  const keys = new Set([`x:${word}`]);
  for (let at = firstFrom(folded, vocabulary); vocabulary[at]?.[0] === folded; at++) {
    const key = vocabulary[at]?.[1] ?? "";
    if (key.startsWith("x:")) keys.add(key);
  }
  return [...keys];
}

/** The place of the first word of the vocabulary that does not stand before this one. */
export function firstFrom(folded: string, vocabulary: Library["vocabulary"]): number {
  let low = 0;
  let high = vocabulary.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((vocabulary[middle]?.[0] ?? "") < folded) low = middle + 1;
    else high = middle;
  }
  return low;
}
