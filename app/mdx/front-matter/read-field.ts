import type { Field, FieldKey } from "#app/practices/fields.ts";
import { hasInvisible } from "../characters.ts";
import type { Report } from "../report.ts";
import type { Place } from "../types.ts";
import { amountIn, isAddress, longestSlug, patterns } from "./field-kinds.ts";

/** A key of the block with its value or list, as texts with their positions. */
export interface RawField {
  key: string;
  at: Place;
  list: boolean;
  items: { text: string; at: Place }[];
}

/** The most characters of a value whose kind has no limit. */
const longestValue = 200;

/** The value of a field, of the type of its kind; its default or undefined when it has no valid value. Reports faults. */
export function readField(key: FieldKey, field: Field, raw: RawField | undefined, report: Report): unknown {
  const { messages } = report;
  const single = (longest: number): string | undefined => {
    const item = raw?.items[0];
    if (!raw || !item) return undefined;
    if (raw.list) report.add(raw.at, messages.notAList(key));
    if (item.text.length > longest) report.add(item.at, messages.valueTooLong(key, longest, item.text.length));
    return item.text;
  };
  const list = (longest: number, most: number, pattern?: RegExp, message = messages.notASlug): string[] => {
    const items = raw?.items ?? [];
    if (items.length > most) report.add(items[most]?.at, messages.listTooLong(key, most));
    for (const { text, at } of items) {
      if (text.length > longest) report.add(at, messages.valueTooLong(key, longest, text.length));
      else if (pattern && !(pattern.test(text) && !hasInvisible(text))) report.add(at, message(key, text));
    }
    return [...new Set(items.map((item) => item.text))];
  };
  /** The value if it is valid; otherwise reports its fault. */
  const ifValid = (value: string | undefined, isValid: (text: string) => boolean, fault: (text: string) => string) => {
    if (value === undefined || (isValid(value) && !hasInvisible(value))) return value;
    report.add(raw?.items[0]?.at, fault(value));
    return undefined;
  };

  switch (field.kind) {
    case "text":
    case "long-text":
      return single(field.longest);
    case "slug":
      return ifValid(
        single(longestSlug),
        (text) => patterns.slug.test(text),
        (text) => messages.notASlug(key, text),
      );
    case "slugs":
      return list(longestSlug, field.most, patterns.slug);
    case "words":
      return list(field.longest, field.most);
    case "addresses":
      return list(field.longest, field.most, patterns.address, messages.notAnAddress);
    case "address":
      return ifValid(
        single(field.longest),
        (text) => isAddress(text, field),
        (text) => messages.notThisAddress(key, text, field.host ?? null),
      );
    case "choice": {
      const value = single(longestValue);
      const found = field.of.find((it) => it === value);
      if (value !== undefined && found === undefined)
        report.add(raw?.items[0]?.at, messages.notAllowed(key, value, field.of.join(", ")));
      return found ?? field.otherwise;
    }
    case "year": {
      const value = ifValid(
        single(longestValue),
        (text) => patterns.year.test(text),
        (text) => messages.notAYear(key, text),
      );
      return value === undefined ? undefined : Number(value);
    }
    case "amount": {
      const value = ifValid(
        single(longestValue),
        (text) => amountIn(text, field.decimals) !== null,
        (text) => messages.notAnAmount(key, text, field.decimals),
      );
      const amount = value === undefined ? null : amountIn(value, field.decimals);
      if (amount === null) return undefined;
      if (amount > field.largest) report.add(raw?.items[0]?.at, messages.amountTooLarge(key, field.largest));
      return amount;
    }
    case "flag": {
      const value = single(longestValue);
      if (value !== undefined && value !== "true" && value !== "false")
        report.add(raw?.items[0]?.at, messages.notAllowed(key, value, "true, false"));
      return value === "true";
    }
  }
}
