import lunr from "lunr";

const K1 = 1.2;
const B = 0.75;

/** What Lunr has counted once a document has been added. Its type declarations leave this out. */
interface LunrCounts {
  fieldTermFrequencies: Readonly<Record<string, Readonly<Record<string, number>>>>;
}

/**
 * The number of occurrences of each distinct key. Counted by a Lunr builder that is discarded afterwards: one builder for
 * all documents would hold half a gigabyte at a thousand write-ups.
 */
export function countKeys(keys: readonly string[]): [key: string, count: number][] {
  if (keys.length === 0) return [];
  const builder = new lunr.Builder();
  // The keys are ready: without this Lunr would tokenise them into one object each.
  Object.assign(builder, { tokenizer: (given: readonly string[]) => given });
  builder.field("keys");
  builder.add({ id: "it", keys });
  const { fieldTermFrequencies } = builder as unknown as LunrCounts;
  return Object.values(fieldTermFrequencies).flatMap((counts) => Object.entries(counts));
}

/** The inverse document frequency of a key, as Lunr computes it from the number of postings and of documents. */
export function inverseDocumentFrequency(postings: number, documents: number): number {
  return Math.log(1 + Math.abs((documents - postings + 0.5) / (postings + 0.5)));
}

export interface KeyStatistics {
  inverseDocumentFrequency: number;
  /** Occurrences of the key in the field. */
  count: number;
  /** Number of keys in the field of this document, and on average. */
  length: number;
  averageLength: number;
  /** Weight of the field. */
  boost: number;
}

/** The weight of a key in a field of a document, in thousandths: BM25 as Lunr computes and rounds it. */
export function bm25Weight(statistics: KeyStatistics): number {
  const { count, length, averageLength, boost } = statistics;
  // The average is 0 when no document of the index has anything in this field.
  const relative = averageLength > 0 ? length / averageLength : 1;
  const score = (statistics.inverseDocumentFrequency * ((K1 + 1) * count)) / (K1 * (1 - B + B * relative) + count);
  return Math.round(score * boost * 1000);
}
