import { fieldKeys, fieldOf, fields } from "../fields.ts";
import { type FieldName, type Typed, textsIn, withFields } from "./typed.ts";

/** An organisation or a practice: its slug and the names that authors may write. */
export interface NamedItem {
  slug: string;
  names: readonly string[];
}

export interface NameIndex {
  organisations: readonly NamedItem[];
  practices: readonly NamedItem[];
}

/** The fields in which authors write a name where the source has a slug, each with what the names are of. */
const nameFields = fieldKeys.flatMap((key): [FieldName, keyof NameIndex][] => {
  const { names } = fieldOf(key);
  return names === "organisations" || names === "practices" ? [[fields[key].form, names]] : [];
});

/** Replaces names by slugs. An unknown name is kept as typed, and publishing refuses it. */
export function toSlugs(typed: Typed, books: NameIndex): Typed {
  return translate(typed, books, (book) => {
    const slugs = new Map<string, string>(book.map(({ slug }) => [slug, slug]));
    for (const { slug, names } of book) {
      for (const name of names.map((it) => it.toLowerCase())) if (!slugs.has(name)) slugs.set(name, slug);
    }
    return (text) => slugs.get(text.trim().toLowerCase()) ?? text.trim();
  });
}

/** Replaces slugs by the first of their names. */
export function toNames(typed: Typed, books: NameIndex): Typed {
  return translate(typed, books, (book) => {
    const names = new Map(book.map((it) => [it.slug, it.names[0]]));
    return (text) => names.get(text) ?? text;
  });
}

function translate(
  typed: Typed,
  books: NameIndex,
  translatorOf: (book: readonly NamedItem[]) => (text: string) => string,
): Typed {
  const changed = nameFields.flatMap(([field, book]) => {
    const texts = textsIn(typed, field);
    return texts.length === 0 ? [] : [[field, texts.map(translatorOf(books[book]))] as const];
  });
  return withFields(typed, Object.fromEntries(changed));
}
