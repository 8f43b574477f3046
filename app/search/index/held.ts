import type { HitField } from "../types.ts";

/** One bit for each field, so that many fields of many documents are compared at once. */
export const FIELD_BIT: Readonly<Record<HitField, number>> = { title: 1, summary: 2, themes: 4, members: 8, text: 16 };

const FIELDS = Object.keys(FIELD_BIT) as HitField[];

/** What a document has of the keys that were asked for: for each one byte with the fields it stands in. */
export interface Held {
  /** The places of the keys that were asked for. */
  asked: ReadonlyMap<string, number>;
  /** Of all documents, one after the other; its own begin at `from`. */
  standing: Uint8Array;
  from: number;
}

/** The fields a key stands in, as bits; 0 when the document does not have it. */
export function bitsOf({ asked, standing, from }: Held, key: string): number {
  const at = asked.get(key);
  return at === undefined ? 0 : (standing[from + at] ?? 0);
}

export function fieldsOf(held: Held, key: string): HitField[] {
  const bits = bitsOf(held, key);
  return FIELDS.filter((field) => (bits & FIELD_BIT[field]) !== 0);
}
