import { placeOf } from "./byte-list.ts";
import { countKeys } from "./count-keys.ts";
import { type Document, holders, type Inverted } from "./inverted.ts";
import { rarity, weight } from "./weight.ts";

/** The documents that have changed since an index was built. */
export interface Overlay {
  /** 1 for each document of the index that no longer holds. */
  hidden: Uint8Array;
  /** What stands there now, numbered after the documents of the index. */
  refs: readonly string[];
  /** As in the index, by key. */
  postings: ReadonlyMap<string, readonly { place: number; weight: number }[]>;
}

/**
 * Lays new and changed documents over an index, weighed by Lunr's formula with what the index knows of keys and lengths:
 * they rank where the next index will put them, but for what they themselves would add to its counts. `gone` holds the
 * names of documents that have been changed or withdrawn.
 */
export function overlayOf(
  index: Inverted,
  gone: ReadonlySet<string>,
  documents: ReadonlyMap<string, Document>,
): Overlay {
  const { fields, boosts, means } = index;
  const refs = [...documents.keys()];
  const met = [...documents.values()].flatMap((document, at) =>
    fields.flatMap((name, field) => {
      const keys = document[name] ?? [];
      const place = (index.refs.length + at) * fields.length + field;
      return countKeys(keys).map(([key, count]) => ({ key, count, place, field, length: keys.length }));
    }),
  );
  const added = new Map<string, number>();
  for (const { key } of met) added.set(key, (added.get(key) ?? 0) + 1);
  const rarities = new Map(
    [...added].map(([key, count]) => {
      const known = holders(index, placeOf(index.keys, key));
      return [key, rarity(known || count, index.refs.length || refs.length)] as const;
    }),
  );
  const postings = new Map<string, { place: number; weight: number }[]>();
  for (const { key, place, field, ...standing } of met) {
    const boost = boosts[field] ?? 1;
    const own = weight({ ...standing, rarity: rarities.get(key) ?? 0, mean: means[field] ?? 0, boost });
    const list = postings.get(key);
    if (list) list.push({ place, weight: own });
    else postings.set(key, [{ place, weight: own }]);
  }
  return { hidden: Uint8Array.from(index.refs, (ref) => (gone.has(ref) ? 1 : 0)), refs, postings };
}
