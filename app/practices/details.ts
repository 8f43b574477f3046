import type { Language } from "#db/schema.ts";
import { type Field, type FieldKey, type FieldTable, type FieldValues, fieldKeys, fieldOf } from "./fields.ts";

/** The fields that share the JSON column `revision.details`. */
export type DetailKey = {
  [Key in FieldKey]: FieldTable[Key] extends { details: true } ? Key : never;
}[FieldKey];

/** The values of those fields; a field without a value is absent. */
export type Details = Partial<Pick<FieldValues, DetailKey>>;

/** The keys of those fields, in the order of the table. */
export const detailKeys = fieldKeys.filter((key): key is DetailKey => fieldOf(key).details === true);

/** The JSON text of the column for the fields of a front matter. */
export function detailsText(front: FieldValues): string {
  return JSON.stringify(Object.fromEntries(detailKeys.map((key) => [key, front[key]])));
}

/** The values in the JSON text of the column. */
export function readDetails(text: string): Details {
  return JSON.parse(text) as Details;
}

/** The details that cards in lists have. */
export function listedDetails(details: Details): Details {
  return Object.fromEntries(Object.entries(details).filter(([key]) => listed.has(key)));
}

const listed = new Set<string>(detailKeys.filter((key) => fieldOf(key).listed));

/** The texts of details for a field of the search index, each with its language when that is not the write-up's. */
export function searchedDetails(
  details: Details,
  indexField: NonNullable<Field["searched"]>,
): { text: string; language: Language | null }[] {
  return detailKeys.flatMap((key) => {
    const field = fieldOf(key);
    const value = details[key];
    if (field.searched !== indexField || value === undefined) return [];
    return { text: String(value), language: "in" in field ? (field.in ?? null) : null };
  });
}
