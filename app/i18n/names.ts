import type { Language } from "#db/schema.ts";

/** A name in the three languages of the interface. */
export interface Named {
  fi: string;
  sv: string;
  en: string;
}

/** Returns a new list sorted by name in the language's alphabetical order (å, ä and ö at the end for fi and sv). */
export function byName<T extends Named>(language: Language, list: readonly T[]): T[] {
  const collator = new Intl.Collator(language === "en" ? "en" : "fi");
  return [...list].sort((a, b) => collator.compare(a[language], b[language]));
}
