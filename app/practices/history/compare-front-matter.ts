import type { FrontMatter } from "#app/mdx/types.ts";
import { compareParts, type TextPart } from "./compare-parts.ts";
import { newWork } from "./work.ts";

/** The keys of the front matter that are compared, in the order readers meet them. */
export const comparedKeys = [
  ...(["title", "summary", "organisation", "alsoBy", "kind", "applies", "themes", "topics", "stage"] as const),
  ...(["language", "targetGroups", "targetGroupNote", "started", "ended", "cost", "viewpoints"] as const),
  ...(["partners", "contact", "sources", "origin", "example"] as const),
];

export type ComparedKey = (typeof comparedKeys)[number];

/** One key whose value has changed: what stood there and what stands there now, each value in parts. */
export interface FrontMatterChange {
  key: ComparedKey;
  before: TextPart[][];
  after: TextPart[][];
}

/** Written as sentences: their words are compared. The others are values that are there or are not. */
const sentences: readonly ComparedKey[] = ["title", "summary", "targetGroupNote", "contact"];

/** What differs between two front matters, as plain values; slugs are not names yet. */
export function compareFrontMatter(before: FrontMatter, after: FrontMatter): FrontMatterChange[] {
  const work = newWork();
  return comparedKeys.flatMap((key): FrontMatterChange[] => {
    const [old, fresh] = [valuesOf(before, key), valuesOf(after, key)];
    if (JSON.stringify(old) === JSON.stringify(fresh)) return [];
    if (sentences.includes(key)) {
      const parts = compareParts(old[0] ?? "", fresh[0] ?? "", work);
      return [{ key, before: parts.old.length > 0 ? [parts.old] : [], after: parts.new.length > 0 ? [parts.new] : [] }];
    }
    const against = (values: string[], others: string[]) =>
      values.map((text) => [{ text, changed: !others.includes(text) }]);
    return [{ key, before: against(old, fresh), after: against(fresh, old) }];
  });
}

function valuesOf(front: FrontMatter, key: ComparedKey): string[] {
  const value = front[key];
  if (value === undefined) return [];
  return Array.isArray(value) ? value : [String(value)];
}
