import { fold } from "#app/language/fold.ts";

const ALIKE = 5;

/** The themes in whose name some word begins as a word of the query does, in the order given. For when search found none. */
export function nearestThemes<T extends Record<"fi" | "sv" | "en", string>>(words: string, themes: Iterable<T>): T[] {
  const beginnings = new Set(beginningsIn(words));
  return [...themes].filter((theme) =>
    [theme.fi, theme.sv, theme.en].some((name) => beginningsIn(name).some((it) => beginnings.has(it))),
  );
}

function beginningsIn(text: string): string[] {
  const words = fold(text).match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.filter((word) => word.length >= ALIKE).map((word) => word.slice(0, ALIKE));
}
