import { createHmac, randomBytes } from "node:crypto";
import { withoutStubs } from "./reasons.ts";
import { type PlacedWords, readings, wordsOf } from "./words.ts";

/**
 * By what a removed passage is recognised without its words: the HMAC-SHA-256 of its words in lower case, keyed by random
 * bytes, and their numbers. Who has it and guesses the passage can tell whether the guess is right, and nothing else.
 */
export interface Fingerprint {
  /** Hex. */
  salt: string;
  /** Hex. */
  digest: string;
  words: number;
  /** Characters of the words without what is between them. */
  letters: number;
}

/** A part of a text: from an offset up to before another. */
export interface Range {
  from: number;
  to: number;
}

/** Finds the places of removed passages in a text: in order, without overlaps. */
export type Finder = (text: string) => Range[];

/** The fewest letters and digits of a passage: shorter ones occur by chance. */
export const shortestPassage = 3;
/** The most passages of one act, and the most characters of all. */
export const mostPassages = 20;
export const longestPassages = 5_000;

/**
 * Reads what a person typed: a passage on each line, so that the inflected forms of a name can be given together. Null
 * when there is none, when one has fewer than `shortestPassage` letters, and when there are too many or too long ones.
 */
export function readPassages(typed: string): string[] | null {
  const lines = [...new Set(typed.split(/\r\n|\n|\r/).map((line) => line.trim()))].filter((line) => line !== "");
  const isTooShort = (line: string) => wordsOf(line, "joined").words.join("").length < shortestPassage;
  const isRefused = lines.length === 0 || lines.length > mostPassages || typed.length > longestPassages;
  return isRefused || lines.some(isTooShort) ? null : lines;
}

/** The fingerprint of a passage or of a whole text. */
export function fingerprintOf(passage: string, salt = randomBytes(16).toString("hex")): Fingerprint {
  const { words } = wordsOf(passage, "joined");
  return { salt, digest: digestOf(words, salt), words: words.length, letters: words.join("").length };
}

/**
 * Finds the passages of the fingerprints, whatever case, markup, line breaks and references a text writes them with. A
 * passage begins and ends with whole words. Searches every run of as many words as the passage has; only runs with as
 * many letters are hashed.
 */
export function finderOf(fingerprints: readonly Fingerprint[]): Finder {
  return (text) => {
    const searched = withoutStubs(text);
    const ranges = readings.flatMap((reading) => {
      const placed = wordsOf(searched, reading);
      return fingerprints.flatMap((it) => rangesIn(placed, it));
    });
    return merged(ranges);
  };
}

/** Whether the text as a whole is the one of the fingerprint. */
export function isWhole(text: string, fingerprint: Fingerprint): boolean {
  return fingerprintOf(text, fingerprint.salt).digest === fingerprint.digest;
}

function rangesIn({ words, from, to }: PlacedWords, { salt, digest, words: count, letters }: Fingerprint): Range[] {
  const ranges: Range[] = [];
  let length = 0;
  for (const [last, word] of words.entries()) {
    const first = last - count + 1;
    length += word.length - (words[first - 1]?.length ?? 0);
    if (first < 0 || length !== letters) continue;
    if (digestOf(words.slice(first, last + 1), salt) === digest)
      ranges.push({ from: from[first] ?? 0, to: to[last] ?? 0 });
  }
  return ranges;
}

function digestOf(words: readonly string[], salt: string): string {
  return createHmac("sha256", Buffer.from(salt, "hex")).update(words.join(" ")).digest("hex");
}

function merged(ranges: Range[]): Range[] {
  const result: Range[] = [];
  for (const { from, to } of ranges.sort((one, other) => one.from - other.from || one.to - other.to)) {
    const last = result.at(-1);
    if (last && from < last.to) last.to = Math.max(last.to, to);
    else result.push({ from, to });
  }
  return result;
}
