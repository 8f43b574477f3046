import { sectionMeanings } from "../section-meanings.ts";
import { sectionHeadings, sectionKeys } from "../sections.ts";
import { type KnownHeading, splitByHeadings } from "./split-by-headings.ts";
import { type FieldName, sectionFields, type Typed, textIn, withFields } from "./typed.ts";

/** The headings by which a pasted text is split: those that mean a section, and its own, which replace equal ones. */
export const knownHeadings: readonly KnownHeading<FieldName>[] = [
  ...sectionKeys.flatMap((key) =>
    sectionMeanings[key].map((heading) => ({ heading, field: `osa-${key}` as const, own: false })),
  ),
  ...Object.values(sectionHeadings).flatMap((words) =>
    sectionKeys.map((key) => ({ heading: words[key], field: `osa-${key}` as const, own: true })),
  ),
];

/** A part of a pasted text with the field of the form that it goes to; null when it stays in the pasted text. */
export interface PlacedPart {
  field: FieldName | null;
  text: string;
}

/** A part of a pasted text with the field that its heading means. */
export interface TextPart extends PlacedPart {
  field: FieldName;
}

/** The fields that a part of a text can go to. */
export const partFields: readonly FieldName[] = ["johdanto", ...sectionFields];

/** The parts of a pasted text in order. The text before the first known heading belongs to the introduction. */
export function partsOfText(text: string): TextPart[] {
  const { before, parts } = splitByHeadings(text, knownHeadings);
  return before === "" ? parts : [{ field: "johdanto", text: before }, ...parts];
}

/**
 * The values with the parts of the pasted text, `koko-teksti`, in their fields: each after the text that the field has.
 * Takes linear time.
 */
export function placeParts(typed: Typed, parts: readonly PlacedPart[]): Typed {
  const left: string[] = [];
  const byField = new Map<FieldName, string[]>();
  for (const { field, text } of parts) {
    const texts = field === null ? left : (byField.get(field) ?? []);
    texts.push(text);
    if (field !== null) byField.set(field, texts);
  }
  const rest = withFields(typed, { "koko-teksti": left.join("\n\n") });
  return [...byField].reduce((result, [field, texts]) => appendTo(result, field, texts.join("\n\n")), rest);
}

/** Adds a text to a field as a new paragraph. */
export function appendTo(typed: Typed, field: FieldName, text: string): Typed {
  const current = textIn(typed, field).trimEnd();
  return withFields(typed, { [field]: current === "" ? text : `${current}\n\n${text}` });
}
