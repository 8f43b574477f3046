import { analyse } from "#app/language/analyse.ts";
import type { Language } from "#db/schema.ts";
import { type Names, withMentions } from "./names.ts";

/** A word of a text that has one of the keys asked for. */
export interface KeyedWord {
  /** Which word of the text it is. */
  at: number;
  /** What was given with the first of its keys that was asked for. */
  given: number;
}

/** A text as it is shown, with where its words stand. */
export interface ReadText {
  text: string;
  starts: Uint32Array;
  ends: Uint32Array;
  /** Its words that have one of these keys, in their order. They are among those that the whole query asked for. */
  wordsWith(keys: ReadonlyMap<string, number>, asked: ReadonlyMap<string, unknown>): KeyedWord[];
}

/** The same with the keys of its words, as it goes into an index. */
export interface AnalysedText extends ReadText {
  /** Words share these lists wherever they recur. */
  keys: readonly (readonly string[])[];
}

/** Analyses a text in its language, the organisations it mentions included. */
export function readText(text: string, language: Language, names: Names): AnalysedText {
  const tidy = tidied(text);
  const tokens = withMentions(analyse(tidy, [language]), names);
  const keys = tokens.map((token) => token.keys);
  return {
    text: tidy,
    starts: Uint32Array.from(tokens, (token) => token.start),
    ends: Uint32Array.from(tokens, (token) => token.end),
    keys,
    wordsWith: (wanted) =>
      keys.flatMap((of, at) => {
        const given = wanted.get(of.find((key) => wanted.has(key)) ?? "");
        return given === undefined ? [] : [{ at, given }];
      }),
  };
}

/**
 * A text as its words are counted in it: on one line, and where a heading or a list item runs into the next block
 * without a full stop, a dash keeps them apart. What goes on in small letters may be a line that was broken.
 */
export function tidied(text: string): string {
  const trimmed = text.trim();
  const joined = trimmed.includes("\n") ? trimmed.replace(/(?<=[^\s.!?:–][^\S\n]*)\n\s*(?=\p{Lu})/gu, " – ") : trimmed;
  // A single space is let stand: almost all white space is that.
  return joined.replace(/[^\S ]\s*| \s+/g, " ");
}
