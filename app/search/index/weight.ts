const K1 = 1.2;
const B = 0.75;

/** How much it tells that a document has a key which so many fields of so many documents have: Lunr's measure. */
export function rarity(holders: number, documents: number): number {
  return Math.log(1 + Math.abs((documents - holders + 0.5) / (holders + 0.5)));
}

export interface Standing {
  rarity: number;
  /** How often the key stands in the field. */
  count: number;
  /** How many keys the field has, and has in the mean. */
  length: number;
  mean: number;
  /** Of the field. */
  boost: number;
}

/** What a key weighs in a field of a document, in thousandths: BM25 as Lunr computes and rounds it. */
export function weight({ rarity, count, length, mean, boost }: Standing): number {
  // No document of the index had anything in this field: then every length is the usual one.
  const relative = mean > 0 ? length / mean : 1;
  const score = (rarity * ((K1 + 1) * count)) / (K1 * (1 - B + B * relative) + count);
  return Math.round(score * boost * 1000);
}
