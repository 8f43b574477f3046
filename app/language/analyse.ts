import type { Language } from "#db/schema.ts";
import { finnishLemmatiser, lemmatiserGeneration } from "./finnish/current-lemmatiser.ts";
import { keysOfWord, type WordKeys } from "./word-keys.ts";

/** The languages that words are analysed in. */
export const analysedLanguages: readonly Language[] = ["fi", "sv", "en"];

/** A word of a text with the keys under which it is indexed and queried. */
export interface Token extends Omit<WordKeys, "exact"> {
  /** The word exactly as the text has it. */
  surface: string;
  /** Its span in the text, in UTF-16 code units. */
  start: number;
  end: number;
  /** Its keys of every kind. */
  keys: readonly string[];
  /** A hyphenated compound as one token. Its parts precede it as tokens of their own. */
  compound: boolean;
}

const WORD = "[\\p{L}\\p{M}\\p{N}\\u00AD]+(?:['’][\\p{L}\\p{M}]+)*";
/** A Finnish case ending after a colon: EU:n and THL:lle are one word each; 10:30 is two. */
const ENDING = ":(?:n|s|t|t?[aä]|n[aä]|[sl][st][aä]|ll[aä]|lle|ksi|[aäeiouöh]{1,2}n)(?![\\p{L}\\p{N}])";
const CASE_ENDING = `(?:${ENDING})?`;
const WORDS = new RegExp(`${WORD}${CASE_ENDING}(?:[-\\u2010\\u2011]${WORD}${CASE_ENDING})*`, "gu");
const PART = new RegExp(WORD + CASE_ENDING, "gu");
const ENDINGS = new RegExp(ENDING, "gu");
const HYPHEN = /[-\u2010\u2011]/;
/** Characters of a bare word that its keys are made from. */
const LONGEST_WORD = 60;
/** Code units of one word that are looked at: letters can carry any number of combining marks. */
const LONGEST_SURFACE = 200;
/** Words of each language whose keys are cached. */
const CACHED_WORDS = 50_000;

/**
 * Splits a text into words with their keys, in the order of the text; a hyphenated compound comes after its parts.
 * With several languages a word gets the union of its keys in each. Any text is accepted.
 */
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

type TokenKeys = Omit<WordKeys, "exact"> & { keys: readonly string[] };

function unite(surface: string, languages: readonly Language[]): TokenKeys {
  const each = languages.map((language) => keysOf(surface, language));
  const all = (kind: keyof TokenKeys) => [...new Set(each.flatMap((keys) => keys[kind]))];
  return {
    lemmas: all("lemmas"),
    parts: all("parts"),
    loose: all("loose"),
    guesses: all("guesses"),
    keys: all("keys"),
  };
}

/** Whether a word as typed is a form of a Finnish word that the rules or the dictionary have. */
export function isFinnishWord(surface: string): boolean {
  return finnishLemmatiser().knows(bareWord(surface));
}

/**
 * The word in lower case without hyphens, soft hyphens, apostrophes and the case ending of an abbreviation; at most 60
 * characters of it.
 */
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

const caches: Record<Language, Map<string, TokenKeys>> = { fi: new Map(), sv: new Map(), en: new Map() };
let cachedGeneration = lemmatiserGeneration();

function keysOf(surface: string, language: Language): TokenKeys {
  if (cachedGeneration !== lemmatiserGeneration()) clearCaches();
  const cache = caches[language];
  const cached = cache.get(surface);
  if (cached) return cached;
  const { exact, lemmas, parts, loose, guesses } = keysOfWord(bareWord(surface), language);
  // The members of a hyphenated compound are tokens of their own.
  const members = HYPHEN.test(surface) ? [] : [...parts, ...guesses];
  const keys = exact === "" ? [] : [...new Set([exact, ...lemmas, ...members, ...loose])];
  const fresh = { lemmas, parts, loose, guesses, keys };
  if (surface.length > LONGEST_SURFACE) return fresh;
  // Cleared whole instead of evicting the oldest: the cache only has to be bounded.
  if (cache.size >= CACHED_WORDS) cache.clear();
  cache.set(surface, fresh);
  return fresh;
}

function clearCaches(): void {
  for (const cache of Object.values(caches)) cache.clear();
  cachedGeneration = lemmatiserGeneration();
}
