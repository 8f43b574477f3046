import { fold } from "#app/language/fold.ts";
import type { InvertedIndex } from "./inverted-index.ts";
import { type ByteList, byteList, textAt } from "./packed-lists.ts";

/** A word of the practices: folded, with its key, and the number of practices that have the key. */
export type VocabularyEntry = readonly [folded: string, key: string, practices: number];

/** The vocabulary of an index in the form in which it is saved. The three lists are parallel. */
export interface VocabularyOrder {
  /** Numbers of the keys in the index. */
  keys: Uint32Array;
  folded: ByteList;
  practices: Uint32Array;
}

const WORD_KEY = /^(?:x|fi|p:fi):/;

/** Words as written, Finnish base forms and members of compounds, sorted by their folded form. */
export function orderVocabulary(index: InvertedIndex): VocabularyOrder {
  const words: { number: number; folded: string }[] = [];
  for (let number = 0; number < index.keys.ends.length; number++) {
    const key = textAt(index.keys, number);
    if (WORD_KEY.test(key)) words.push({ number, folded: foldedWordOf(key) });
  }
  words.sort((a, b) => (a.folded < b.folded ? -1 : Number(a.folded > b.folded)));
  return {
    keys: Uint32Array.from(words, ({ number }) => number),
    folded: byteList(words.map(({ folded }) => Buffer.from(folded))),
    practices: Uint32Array.from(words, ({ number }) => documentCount(index, number)),
  };
}

export function listVocabulary(index: InvertedIndex, { keys, folded, practices }: VocabularyOrder): VocabularyEntry[] {
  return Array.from(
    keys,
    (number, at) => [textAt(folded, at), textAt(index.keys, number), practices[at] ?? 0] as const,
  );
}

/** The vocabulary with added keys: a new array, or the same one when none of the keys is of a word. */
export function withAddedWords(
  vocabulary: readonly VocabularyEntry[],
  keys: Iterable<readonly [key: string, practices: number]>,
): readonly VocabularyEntry[] {
  const added: VocabularyEntry[] = [];
  for (const [key, practices] of keys) if (WORD_KEY.test(key)) added.push([foldedWordOf(key), key, practices]);
  if (added.length === 0) return vocabulary;
  added.sort((a, b) => (a[0] < b[0] ? -1 : Number(a[0] > b[0])));
  const all: VocabularyEntry[] = [];
  let from = 0;
  for (const entry of added) {
    const to = firstThat(vocabulary, (folded) => folded > entry[0]);
    for (const before of vocabulary.slice(from, to)) all.push(before);
    all.push(entry);
    from = to;
  }
  return all.concat(vocabulary.slice(from));
}

/** The index of the first entry whose folded word is this one or sorts after it. */
export function firstAtOrAfter(word: string, vocabulary: readonly VocabularyEntry[]): number {
  return firstThat(vocabulary, (folded) => folded >= word);
}

/** The index of the first entry for whose folded word, and for those after it, `isReached` is true. */
function firstThat(vocabulary: readonly VocabularyEntry[], isReached: (folded: string) => boolean): number {
  let low = 0;
  let high = vocabulary.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (isReached(vocabulary[middle]?.[0] ?? "")) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** `p:fi:käytäntö` → kaytanto. */
function foldedWordOf(key: string): string {
  return fold(key.slice(key.lastIndexOf(":") + 1));
}

function documentCount({ starts, slots, fields }: InvertedIndex, key: number): number {
  let count = 0;
  let last = -1;
  for (let at = starts[key] ?? 0; at < (starts[key + 1] ?? 0); at++) {
    const document = Math.floor((slots[at] ?? 0) / fields.length);
    if (document !== last) count++;
    last = document;
  }
  return count;
}
