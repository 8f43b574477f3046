import { fieldKeys, fieldOf, fields } from "../fields.ts";
import { type FieldName, type Typed, textsIn, withFields } from "./typed.ts";

/** Something with a slug that people call by its names. */
export interface Named {
  slug: string;
  names: readonly string[];
}

export interface NameBooks {
  organisations: readonly Named[];
  practices: readonly Named[];
}

/** The fields in which people write a name and the source has a slug, each with its book. */
const named = fieldKeys.flatMap((key): [FieldName, keyof NameBooks][] => {
  const { names } = fieldOf(key);
  return names === "organisations" || names === "practices" ? [[fields[key].form, names]] : [];
});

/** Names as people write them into slugs; what is not known stays as it was typed, for publishing to refuse by name. */
export function toSlugs(typed: Typed, books: NameBooks): Typed {
  return translate(typed, books, (book) => {
    const slugs = new Map<string, string>(book.map(({ slug }) => [slug, slug]));
    for (const { slug, names } of book) {
      for (const name of names.map((it) => it.toLowerCase())) if (!slugs.has(name)) slugs.set(name, slug);
    }
    return (text) => slugs.get(text.trim().toLowerCase()) ?? text.trim();
  });
}

/** Slugs into the names people know; the first of its names. */
export function toNames(typed: Typed, books: NameBooks): Typed {
  return translate(typed, books, (book) => {
    const names = new Map(book.map((it) => [it.slug, it.names[0]]));
    return (text) => names.get(text) ?? text;
  });
}

function translate(
  typed: Typed,
  books: NameBooks,
  sayerOf: (book: readonly Named[]) => (text: string) => string,
): Typed {
  const changed = named.flatMap(([field, book]) => {
    const texts = textsIn(typed, field);
    return texts.length === 0 ? [] : [[field, texts.map(sayerOf(books[book]))] as const];
  });
  return withFields(typed, Object.fromEntries(changed));
}
