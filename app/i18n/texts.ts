import type { Language } from "#db/schema.ts";

/** Returns a function that gives the texts of one subject in a language. The Finnish texts define the type. */
export function inLanguages<T>(all: Readonly<Record<Language, T>>): (language: Language) => T {
  return (language) => all[language];
}
