import type { FieldKind } from "#app/mdx/front-matter/field-kinds.ts";
import { currentName, isKnownKey } from "#app/mdx/front-matter/fields.ts";
import type { RawField } from "#app/mdx/front-matter/read-field.ts";
import type { ReadKey } from "#app/mdx/front-matter/yaml.ts";
import type { Report } from "#app/mdx/report.ts";
import type { Place } from "#app/mdx/types.ts";
import { fieldKeys, fields as table } from "../fields.ts";
import type { Texts } from "../texts/fi.ts";
import { slugify } from "../writing/slugify.ts";
import type { IntakeOptions } from "./adapt.ts";
import { ownValues, type ValueOptions } from "./values.ts";

/** The values of a key of front matter, and their position in the original text. */
export interface TargetField {
  items: string[];
  list: boolean;
  at: Place;
}

const ofKind = (...kinds: FieldKind["kind"][]) =>
  new Set<string>(fieldKeys.filter((key) => kinds.includes(table[key].kind)));
const lists = ofKind("slugs", "words", "addresses");
const slugs = ofKind("slug", "slugs");
const years = ofKind("year");

/** Reads keys as the options say. `isMapped` tells whether a field had a mapped key, `hasDropped` whether any was dropped. */
export function createKeyReader(options: IntakeOptions, t: Texts["intake"]) {
  const mapped = new Set<string>();
  let dropped = false;
  const take: ReadKey = (key, at, report) => {
    const mappedKey = options.map.get(key);
    if (mappedKey !== undefined) {
      mapped.add(placeKey(at));
      return mappedKey;
    }
    if (isKnownKey(key)) return key;
    if (options.dropUnknown) dropped = true;
    else report.add(at, t.unknownKey(key.replace(/\s+/g, " ").slice(0, 40)));
    return undefined;
  };
  return { take, isMapped: ({ at }: RawField) => mapped.has(placeKey(at)), hasDropped: () => dropped };
}

/**
 * The fields by current keys, with the values of mapped fields converted to the kind of their key. Values of two fields
 * with the same key are joined when the key has a list, and reported otherwise.
 */
export function toTargetFields(
  raw: RawField[],
  isMapped: (field: RawField) => boolean,
  options: ValueOptions,
  report: Report,
): { fields: Map<string, TargetField>; changed: boolean; unknown: string[] } {
  const fields = new Map<string, TargetField>();
  let changed = false;
  const unknown: string[] = [];
  for (const it of raw) {
    const key = currentName(it.key);
    const original: TargetField = {
      items: it.items.map(({ text }) => text),
      list: it.list,
      at: it.items[0]?.at ?? it.at,
    };
    const own = ownValues(key, isMapped(it) ? splitList(key, original) : original, options);
    unknown.push(...own.unknown);
    const converted = datesToYears(key, isMapped(it) ? convertValue(key, own.field) : own.field);
    if (isMapped(it) || converted.items.join() !== original.items.join()) changed = true;
    const other = fields.get(key);
    if (other && other.items.length > 0 && converted.items.length > 0 && !lists.has(key)) {
      report.add(it.at, report.messages.duplicateKey);
    } else if (other) {
      changed = true;
      fields.set(key, { ...other, list: lists.has(key), items: [...new Set([...other.items, ...converted.items])] });
    } else fields.set(key, converted);
  }
  return { fields, changed, unknown };
}

/** The values of a field whose key has a list, also when another system has them in one text. */
function splitList(key: string, field: TargetField): TargetField {
  if (!lists.has(key) || field.list) return field;
  return { ...field, list: true, items: field.items.flatMap((text) => text.split(/[,;]/)) };
}

/** Converts the values of a field from another system to the kind of its key. */
function convertValue(key: string, field: TargetField): TargetField {
  const words = field.items.map((text) => text.trim()).filter((text) => text !== "");
  const items = slugs.has(key) ? words.map((text) => slugify(text)).filter((text) => text !== "") : words;
  if (lists.has(key)) return { ...field, list: true, items };
  // A list for a text becomes one text. Several slugs for one stay a list, which is then reported to the author.
  if (slugs.has(key)) return { ...field, list: items.length > 1, items };
  return { ...field, list: false, items: items.length > 1 ? [items.join(", ")] : items };
}

/** Replaces dates by their years in a field that takes a year. */
function datesToYears(key: string, field: TargetField): TargetField {
  if (!years.has(key)) return field;
  return { ...field, items: field.items.map((text) => /^(\d{4})-\d\d(?:-\d\d)?(?:[T ].*)?$/.exec(text)?.[1] ?? text) };
}

function placeKey({ line, column }: Place): string {
  return `${line}:${column}`;
}
