import { type FieldKey, fieldKeys, fields } from "../fields.ts";
import { sectionKeys } from "../sections.ts";

/** The field of each section's text. */
export const sectionFields = sectionKeys.map((key) => `osa-${key}` as const);

/** Every field of the form with an author's text or choice. Other fields that are sent are not saved. */
export const fieldNames = [
  ...fieldKeys.map((key): (typeof fields)[FieldKey]["form"] => fields[key].form),
  ...(["johdanto", ...sectionFields, "lahde", "muutos", "koko-teksti"] as const),
  ...(["tulos-mittari", "tulos-ennen", "tulos-jalkeen", "tulos-yksikko", "tulos-lahde", "tulos-kohta"] as const),
  ...(["kuva-tiedosto", "kuva-teksti", "kuva-koriste", "kuva-selite", "kuva-kohta"] as const),
  ...(["kuva-kuvaaja", "kuva-lisenssi", "kuva-ihmiset", "kuva-saavutettava"] as const),
  ...(["laatikko-laji", "laatikko-otsikko", "laatikko-teksti", "laatikko-kohta"] as const),
  ...(["video-osoite", "video-otsikko", "video-kohta", "vaiheet-rivit", "vaiheet-kohta"] as const),
];

export type FieldName = (typeof fieldNames)[number];

/** The values of the writing form by field name, as typed: unchecked and not shortened. */
export type Typed = Readonly<Partial<Record<FieldName, readonly string[]>>>;

/** Reads the fields of a sent form. Line ends become \n, empty and unknown fields are left out. */
export function readTyped(all: (name: string) => string[]): Typed {
  const fields = fieldNames.map((name) => {
    const texts = all(name).map((text) => text.replace(/\r\n?/g, "\n"));
    return [name, texts.filter((text) => text !== "")] as const;
  });
  return Object.fromEntries(fields.filter(([, texts]) => texts.length > 0));
}

/** The text of a field; "" when it is empty. */
export function textIn(typed: Typed, name: FieldName): string {
  return Object.hasOwn(typed, name) ? (typed[name]?.[0] ?? "") : "";
}

/** A text without blank lines at its beginning and white space at its end. Takes linear time. */
export function trimBlankLines(text: string): string {
  return text.replace(/^(?:[ \t]*\n)+/, "").trimEnd();
}

/** All values of a field. */
export function textsIn(typed: Typed, name: FieldName): readonly string[] {
  return Object.hasOwn(typed, name) ? (typed[name] ?? []) : [];
}

/** New values of some fields. */
export type TypedChanges = Readonly<Partial<Record<FieldName, string | readonly string[]>>>;

/** The values with some fields replaced. An empty text removes its field. */
export function withFields(typed: Typed, changes: TypedChanges): Typed {
  const next: Partial<Record<FieldName, readonly string[]>> = { ...typed };
  for (const name of Object.keys(changes) as FieldName[]) {
    const texts = [changes[name] ?? []].flat().filter((text) => text !== "");
    if (texts.length > 0) next[name] = texts;
    else delete next[name];
  }
  return next;
}

/** Whether all fields have the same values, regardless of their order. */
export function sameTyped(a: Typed, b: Typed): boolean {
  return fieldNames.every((name) => JSON.stringify(textsIn(a, name)) === JSON.stringify(textsIn(b, name)));
}

/** The items of a field with one item on each line. */
export function linesIn(typed: Typed, name: FieldName): string[] {
  return textIn(typed, name)
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "");
}
