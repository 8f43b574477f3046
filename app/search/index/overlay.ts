import { bm25Weight, countKeys, inverseDocumentFrequency } from "./bm25.ts";
import { type IndexDocument, type InvertedIndex, postingCount } from "./inverted-index.ts";
import { indexOfText } from "./packed-lists.ts";

/** The documents that have changed since an index was built. */
export interface Overlay {
  /** For each document of the index 1 when it has been changed or withdrawn, else 0. */
  hidden: Uint8Array;
  /** The new and changed documents; their numbers continue those of the index. */
  refs: readonly string[];
  /** Their postings by key, as in the index. */
  postings: ReadonlyMap<string, readonly { slot: number; weight: number }[]>;
}

/** The distinct keys of each field of a document, which are counted once however long it is in overlays. */
const countedFields = new WeakMap<IndexDocument, ReadonlyMap<string, readonly [key: string, count: number][]>>();

/**
 * An overlay of new and changed documents. Their keys are weighted by Lunr's formula with the key counts and average
 * lengths of the index, so that they rank where the next index will put them, apart from what they themselves add to
 * those counts. `outdated` holds the refs of indexed documents that have been changed or withdrawn.
 */
export function overlayOf(
  index: InvertedIndex,
  outdated: ReadonlySet<string>,
  documents: ReadonlyMap<string, IndexDocument>,
): Overlay {
  const { fields, boosts, averageLengths } = index;
  const refs = [...documents.keys()];
  const occurrences = [...documents.values()].flatMap((document, at) =>
    fields.flatMap((name, field) => {
      const keys = document[name] ?? [];
      const slot = (index.refs.length + at) * fields.length + field;
      const counted = countsIn(document).get(name) ?? [];
      return counted.map(([key, count]) => ({ key, count, slot, field, length: keys.length }));
    }),
  );
  const overlaidCounts = new Map<string, number>();
  for (const { key } of occurrences) overlaidCounts.set(key, (overlaidCounts.get(key) ?? 0) + 1);
  const frequencies = new Map(
    [...overlaidCounts].map(([key, count]) => {
      const indexed = postingCount(index, indexOfText(index.keys, key));
      return [key, inverseDocumentFrequency(indexed || count, index.refs.length || refs.length)] as const;
    }),
  );
  const postings = new Map<string, { slot: number; weight: number }[]>();
  for (const { key, slot, field, count, length } of occurrences) {
    const weight = bm25Weight({
      inverseDocumentFrequency: frequencies.get(key) ?? 0,
      count,
      length,
      averageLength: averageLengths[field] ?? 0,
      boost: boosts[field] ?? 1,
    });
    const list = postings.get(key);
    if (list) list.push({ slot, weight });
    else postings.set(key, [{ slot, weight }]);
  }
  const hidden = new Uint8Array(index.refs.length);
  if (outdated.size > 0) for (const [at, ref] of index.refs.entries()) if (outdated.has(ref)) hidden[at] = 1;
  return { hidden, refs, postings };
}

function countsIn(document: IndexDocument) {
  const known = countedFields.get(document);
  if (known) return known;
  const counts = new Map(Object.entries(document).map(([field, keys]) => [field, countKeys(keys ?? [])] as const));
  countedFields.set(document, counts);
  return counts;
}
