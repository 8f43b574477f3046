import type { HitField } from "../types.ts";
import type { InvertedIndex } from "./inverted-index.ts";
import type { Overlay } from "./overlay.ts";
import { indexOfText } from "./packed-lists.ts";

/** One bit for each field, so that many fields of many documents are compared at once. */
export const FIELD_BIT: Readonly<Record<HitField, number>> = { title: 1, summary: 2, themes: 4, members: 8, text: 16 };

const FIELDS = Object.keys(FIELD_BIT) as HitField[];

/** Which of the queried keys a document has, and in which fields. */
export interface MatchedKeys {
  /** The queried keys, each with its column in `fieldBits`. */
  columns: ReadonlyMap<string, number>;
  /** A table of all documents of the index: one row for each document, one byte of field bits for each queried key. */
  fieldBits: Uint8Array;
  /** Where the row of this document begins. */
  offset: number;
}

/** The fields of the document that have the key, as bits; 0 when it is in none. */
export function fieldBitsOf({ columns, fieldBits, offset }: MatchedKeys, key: string): number {
  const column = columns.get(key);
  return column === undefined ? 0 : (fieldBits[offset + column] ?? 0);
}

/** The fields of the document that have the key. */
export function fieldsOf(matched: MatchedKeys, key: string): HitField[] {
  const bits = fieldBitsOf(matched, key);
  return FIELDS.filter((field) => (bits & FIELD_BIT[field]) !== 0);
}

/** A document that has some of the queried keys. */
export interface DocumentMatch {
  ref: string;
  /** As Lunr scores it; comparable within one index and one query only. */
  score: number;
  matched: MatchedKeys;
}

/** The documents of one kind, queried by keys. */
export interface SearchableIndex {
  /** Every document that has at least one of the keys, in no order. `boosts` holds the keys with their weights. */
  find(boosts: ReadonlyMap<string, number>): DocumentMatch[];
}

/**
 * An index together with the overlay of the documents that have changed since it was built. A score is the sum of the
 * weights of the keys that a document has, divided by the length of the query vector, as in Lunr.
 */
export function searchableIndex(index: InvertedIndex, overlay: Overlay): SearchableIndex {
  const { fields, refs, starts, slots, weights } = index;
  const indexed = refs.length;
  const documents = indexed + overlay.refs.length;
  const bits = fields.map((field) => FIELD_BIT[field]);

  function find(boosts: ReadonlyMap<string, number>): DocumentMatch[] {
    const columns = new Map([...boosts.keys()].map((key, at) => [key, at]));
    const scores = new Float64Array(documents);
    const fieldBits = new Uint8Array(documents * columns.size);
    const isFound = new Uint8Array(documents);
    const found: number[] = [];
    let squares = 0;
    const add = (slot: number, weight: number, column: number, boost: number) => {
      const document = Math.floor(slot / fields.length);
      if (document < indexed && overlay.hidden[document] === 1) return;
      if (isFound[document] === 0) found.push(document);
      isFound[document] = 1;
      scores[document] = (scores[document] ?? 0) + (boost * weight) / 1000;
      const at = document * columns.size + column;
      fieldBits[at] = (fieldBits[at] ?? 0) | (bits[slot % fields.length] ?? 0);
    };
    for (const [key, column] of columns) {
      const boost = boosts.get(key) ?? 0;
      const number = indexOfText(index.keys, key);
      const overlaid = overlay.postings.get(key) ?? [];
      if (number >= 0 || overlaid.length > 0) squares += boost * boost;
      const end = number < 0 ? 0 : (starts[number + 1] ?? 0);
      for (let n = starts[number] ?? 0; n < end; n++) add(slots[n] ?? 0, weights[n] ?? 0, column, boost);
      for (const { slot, weight } of overlaid) add(slot, weight, column, boost);
    }
    const length = Math.sqrt(squares);
    return found.map((document) => ({
      ref: (document < indexed ? refs[document] : overlay.refs[document - indexed]) ?? "",
      score: (scores[document] ?? 0) / length || 0,
      matched: { columns, fieldBits, offset: document * columns.size },
    }));
  }

  return { find };
}
