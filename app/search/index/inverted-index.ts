import type { HitField } from "../types.ts";
import { bm25Weight, countKeys, inverseDocumentFrequency } from "./bm25.ts";
import { type ByteList, byteList, growingList } from "./packed-lists.ts";

/** The fields of an index, each with its weight; body text has 1. */
export type FieldBoosts = Partial<Record<HitField, number>>;

/** The keys of one document, field by field. */
export type IndexDocument = Partial<Record<HitField, readonly string[]>>;

/**
 * An inverted index in plain arrays: a small part of the memory of Lunr's objects. The postings of key number `n` are
 * those from `starts[n]` to `starts[n + 1]`, in the order of the documents.
 */
export interface InvertedIndex {
  fields: readonly HitField[];
  boosts: readonly number[];
  /** The average number of keys in each field. */
  averageLengths: readonly number[];
  /** The refs of the documents. */
  refs: readonly string[];
  /** In the order of their bytes. */
  keys: ByteList;
  starts: Uint32Array;
  /** For each posting: the number of the document times the number of fields, plus the number of the field. */
  slots: Uint32Array;
  /** For each posting its weight in thousandths, which is the precision of Lunr. */
  weights: Uint32Array;
}

/** Collects documents one by one. `finish` returns the index and the number that each added key has in it. */
export function openIndexBuilder(fields: FieldBoosts) {
  const names = Object.keys(fields) as HitField[];
  /** Keys in the order of their first occurrence. */
  const numbers = new Map<string, number>();
  const refs: string[] = [];
  const [lengths, keyNumbers, slots, counts] = [growingList(), growingList(), growingList(), growingList()];
  const add = (ref: string, document: IndexDocument) => {
    const firstSlot = (refs.push(ref) - 1) * names.length;
    for (const [field, name] of names.entries()) {
      const keys = document[name] ?? [];
      lengths.push(keys.length);
      for (const [key, count] of countKeys(keys)) {
        const number = numbers.get(key) ?? numbers.size;
        numbers.set(key, number);
        keyNumbers.push(number);
        slots.push(firstSlot + field);
        counts.push(count);
      }
    }
  };
  const finish = (): { index: InvertedIndex; numberOf(key: string): number } => {
    const { keys, ranks } = sortKeys(numbers);
    const ranked = keyNumbers.whole().map((number) => ranks[number] ?? 0);
    const starts = startsOf(ranked, numbers.size);
    const averageLengths = averagesOf(lengths.whole(), names.length, refs.length);
    const boosts = names.map((name) => fields[name] ?? 1);
    const index = { fields: names, boosts, averageLengths, refs, keys, starts };
    const postings = postingsOf(index, ranked, slots.whole(), counts.whole(), lengths.whole());
    return { index: { ...index, ...postings }, numberOf: (key) => ranks[numbers.get(key) ?? 0] ?? 0 };
  };
  return { add, finish };
}

/** How many fields of documents have the key with this number; 0 for -1. */
export function postingCount({ starts }: Pick<InvertedIndex, "starts">, key: number): number {
  return key < 0 ? 0 : (starts[key + 1] ?? 0) - (starts[key] ?? 0);
}

/** The keys in the order of their bytes, and for each number given so far its rank in that order. */
function sortKeys(numbers: ReadonlyMap<string, number>): { keys: ByteList; ranks: Uint32Array } {
  const sorted = [...numbers].map(([key, number]) => ({ bytes: Buffer.from(key), number }));
  sorted.sort((a, b) => Buffer.compare(a.bytes, b.bytes));
  const ranks = new Uint32Array(sorted.length);
  for (const [rank, { number }] of sorted.entries()) ranks[number] = rank;
  return { keys: byteList(sorted.map(({ bytes }) => bytes)), ranks };
}

function startsOf(ranked: Uint32Array, keys: number): Uint32Array {
  const starts = new Uint32Array(keys + 1);
  for (const rank of ranked) starts[rank + 1] = (starts[rank + 1] ?? 0) + 1;
  for (let at = 1; at <= keys; at++) starts[at] = (starts[at] ?? 0) + (starts[at - 1] ?? 0);
  return starts;
}

function averagesOf(lengths: Uint32Array, fields: number, documents: number): number[] {
  const sums = Array.from({ length: fields }, () => 0);
  for (const [at, length] of lengths.entries()) sums[at % fields] = (sums[at % fields] ?? 0) + length;
  return sums.map((sum) => (documents > 0 ? sum / documents : 0));
}

/** The postings grouped by key; those of one key keep the order in which they were added. */
function postingsOf(
  index: Omit<InvertedIndex, "slots" | "weights">,
  ranked: Uint32Array,
  addedSlots: Uint32Array,
  counts: Uint32Array,
  lengths: Uint32Array,
): Pick<InvertedIndex, "slots" | "weights"> {
  const next = index.starts.slice();
  const slots = new Uint32Array(ranked.length);
  const weights = new Uint32Array(ranked.length);
  for (const [at, key] of ranked.entries()) {
    const to = next[key] ?? 0;
    next[key] = to + 1;
    const slot = addedSlots[at] ?? 0;
    const field = slot % index.fields.length;
    slots[to] = slot;
    weights[to] = bm25Weight({
      inverseDocumentFrequency: inverseDocumentFrequency(postingCount(index, key), index.refs.length),
      count: counts[at] ?? 0,
      length: lengths[slot] ?? 0,
      averageLength: index.averageLengths[field] ?? 0,
      boost: index.boosts[field] ?? 1,
    });
  }
  return { slots, weights };
}
