import type { HitField } from "../types.ts";

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
