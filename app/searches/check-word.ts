import type { WordFault, WordsFault } from "./faults.ts";

/** Most characters of one word, of what a word means and of a theme's word, and most words of the last two. */
export const longest = { word: 40, means: 100, words: 5 } as const;

const wordLike = /^[\p{L}\p{M}\p{N}]+(?:[-'’:][\p{L}\p{M}\p{N}]+)*$/u;

/** White space tidied, letters composed, nothing invisible. */
export function tidyWords(text: string): string {
  return text
    .normalize("NFC")
    .replace(/\p{Cf}/gu, "")
    .replace(/\s+/g, " ")
    .trim();
}

/** What is wrong with a tidied text as one word that can be searched for; null when nothing is. */
export function wordFault(word: string): WordFault | null {
  if (word === "") return "empty";
  if (word.includes(" ")) return "one-word";
  if (word.length > longest.word) return "too-long";
  return wordLike.test(word) ? null : "letters";
}

/** The same for one to five words. */
export function wordsFault(text: string): WordsFault | null {
  if (text === "") return "empty";
  if (text.length > longest.means) return "too-long";
  const words = text.split(" ");
  if (words.length > longest.words) return "many-words";
  return words.every((word) => wordLike.test(word)) ? null : "letters";
}
