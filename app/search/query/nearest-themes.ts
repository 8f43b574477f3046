import { fold } from "#app/language/fold.ts";

const SHARED_LETTERS = 5;

/**
 * The themes whose name, in any language, has a word that shares its first five letters with a word of the query, in the
 * order given. For a search that found nothing.
 */
export function nearestThemes<T extends Record<"fi" | "sv" | "en", string>>(words: string, themes: Iterable<T>): T[] {
  const beginnings = new Set(beginningsIn(words));
  return [...themes].filter((theme) =>
    [theme.fi, theme.sv, theme.en].some((name) => beginningsIn(name).some((it) => beginnings.has(it))),
  );
}

function beginningsIn(text: string): string[] {
  const words = fold(text).match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.filter((word) => word.length >= SHARED_LETTERS).map((word) => word.slice(0, SHARED_LETTERS));
}
