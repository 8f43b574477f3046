import { fold } from "#app/language/fold.ts";
import { type ByteList, byteList, textAt } from "./byte-list.ts";
import type { Inverted } from "./inverted.ts";

/** A word folded, its key, and in how many practices it stands. */
export type KnownWord = readonly [folded: string, key: string, practices: number];

/** The words of an index by their folded form. */
export interface WordOrder {
  /** Numbers of their keys in the index. */
  keys: Uint32Array;
  folded: ByteList;
  practices: Uint32Array;
}

const WORD = /^(?:x|fi|p:fi):/;

/** Words as written, Finnish base forms and members of compounds, in the order of their folded forms. */
export function orderWords(index: Inverted): WordOrder {
  const words: { number: number; folded: string }[] = [];
  for (let number = 0; number < index.keys.ends.length; number++) {
    const key = textAt(index.keys, number);
    if (WORD.test(key)) words.push({ number, folded: wordOfKey(key) });
  }
  words.sort((a, b) => (a.folded < b.folded ? -1 : Number(a.folded > b.folded)));
  return {
    keys: Uint32Array.from(words, ({ number }) => number),
    folded: byteList(words.map(({ folded }) => Buffer.from(folded))),
    practices: Uint32Array.from(words, ({ number }) => documentsWith(index, number)),
  };
}

/** The list that queries go through. */
export function listWords(index: Inverted, { keys, folded, practices }: WordOrder): KnownWord[] {
  return Array.from(
    keys,
    (number, at) => [textAt(folded, at), textAt(index.keys, number), practices[at] ?? 0] as const,
  );
}

/** The list with the words that only what has changed has: a new list, as the one given is kept by whoever asks it. */
export function withWords(known: readonly KnownWord[], keys: Iterable<readonly [key: string, practices: number]>) {
  const added: KnownWord[] = [];
  for (const [key, practices] of keys) if (WORD.test(key)) added.push([wordOfKey(key), key, practices]);
  if (added.length === 0) return known;
  return [...known, ...added].sort((a, b) => (a[0] < b[0] ? -1 : Number(a[0] > b[0])));
}

/** `p:fi:käytäntö` → kaytanto. */
function wordOfKey(key: string): string {
  return fold(key.slice(key.lastIndexOf(":") + 1));
}

function documentsWith({ starts, places, fields }: Inverted, key: number): number {
  let count = 0;
  let last = -1;
  for (let at = starts[key] ?? 0; at < (starts[key + 1] ?? 0); at++) {
    const document = Math.floor((places[at] ?? 0) / fields.length);
    if (document !== last) count++;
    last = document;
  }
  return count;
}
