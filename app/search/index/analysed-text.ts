import { analyse } from "#app/language/analyse.ts";
import type { Language } from "#db/schema.ts";
import { type NameIndex, withMentions } from "./names.ts";

/** A word of a text that has one of the queried keys. */
export interface MatchedWord {
  /** The number of the word in the text. */
  index: number;
  /** The number of the query word that the matching key belongs to. */
  queryWord: number;
}

/** A text as it is shown, with the spans of its words. */
export interface TokenisedText {
  text: string;
  starts: Uint32Array;
  ends: Uint32Array;
  /**
   * The words of the text that have one of the keys, in their order. `keys` maps a key to the number of its query word
   * and is a subset of `queryKeys`, the keys of the whole query: what is worked out for these is kept between texts.
   */
  matchedWords(keys: ReadonlyMap<string, number>, queryKeys: ReadonlyMap<string, unknown>): MatchedWord[];
}

/** The same with the keys of its words, as they go into an index. */
export interface AnalysedText extends TokenisedText {
  /** One list for each word; equal words share a list. */
  keys: readonly (readonly string[])[];
}

/** Analyses a text in its language; the names of organisations in it get the key `o:`. */
export function analyseText(text: string, language: Language, names: NameIndex): AnalysedText {
  const tidy = tidyText(text);
  const tokens = withMentions(analyse(tidy, [language]), names);
  const keys = tokens.map((token) => token.keys);
  return {
    text: tidy,
    starts: Uint32Array.from(tokens, (token) => token.start),
    ends: Uint32Array.from(tokens, (token) => token.end),
    keys,
    matchedWords: (wanted) =>
      keys.flatMap((wordKeys, index) => {
        const queryWord = wanted.get(wordKeys.find((key) => wanted.has(key)) ?? "");
        return queryWord === undefined ? [] : [{ index, queryWord }];
      }),
  };
}

/**
 * A text on one line, as spans of words refer to it. Where a heading or a list item without a full stop is followed by a
 * line that begins with a capital, a dash separates them; a line that begins in lower case may be a wrapped one.
 */
export function tidyText(text: string): string {
  const trimmed = text.trim();
  const joined = trimmed.includes("\n") ? trimmed.replace(/(?<=[^\s.!?:–][^\S\n]*)\n\s*(?=\p{Lu})/gu, " – ") : trimmed;
  // The pattern skips single spaces, which are nearly all white space there is.
  return joined.replace(/[^\S ]\s*| \s+/g, " ");
}
