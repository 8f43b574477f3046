import { type FieldKey, fieldKeys, fields } from "../fields.ts";
import { sectionKeys } from "../sections.ts";

/** The field of a section's text. */
export const sectionFields = sectionKeys.map((key) => `osa-${key}` as const);

/** Every field of the form that holds an author's words or choices. Whatever else is sent is not kept. */
export const fieldNames = [
  ...fieldKeys.map((key): (typeof fields)[FieldKey]["form"] => fields[key].form),
  ...(["johdanto", ...sectionFields, "lahde", "muutos", "koko-teksti"] as const),
  ...(["tulos-mittari", "tulos-ennen", "tulos-jalkeen", "tulos-yksikko", "tulos-lahde", "tulos-kohta"] as const),
  ...(["kuva-tiedosto", "kuva-teksti", "kuva-koriste", "kuva-selite", "kuva-kohta"] as const),
  ...(["laatikko-laji", "laatikko-otsikko", "laatikko-teksti", "laatikko-kohta"] as const),
  ...(["video-osoite", "video-otsikko", "video-kohta", "vaiheet-rivit", "vaiheet-kohta"] as const),
];

export type FieldName = (typeof fieldNames)[number];

/** What the writing form holds, by field name, just as typed: nothing is checked, cut or dropped. */
export type Typed = Readonly<Partial<Record<FieldName, readonly string[]>>>;

/** The known fields of what was sent; browsers' line ends become \n, empty fields are left out. */
export function readTyped(all: (name: string) => string[]): Typed {
  const kept = fieldNames.map((name) => {
    const texts = all(name).map((text) => text.replace(/\r\n?/g, "\n"));
    return [name, texts.filter((text) => text !== "")] as const;
  });
  return Object.fromEntries(kept.filter(([, texts]) => texts.length > 0));
}

/** A field's text, "" when it is empty. */
export function textIn(typed: Typed, name: FieldName): string {
  return Object.hasOwn(typed, name) ? (typed[name]?.[0] ?? "") : "";
}

/** A text without the blank lines before it and the white space after it; in a time that grows with its length only. */
export function trimmed(text: string): string {
  return text.replace(/^(?:[ \t]*\n)+/, "").trimEnd();
}

/** All that was chosen or written under one name. */
export function textsIn(typed: Typed, name: FieldName): readonly string[] {
  return Object.hasOwn(typed, name) ? (typed[name] ?? []) : [];
}

/** New texts of some fields. */
export type TypedChanges = Readonly<Partial<Record<FieldName, string | readonly string[]>>>;

/** The same with some fields replaced; an empty text empties its field. */
export function withFields(typed: Typed, changes: TypedChanges): Typed {
  const next: Partial<Record<FieldName, readonly string[]>> = { ...typed };
  for (const name of Object.keys(changes) as FieldName[]) {
    const texts = [changes[name] ?? []].flat().filter((text) => text !== "");
    if (texts.length > 0) next[name] = texts;
    else delete next[name];
  }
  return next;
}

/** Whether two hold the same, in whatever order the fields came. */
export function sameTyped(a: Typed, b: Typed): boolean {
  return fieldNames.every((name) => JSON.stringify(textsIn(a, name)) === JSON.stringify(textsIn(b, name)));
}

/** The lines of a field where each line is an item of its own. */
export function linesIn(typed: Typed, name: FieldName): string[] {
  return textIn(typed, name)
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "");
}
