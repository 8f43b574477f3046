import type { HitField } from "../types.ts";
import { type ByteList, byteList } from "./byte-list.ts";
import { countKeys } from "./count-keys.ts";
import { growingList } from "./growing-list.ts";
import { rarity, weight } from "./weight.ts";

/** Where keys may stand, and how much more than in a text they tell there. */
export type Fields = Partial<Record<HitField, number>>;

/** The keys of one document, field by field. */
export type Document = Partial<Record<HitField, readonly string[]>>;

/**
 * A Lunr index as plain arrays, a small part of the memory of Lunr's objects. The postings of the key at `n` are those
 * from `starts[n]` to `starts[n + 1]`, in the order of the documents.
 */
export interface Inverted {
  fields: readonly HitField[];
  boosts: readonly number[];
  /** The mean number of keys in each field. */
  means: readonly number[];
  /** The names of the documents. */
  refs: readonly string[];
  /** In the order of their bytes. */
  keys: ByteList;
  starts: Uint32Array;
  /** Of each posting: the number of the document times the number of fields, plus that of the field. */
  places: Uint32Array;
  /** Of each posting: its weight in thousandths, which is as precise as Lunr is. */
  weights: Uint32Array;
}

/** Takes documents one by one; `finish` ends it and tells the number that each key got. */
export function openInverter(fields: Fields) {
  const names = Object.keys(fields) as HitField[];
  const numbers = new Map<string, number>();
  const refs: string[] = [];
  const [lengths, owners, places, counts] = [growingList(), growingList(), growingList(), growingList()];
  const add = (ref: string, document: Document) => {
    const place = (refs.push(ref) - 1) * names.length;
    for (const [field, name] of names.entries()) {
      const keys = document[name] ?? [];
      lengths.push(keys.length);
      for (const [key, count] of countKeys(keys)) {
        const number = numbers.get(key) ?? numbers.size;
        numbers.set(key, number);
        owners.push(number);
        places.push(place + field);
        counts.push(count);
      }
    }
  };
  const finish = (): { index: Inverted; numberOf(key: string): number } => {
    const { keys, ranks } = inOrder(numbers);
    const ranked = owners.whole().map((number) => ranks[number] ?? 0);
    const starts = startsOf(ranked, numbers.size);
    const means = meansOf(lengths.whole(), names.length, refs.length);
    const boosts = names.map((name) => fields[name] ?? 1);
    const index = { fields: names, boosts, means, refs, keys, starts };
    const lists = postings(index, ranked, places.whole(), counts.whole(), lengths.whole());
    return { index: { ...index, ...lists }, numberOf: (key) => ranks[numbers.get(key) ?? 0] ?? 0 };
  };
  return { add, finish };
}

/** How many fields of documents have the key at this place. */
export function holders({ starts }: Pick<Inverted, "starts">, key: number): number {
  return key < 0 ? 0 : (starts[key + 1] ?? 0) - (starts[key] ?? 0);
}

function inOrder(numbers: ReadonlyMap<string, number>): { keys: ByteList; ranks: Uint32Array } {
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

function meansOf(lengths: Uint32Array, fields: number, documents: number): number[] {
  const sums = Array.from({ length: fields }, () => 0);
  for (const [at, length] of lengths.entries()) sums[at % fields] = (sums[at % fields] ?? 0) + length;
  return sums.map((sum) => (documents > 0 ? sum / documents : 0));
}

/** The postings as they were met, now each with its key; those of a key keep their order. */
function postings(
  index: Omit<Inverted, "places" | "weights">,
  ranked: Uint32Array,
  met: Uint32Array,
  counts: Uint32Array,
  lengths: Uint32Array,
): Pick<Inverted, "places" | "weights"> {
  const next = index.starts.slice();
  const places = new Uint32Array(ranked.length);
  const weights = new Uint32Array(ranked.length);
  for (const [at, key] of ranked.entries()) {
    const to = next[key] ?? 0;
    next[key] = to + 1;
    const place = met[at] ?? 0;
    const field = place % index.fields.length;
    places[to] = place;
    weights[to] = weight({
      rarity: rarity(holders(index, key), index.refs.length),
      count: counts[at] ?? 0,
      length: lengths[place] ?? 0,
      mean: index.means[field] ?? 0,
      boost: index.boosts[field] ?? 1,
    });
  }
  return { places, weights };
}
