import { placeOf } from "./byte-list.ts";
import { FIELD_BIT, type Held } from "./held.ts";
import { holders, type Inverted } from "./inverted.ts";
import type { Overlay } from "./overlay.ts";

/** A document that has some of the keys asked for. */
export interface Found {
  ref: string;
  /** By Lunr's own measure; comparable within one stock. */
  score: number;
  held: Held;
}

/** Documents of one kind, to be asked by keys. */
export interface Stock {
  /** Every document with one of the keys or more, in no order; a key weighs as much as it is given here. */
  find(boosts: ReadonlyMap<string, number>): Found[];
  /** How many fields of documents have this key. */
  holders(key: string): number;
}

/**
 * An index with the documents that have changed since it was built laid over it. Scores are Lunr's: the weights of the
 * keys a document has, by the length of what was asked.
 */
export function stockOf(index: Inverted, overlay: Overlay): Stock {
  const { fields, refs, starts, places, weights } = index;
  const old = refs.length;
  const documents = old + overlay.refs.length;
  const bits = fields.map((field) => FIELD_BIT[field]);

  function find(boosts: ReadonlyMap<string, number>): Found[] {
    const asked = new Map([...boosts.keys()].map((key, at) => [key, at]));
    const scores = new Float64Array(documents);
    const standing = new Uint8Array(documents * asked.size);
    const met = new Uint8Array(documents);
    const found: number[] = [];
    let squares = 0;
    const count = (place: number, weight: number, key: number, boost: number) => {
      const document = Math.floor(place / fields.length);
      if (document < old && overlay.hidden[document] === 1) return;
      if (met[document] === 0) found.push(document);
      met[document] = 1;
      scores[document] = (scores[document] ?? 0) + (boost * weight) / 1000;
      const at = document * asked.size + key;
      standing[at] = (standing[at] ?? 0) | (bits[place % fields.length] ?? 0);
    };
    for (const [key, at] of asked) {
      const boost = boosts.get(key) ?? 0;
      const number = placeOf(index.keys, key);
      const added = overlay.postings.get(key) ?? [];
      if (number >= 0 || added.length > 0) squares += boost * boost;
      const end = number < 0 ? 0 : (starts[number + 1] ?? 0);
      for (let n = starts[number] ?? 0; n < end; n++) count(places[n] ?? 0, weights[n] ?? 0, at, boost);
      for (const { place, weight } of added) count(place, weight, at, boost);
    }
    const length = Math.sqrt(squares);
    return found.map((document) => ({
      ref: (document < old ? refs[document] : overlay.refs[document - old]) ?? "",
      score: (scores[document] ?? 0) / length || 0,
      held: { asked, standing, from: document * asked.size },
    }));
  }

  return {
    find,
    holders: (key) => holders(index, placeOf(index.keys, key)) + (overlay.postings.get(key)?.length ?? 0),
  };
}
