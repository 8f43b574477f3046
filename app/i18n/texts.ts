import type { Language } from "#db/schema.ts";

/** Gives the texts of one subject or room in a language; the Finnish ones are the shape that the others follow. */
export function inLanguages<T>(all: Readonly<Record<Language, T>>): (language: Language) => T {
  return (language) => all[language];
}
