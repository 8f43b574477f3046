import type { Language } from "#db/schema.ts";

/** Anything that has a name in the three languages of the interface. */
export interface Named {
  fi: string;
  sv: string;
  en: string;
}

/** Sorts by name as the language's readers expect (å, ä and ö at the end). Returns a new list. */
export function byName<T extends Named>(language: Language, list: readonly T[]): T[] {
  const collator = new Intl.Collator(language === "en" ? "en" : "fi");
  return [...list].sort((a, b) => collator.compare(a[language], b[language]));
}
