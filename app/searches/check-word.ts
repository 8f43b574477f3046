import type { WordFault, WordsFault } from "./faults.ts";

/**
 * `word`: most characters of a word. `means`: most characters of the meaning of a word or of a word of a theme or term;
 * `words`: most words of these.
 */
export const longestWords = { word: 40, means: 100, words: 5 } as const;

const wordLike = /^[\p{L}\p{M}\p{N}]+(?:[-'’:][\p{L}\p{M}\p{N}]+)*$/u;

/** The text in NFC, without invisible characters, with single spaces only. */
export function tidyWords(text: string): string {
  return text
    .normalize("NFC")
    .replace(/\p{Cf}/gu, "")
    .replace(/\s+/g, " ")
    .trim();
}

/** Why a tidied text cannot be a search word; null when it can. */
export function wordFault(word: string): WordFault | null {
  if (word === "") return "empty";
  if (word.includes(" ")) return "one-word";
  if (word.length > longestWords.word) return "too-long";
  return wordLike.test(word) ? null : "letters";
}

/** Why a tidied text cannot be an expression of one to five words; null when it can. */
export function wordsFault(text: string): WordsFault | null {
  if (text === "") return "empty";
  if (text.length > longestWords.means) return "too-long";
  const words = text.split(" ");
  if (words.length > longestWords.words) return "many-words";
  return words.every((word) => wordLike.test(word)) ? null : "letters";
}
