import { fold } from "#app/language/fold.ts";

/** Lengths of words between which nearest words are looked for, in characters. */
const SHORTEST = 4;
const SHORTEST_FOR_TWO_EDITS = 8;
export const LONGEST_WORD = 40;

/** A word that a misspelt one may be taken for. */
export interface KnownWord {
  word: string;
  folded: string;
  /** One bit for each letter that the folded word has. */
  letters: number;
  /** Number of practices that have the word. */
  practices: number;
  /** The word is in a text as it is, rather than being the base form of a word there. */
  isWritten: boolean;
}

/** Words by the length of their folded form. */
export type WordsByLength = readonly (readonly KnownWord[] | undefined)[];

/**
 * The likeliest of the known words within `most` edits of a word; null when there is none or the word is too short or too
 * long. Only words of about the same length and with nearly the same letters are compared.
 */
export function nearestWord(words: WordsByLength, word: string, most: 1 | 2): string | null {
  const folded = fold(word);
  if (folded.length < (most === 2 ? SHORTEST_FOR_TWO_EDITS : SHORTEST) || folded.length > LONGEST_WORD) return null;
  const letters = letterBits(folded);
  let best: { candidate: KnownWord; edits: number } | null = null;
  for (let length = folded.length - most; length <= folded.length + most; length++) {
    for (const candidate of words[length] ?? []) {
      if (countBits(candidate.letters ^ letters) > 2 * most) continue;
      const edits = editDistance(folded, candidate.folded, best?.edits ?? most);
      if (edits > (best?.edits ?? most)) continue;
      if (
        best !== null &&
        edits === best.edits &&
        likelihood(candidate, folded, edits) <= likelihood(best.candidate, folded, edits)
      )
        continue;
      best = { candidate, edits };
    }
  }
  return best?.candidate.word ?? null;
}

/**
 * The number of edits between two words: a letter added, left out or replaced, or two neighbours transposed
 * (Damerau–Levenshtein, optimal string alignment). Returns `most + 1` for any distance greater than `most`.
 */
export function editDistance(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return most + 1;
  let before: number[] = [];
  let above = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    let least = i;
    for (let j = 1; j <= b.length; j++) {
      const replaced = a[i - 1] === b[j - 1] ? 0 : 1;
      let cost = Math.min((above[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (above[j - 1] ?? 0) + replaced);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        cost = Math.min(cost, (before[j - 2] ?? 0) + 1);
      row.push(cost);
      least = Math.min(least, cost);
    }
    if (least > most) return most + 1;
    before = above;
    above = row;
  }
  return Math.min(above[b.length] ?? 0, most + 1);
}

/** A letter left out, typed twice or transposed is one of few possible errors; a replaced letter is one of many. */
const COMMON_ERROR_FACTOR = 8;
/** The first letter of a word is seldom wrong. */
const SAME_FIRST_LETTER_FACTOR = 8;

/** How likely a word was meant: by the practices that have it (a written word counts twice) and by the kind of error. */
function likelihood({ folded, practices, isWritten }: KnownWord, typed: string, edits: number): number {
  const frequency = (practices + 0.5) * (isWritten ? 2 : 1);
  const first = folded[0] === typed[0] ? SAME_FIRST_LETTER_FACTOR : 1;
  return frequency * first * (edits === 1 && isCommonError(typed, folded) ? COMMON_ERROR_FACTOR : 1);
}

/** Whether one edit between two words is a letter left out, typed twice or transposed with its neighbour. */
function isCommonError(typed: string, meant: string): boolean {
  if (typed.length < meant.length) return true;
  let at = 0;
  while (at < meant.length && typed[at] === meant[at]) at++;
  if (typed.length > meant.length) return typed[at] === typed[at - 1];
  return typed[at] === meant[at + 1] && typed[at + 1] === meant[at];
}

/** One bit for each letter that is in the word. */
export function letterBits(folded: string): number {
  let bits = 0;
  for (let at = 0; at < folded.length; at++) bits |= 1 << (folded.charCodeAt(at) & 31);
  return bits;
}

function countBits(bits: number): number {
  let count = 0;
  for (let left = bits; left !== 0; left &= left - 1) count++;
  return count;
}
