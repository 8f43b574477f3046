import { type Typed, textsIn, withFields } from "./typed.ts";

/** Something with a slug that people call by its names. */
export interface Named {
  slug: string;
  names: readonly string[];
}

/** The fields in which people write a name and the source has a slug. */
const fields = ["organisaatio", "muut", "soveltaa"] as const;

export interface NameBooks {
  organisations: readonly Named[];
  practices: readonly Named[];
}

/** Names as people write them into slugs; what is not known stays as it was typed, for publishing to refuse by name. */
export function toSlugs(typed: Typed, books: NameBooks): Typed {
  return translate(typed, books, (text, book) => {
    const wanted = text.trim().toLowerCase();
    const found = book.find(
      ({ slug, names }) => slug === wanted || names.some((name) => name.toLowerCase() === wanted),
    );
    return found?.slug ?? text.trim();
  });
}

/** Slugs into the names people know; the first of its names. */
export function toNames(typed: Typed, books: NameBooks): Typed {
  return translate(typed, books, (text, book) => book.find(({ slug }) => slug === text)?.names[0] ?? text);
}

function translate(typed: Typed, books: NameBooks, say: (text: string, book: readonly Named[]) => string): Typed {
  const changed = fields.map((field) => {
    const book = field === "soveltaa" ? books.practices : books.organisations;
    return [field, textsIn(typed, field).map((text) => say(text, book))] as const;
  });
  return withFields(typed, Object.fromEntries(changed));
}
