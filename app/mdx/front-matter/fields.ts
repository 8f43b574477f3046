import { type FieldValues, fieldKeys, fieldOf, isFieldKey } from "#app/practices/fields.ts";
import type { Report } from "../report.ts";
import type { FrontMatter, Place } from "../types.ts";
import { type RawField, readField } from "./read-field.ts";

/** Keys of older front matter and their current names. */
const olderNames = new Map([
  ["municipality", "organisation"],
  ["tags", "topics"],
]);

/** Whether a key is that of a field, by its current or an older name. */
export function isKnownKey(key: string): boolean {
  return isFieldKey(key) || olderNames.has(key);
}

/** The current name of a key. */
export function currentName(key: string): string {
  return olderNames.get(key) ?? key;
}

/**
 * Reads the fields and their positions and reports every fault in the form of their values. Does not check whether slugs
 * exist.
 */
export function readFields(rawFields: RawField[], report: Report): FrontMatter {
  const places: Record<string, Place> = {};
  const byKey = new Map<string, RawField>();
  for (const field of rawFields) {
    const key = currentName(field.key);
    if (byKey.has(key)) report.add(field.at, report.messages.duplicateKey);
    byKey.set(key, field);
    places[key] = field.items[0]?.at ?? field.at;
    if (field.list) for (const [index, item] of field.items.entries()) places[`${key}.${index}`] = item.at;
  }
  const values = Object.fromEntries(
    fieldKeys.map((key) => [key, readField(key, fieldOf(key), byKey.get(key), report)]),
  );
  const frontMatter: FrontMatter = { ...(values as FieldValues), places };
  checkAcrossFields(frontMatter, report);
  return frontMatter;
}

/** Reports faults that depend on more than one field. */
function checkAcrossFields({ places, ...front }: FrontMatter, { add, messages }: Report): void {
  const { started, ended, language, origin } = front;
  if (started !== undefined && ended !== undefined && ended < started) add(places.ended, messages.endsBeforeStart);
  for (const key of fieldKeys) {
    const field = fieldOf(key);
    const isPresent = places[key] !== undefined && front[key] !== undefined;
    if (!isPresent) continue;
    if ("in" in field && field.in === language) add(places[key], messages.ownLanguage(key, language));
    if (field.membersOnly && origin === "public-sources") add(places[key], messages.membersOnly(key));
  }
}

/**
 * Reports required fields that are missing: with `publish` those of every write-up, with `writing` also those that are
 * required of an author today. Other missing fields are not faults; the page lists them as open questions.
 */
export function requireFields(front: FrontMatter, requirement: "publish" | "writing", { add, messages }: Report): void {
  for (const key of fieldKeys) {
    const { required } = fieldOf(key);
    if (front[key] !== undefined || required === undefined) continue;
    if (required === "publish") add(front.places[key], messages.missingKey(key));
    else if (requirement === "writing" && front.language === required)
      add(front.places[key] ?? front.places.language, messages.missingSummary(key));
  }
}
