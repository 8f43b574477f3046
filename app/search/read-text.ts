import type { Language } from "#db/schema.ts";
import { analyse } from "./analyse.ts";
import { type Names, withMentions } from "./names.ts";

/** A text with the keys of its words and where they stand, kept small: analysed once for index and passages alike. */
export interface ReadText {
  text: string;
  starts: Uint32Array;
  ends: Uint32Array;
  /** Words share these lists wherever they recur. */
  keys: readonly (readonly string[])[];
}

/** Analyses a text in its language, the organisations it mentions included. */
export function readText(text: string, language: Language, names: Names): ReadText {
  const tidy = tidied(text);
  const tokens = withMentions(analyse(tidy, [language]), names);
  return {
    text: tidy,
    starts: Uint32Array.from(tokens, (token) => token.start),
    ends: Uint32Array.from(tokens, (token) => token.end),
    keys: tokens.map((token) => token.keys),
  };
}

/**
 * A text as its words are counted in it: on one line, and where a heading or a list item runs into the next block
 * without a full stop, a dash keeps them apart. What goes on in small letters may be a line that was broken.
 */
export function tidied(text: string): string {
  const trimmed = text.trim();
  return trimmed.replace(/([^\s.!?:–])[^\S\n]*\n\s*(?=\p{Lu})/gu, "$1 – ").replace(/\s+/g, " ");
}
