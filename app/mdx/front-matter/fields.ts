import { type FieldValues, fieldKeys, fieldOf, isFieldKey } from "#app/practices/fields.ts";
import type { Report } from "../report.ts";
import type { FrontMatter, Place } from "../types.ts";
import { type RawField, readField } from "./read-field.ts";

const olderNames = new Map([
  ["municipality", "organisation"],
  ["tags", "topics"],
]);

/** Whether a key is one of ours, older names included. */
export function isKnownKey(key: string): boolean {
  return isFieldKey(key) || olderNames.has(key);
}

/** The name a key has today. */
export function currentName(key: string): string {
  return olderNames.get(key) ?? key;
}

/** Checks shape, not existence, and fills `places`. Every fault goes to the report; the other fields are read all the same. */
export function readFields(given: RawField[], report: Report): FrontMatter {
  const places: Record<string, Place> = {};
  const byKey = new Map<string, RawField>();
  for (const field of given) {
    const key = currentName(field.key);
    if (byKey.has(key)) report.add(field.at, report.say.duplicateKey);
    byKey.set(key, field);
    places[key] = field.items[0]?.at ?? field.at;
    if (field.list) for (const [index, item] of field.items.entries()) places[`${key}.${index}`] = item.at;
  }
  const values = Object.fromEntries(
    fieldKeys.map((key) => [key, readField(key, fieldOf(key), byKey.get(key), report)]),
  );
  const frontMatter: FrontMatter = { ...(values as FieldValues), places };
  checkTogether(frontMatter, report);
  return frontMatter;
}

/** What is wrong only beside another field. */
function checkTogether({ places, ...front }: FrontMatter, { add, say }: Report): void {
  const { started, ended, language, origin } = front;
  if (started !== undefined && ended !== undefined && ended < started) add(places.ended, say.endsBeforeStart);
  for (const key of fieldKeys) {
    const field = fieldOf(key);
    const isTold = places[key] !== undefined && front[key] !== undefined;
    if (!isTold) continue;
    if ("in" in field && field.in === language) add(places[key], say.ownLanguage(key, language));
    if (field.membersOnly && origin === "public-sources") add(places[key], say.membersOnly(key));
  }
}

/**
 * What publishing asks for beyond shape: the least that every write-up has. `writing` asks for more, as of someone who
 * writes now and can still add it. The rest a reader misses, and the page says so: one may begin with little.
 */
export function requireFields(front: FrontMatter, asks: "publish" | "writing", { add, say }: Report): void {
  for (const key of fieldKeys) {
    const { required } = fieldOf(key);
    if (front[key] !== undefined || required === undefined) continue;
    if (required === "publish") add(front.places[key], say.missingKey(key));
    else if (asks === "writing" && front.language === required)
      add(front.places[key] ?? front.places.language, say.missingSummary(key));
  }
}
