import type { FrontMatter } from "#app/mdx/types.ts";
import { type FieldKey, fieldKeys, fields } from "../fields.ts";
import { newBudget } from "./budget.ts";
import { compareParts, type TextPart } from "./compare-parts.ts";

/** A field whose value has changed: its values before and after, each split into changed and unchanged parts. */
export interface FrontMatterChange {
  key: FieldKey;
  before: TextPart[][];
  after: TextPart[][];
}

/** The fields that differ between two front matters. Their values are texts; slugs are not replaced by names. */
export function compareFrontMatter(before: FrontMatter, after: FrontMatter): FrontMatterChange[] {
  const budget = newBudget();
  return fieldKeys.flatMap((key): FrontMatterChange[] => {
    const [oldValues, newValues] = [valuesOf(before, key), valuesOf(after, key)];
    if (JSON.stringify(oldValues) === JSON.stringify(newValues)) return [];
    const { kind } = fields[key];
    // Text is compared by words, other values as wholes.
    if (kind === "text" || kind === "long-text") {
      const parts = compareParts(oldValues[0] ?? "", newValues[0] ?? "", budget);
      return [{ key, before: parts.old.length > 0 ? [parts.old] : [], after: parts.new.length > 0 ? [parts.new] : [] }];
    }
    const compareWith = (values: string[], others: string[]) =>
      values.map((text) => [{ text, changed: !others.includes(text) }]);
    return [{ key, before: compareWith(oldValues, newValues), after: compareWith(newValues, oldValues) }];
  });
}

function valuesOf(front: FrontMatter, key: FieldKey): string[] {
  const value = front[key];
  if (value === undefined) return [];
  return Array.isArray(value) ? value : [String(value)];
}
