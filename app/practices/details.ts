import type { Language } from "#db/schema.ts";
import { type Field, type FieldKey, type FieldTable, type FieldValues, fieldKeys, fieldOf } from "./fields.ts";

/** The fields that share the JSON column `revision.details`. */
export type DetailKey = {
  [Key in FieldKey]: FieldTable[Key] extends { details: true } ? Key : never;
}[FieldKey];

/** Their values; what is not told is missing. */
export type Details = Partial<Pick<FieldValues, DetailKey>>;

/** The keys in the order of the table. */
export const detailKeys = fieldKeys.filter((key): key is DetailKey => fieldOf(key).details === true);

/** What of a front matter goes into the column, as JSON. */
export function detailsText(front: FieldValues): string {
  return JSON.stringify(Object.fromEntries(detailKeys.map((key) => [key, front[key]])));
}

/** The column's content. */
export function readDetails(text: string): Details {
  return JSON.parse(text) as Details;
}

/** Those that lists of practices need too. */
export function listedDetails(details: Details): Details {
  return Object.fromEntries(Object.entries(details).filter(([key]) => listed.has(key)));
}

const listed = new Set<string>(detailKeys.filter((key) => fieldOf(key).listed));

/** Those that the search finds among these words, each with its language when that is not the write-up's. */
export function searchedDetails(
  details: Details,
  among: NonNullable<Field["searched"]>,
): { text: string; language: Language | null }[] {
  return detailKeys.flatMap((key) => {
    const field = fieldOf(key);
    const value = details[key];
    if (field.searched !== among || value === undefined) return [];
    return { text: String(value), language: "in" in field ? (field.in ?? null) : null };
  });
}
