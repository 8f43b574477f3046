import type { Language } from "#db/schema.ts";
import { readerGeneration } from "./finnish/current.ts";
import { type Keys, keysOfWord } from "./keys.ts";

/** A word as it stands in a text, with the keys under which it is indexed and asked for. */
export interface Token extends Omit<Keys, "exact"> {
  surface: string;
  /** Where it stands, in UTF-16 code units. */
  start: number;
  end: number;
  /** All its keys, of every kind. */
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
/** More than this of one word is never looked at, however many marks stand on its letters. */
const LONGEST_SURFACE = 200;
const MEMORY = 50_000;

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
  return { surface, start, end: start + surface.length, compound, ...keys };
}

type Known = Omit<Keys, "exact"> & { keys: readonly string[] };

function unite(surface: string, languages: readonly Language[]): Known {
  const each = languages.map((language) => keysOf(surface, language));
  const all = (kind: keyof Known) => [...new Set(each.flatMap((keys) => keys[kind]))];
  return {
    lemmas: all("lemmas"),
    parts: all("parts"),
    loose: all("loose"),
    guesses: all("guesses"),
    keys: all("keys"),
  };
}

/** The word without hyphens, soft hyphens, apostrophes and an abbreviation's ending, in lower case. */
export function bareWord(surface: string): string {
  return surface
    .slice(0, LONGEST_SURFACE)
    .replace(ENDINGS, "")
    .replace(/['’]s$/u, "")
    .replace(/[-\u2010\u2011\u00AD'’]/g, "")
    .normalize("NFC")
    .toLowerCase()
    .slice(0, LONGEST_WORD);
}

const known: Record<Language, Map<string, Known>> = { fi: new Map(), sv: new Map(), en: new Map() };
let knownBy = readerGeneration();

function keysOf(surface: string, language: Language): Known {
  if (knownBy !== readerGeneration()) forget();
  const memory = known[language];
  const found = memory.get(surface);
  if (found) return found;
  const { exact, lemmas, parts, loose, guesses } = keysOfWord(bareWord(surface), language);
  // What a hyphen joins is found as words of its own already.
  const members = HYPHEN.test(surface) ? [] : [...parts, ...guesses];
  const keys = exact === "" ? [] : [...new Set([exact, ...lemmas, ...members, ...loose])];
  const fresh = { lemmas, parts, loose, guesses, keys };
  if (surface.length > LONGEST_SURFACE) return fresh;
  // Emptied rather than aged: texts repeat their words, and this only has to be bounded.
  if (memory.size >= MEMORY) memory.clear();
  memory.set(surface, fresh);
  return fresh;
}

function forget(): void {
  for (const memory of Object.values(known)) memory.clear();
  knownBy = readerGeneration();
}
