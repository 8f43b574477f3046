const pieces = /[\p{L}\p{M}\p{N}]+|\s+|./gsu;
const word = /[\p{L}\p{N}]/u;

/** A text in words, white space and single marks; together they are the text again. */
export function splitWords(text: string): string[] {
  return text.match(pieces) ?? [];
}

/** Whether a piece is a word or a number, not only a mark or white space. */
export function isWord(piece: string): boolean {
  return word.test(piece);
}
