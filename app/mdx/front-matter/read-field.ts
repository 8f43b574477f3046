import type { Field, FieldKey } from "#app/practices/fields.ts";
import { hasInvisible } from "../characters.ts";
import type { Report } from "../report.ts";
import type { Place } from "../types.ts";
import { amountIn, isAddress, longestSlug, patterns } from "./field-kinds.ts";

/** One key of the block with its value or list, as words with their places. */
export interface RawField {
  key: string;
  at: Place;
  list: boolean;
  items: { text: string; at: Place }[];
}

/** Most characters of a value whose kind has no limit of its own. */
const longestValue = 200;

/** The value of one field: of the type its kind has, undefined (or what is meant otherwise) when there is none to use. */
export function readField(key: FieldKey, field: Field, raw: RawField | undefined, report: Report): unknown {
  const { say } = report;
  const one = (longest: number): string | undefined => {
    const item = raw?.items[0];
    if (!raw || !item) return undefined;
    if (raw.list) report.add(raw.at, say.notAList(key));
    if (item.text.length > longest) report.add(item.at, say.valueTooLong(key, longest, item.text.length));
    return item.text;
  };
  const list = (longest: number, most: number, pattern?: RegExp, message = say.notASlug): string[] => {
    const items = raw?.items ?? [];
    if (items.length > most) report.add(items[most]?.at, say.listTooLong(key, most));
    for (const { text, at } of items) {
      if (text.length > longest) report.add(at, say.valueTooLong(key, longest, text.length));
      else if (pattern && !(pattern.test(text) && !hasInvisible(text))) report.add(at, message(key, text));
    }
    return [...new Set(items.map((item) => item.text))];
  };
  /** The value when it is fit; else its fault is told. */
  const ifFit = (value: string | undefined, isFit: (text: string) => boolean, fault: (text: string) => string) => {
    if (value === undefined || (isFit(value) && !hasInvisible(value))) return value;
    report.add(raw?.items[0]?.at, fault(value));
    return undefined;
  };

  switch (field.kind) {
    case "text":
    case "long-text":
      return one(field.longest);
    case "slug":
      return ifFit(
        one(longestSlug),
        (text) => patterns.slug.test(text),
        (text) => say.notASlug(key, text),
      );
    case "slugs":
      return list(longestSlug, field.most, patterns.slug);
    case "words":
      return list(field.longest, field.most);
    case "addresses":
      return list(field.longest, field.most, patterns.address, say.notAnAddress);
    case "address":
      return ifFit(
        one(field.longest),
        (text) => isAddress(text, field),
        (text) => say.notThisAddress(key, text, field.host ?? null),
      );
    case "choice": {
      const value = one(longestValue);
      const found = field.of.find((it) => it === value);
      if (value !== undefined && found === undefined)
        report.add(raw?.items[0]?.at, say.notAllowed(key, value, field.of.join(", ")));
      return found ?? field.otherwise;
    }
    case "year": {
      const value = ifFit(
        one(longestValue),
        (text) => patterns.year.test(text),
        (text) => say.notAYear(key, text),
      );
      return value === undefined ? undefined : Number(value);
    }
    case "amount": {
      const value = ifFit(
        one(longestValue),
        (text) => amountIn(text, field.decimals) !== null,
        (text) => say.notAnAmount(key, text, field.decimals),
      );
      const amount = value === undefined ? null : amountIn(value, field.decimals);
      if (amount === null) return undefined;
      if (amount > field.largest) report.add(raw?.items[0]?.at, say.amountTooLarge(key, field.largest));
      return amount;
    }
    case "flag": {
      const value = one(longestValue);
      if (value !== undefined && value !== "true" && value !== "false")
        report.add(raw?.items[0]?.at, say.notAllowed(key, value, "true, false"));
      return value === "true";
    }
  }
}
