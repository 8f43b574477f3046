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
  const changed = fields.flatMap((field) => {
    const texts = textsIn(typed, field);
    if (texts.length === 0) return [];
    const say = sayerOf(field === "soveltaa" ? books.practices : books.organisations);
    return [[field, texts.map(say)] as const];
  });
  return withFields(typed, Object.fromEntries(changed));
}
