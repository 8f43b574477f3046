const pieces = /[\p{L}\p{M}\p{N}]+|\s+|./gsu;
const word = /[\p{L}\p{N}]/u;

/** Splits a text into words, white space and single other characters. Joined together they are the text. */
export function splitWords(text: string): string[] {
  return text.match(pieces) ?? [];
}

/** Whether a piece contains a letter or a digit. */
export function isWord(piece: string): boolean {
  return word.test(piece);
}
