import type { Language, Names } from "#db/schema.ts";

/** Returns a new list sorted by name in the language's alphabetical order (å, ä and ö at the end for fi and sv). */
export function byName<T extends Names>(language: Language, list: readonly T[]): T[] {
  const collator = new Intl.Collator(language === "en" ? "en" : "fi");
  return [...list].sort((a, b) => collator.compare(a[language], b[language]));
}
