import lunr from "lunr";

/** What Lunr has counted once a document has been added; its types leave this out. */
interface Counted {
  fieldTermFrequencies: Readonly<Record<string, Readonly<Record<string, number>>>>;
}

/**
 * How often each key stands among these: counted by a Lunr builder of its own, which goes again at once. One builder for
 * all would hold half a gigabyte for a thousand write-ups.
 */
export function countKeys(keys: readonly string[]): [key: string, count: number][] {
  if (keys.length === 0) return [];
  const builder = new lunr.Builder();
  // The keys are made already; Lunr would make an object of each.
  Object.assign(builder, { tokenizer: (given: readonly string[]) => given });
  builder.field("keys");
  builder.add({ id: "it", keys });
  const { fieldTermFrequencies } = builder as unknown as Counted;
  return Object.values(fieldTermFrequencies).flatMap((counts) => Object.entries(counts));
}
