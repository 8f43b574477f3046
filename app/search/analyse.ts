import type { Language } from "#db/schema.ts";
import { englishStem } from "./english.ts";
import { finnishKeys } from "./finnish.ts";
import { fold } from "./fold.ts";
import { swedishStem } from "./swedish.ts";

/** A word as it stands in a text, with the keys under which it is indexed and asked for. */
export interface Token {
  surface: string;
  start: number;
  end: number;
  /** `x:` the word itself; loose keys by language: `f:` canon, `s:` and `e:` stems. */
  keys: readonly string[];
  /** A hyphenated compound as one word; its parts stand beside it as tokens of their own. */
  compound: boolean;
}

const WORD = "[\\p{L}\\p{M}\\p{N}\\u00AD]+(?:['’][\\p{L}\\p{M}]+)*";
/** EU:n and THL:lle are their abbreviation; 10:30 stays two numbers. */
const ENDING = ":(?:n|s|t|t?[aä]|n[aä]|[sl][st][aä]|ll[aä]|lle|ksi|[aäeiouöh]{1,2}n)(?![\\p{L}\\p{N}])";
const CASE_ENDING = `(?:${ENDING})?`;
const WORDS = new RegExp(`${WORD}${CASE_ENDING}(?:[-\\u2010\\u2011]${WORD}${CASE_ENDING})*`, "gu");
const PART = new RegExp(WORD + CASE_ENDING, "gu");
const ENDINGS = new RegExp(ENDING, "gu");
const HYPHEN = /[-\u2010\u2011]/;
const LONGEST_WORD = 60;
const MEMORY = 100_000;

/** Text to words with their keys, in the order they stand; several languages give the union of their keys. Pure. */
export function analyse(text: string, languages: readonly Language[]): Token[] {
  const tokens: Token[] = [];
  for (const { 0: surface, index } of text.matchAll(WORDS)) {
    const parts = HYPHEN.test(surface) ? [...surface.matchAll(PART)] : [];
    for (const part of parts) tokens.push(token(part[0], index + part.index, languages, false));
    tokens.push(token(surface, index, languages, parts.length > 0));
  }
  return tokens;
}

function token(surface: string, start: number, languages: readonly Language[], compound: boolean): Token {
  const keys = languages.length === 1 ? keysOf(surface, languages[0] as Language) : unite(surface, languages);
  return { surface, start, end: start + surface.length, keys, compound };
}

function unite(surface: string, languages: readonly Language[]): string[] {
  return [...new Set(languages.flatMap((language) => keysOf(surface, language)))];
}

/** The word without hyphens, soft hyphens, apostrophes and an abbreviation's ending, in lower case. */
export function bareWord(surface: string): string {
  return surface
    .replace(ENDINGS, "")
    .replace(/['’]s$/u, "")
    .replace(/[-\u2010\u2011\u00AD'’]/g, "")
    .normalize("NFC")
    .toLowerCase()
    .slice(0, LONGEST_WORD);
}

const known: Record<Language, Map<string, readonly string[]>> = { fi: new Map(), sv: new Map(), en: new Map() };

function keysOf(surface: string, language: Language): readonly string[] {
  const memory = known[language];
  const found = memory.get(surface);
  if (found) return found;
  const word = bareWord(surface);
  const keys = word === "" ? [] : [`x:${word}`, ...looseKeys(word, language)];
  // Emptied rather than aged: texts repeat their words, and this only has to be bounded.
  if (memory.size >= MEMORY) memory.clear();
  memory.set(surface, keys);
  return keys;
}

/** Keys that forms of one word share; a number has none. */
export function looseKeys(word: string, language: Language): string[] {
  const folded = fold(word);
  if (!/^\p{L}+$/u.test(folded)) return [];
  if (language === "fi") return finnishKeys(folded).map((key) => `f:${key}`);
  return language === "sv" ? [`s:${swedishStem(folded)}`] : [`e:${englishStem(folded)}`];
}
