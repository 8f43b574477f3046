import type { FrontMatter } from "#app/mdx/types.ts";
import { type FieldKey, fieldKeys, fields } from "../fields.ts";
import { newBudget } from "./budget.ts";
import { compareParts, type TextPart } from "./compare-parts.ts";

/** One key whose value has changed: its values before and now, each in parts. */
export interface FrontMatterChange {
  key: FieldKey;
  before: TextPart[][];
  after: TextPart[][];
}

/** What differs between two front matters, as plain values; slugs are not names yet. */
export function compareFrontMatter(before: FrontMatter, after: FrontMatter): FrontMatterChange[] {
  const work = newBudget();
  return fieldKeys.flatMap((key): FrontMatterChange[] => {
    const [old, fresh] = [valuesOf(before, key), valuesOf(after, key)];
    if (JSON.stringify(old) === JSON.stringify(fresh)) return [];
    const { kind } = fields[key];
    // Of what is written as sentences the words are compared; other values are there or are not.
    if (kind === "text" || kind === "long-text") {
      const parts = compareParts(old[0] ?? "", fresh[0] ?? "", work);
      return [{ key, before: parts.old.length > 0 ? [parts.old] : [], after: parts.new.length > 0 ? [parts.new] : [] }];
    }
    const against = (values: string[], others: string[]) =>
      values.map((text) => [{ text, changed: !others.includes(text) }]);
    return [{ key, before: against(old, fresh), after: against(fresh, old) }];
  });
}

function valuesOf(front: FrontMatter, key: FieldKey): string[] {
  const value = front[key];
  if (value === undefined) return [];
  return Array.isArray(value) ? value : [String(value)];
}
