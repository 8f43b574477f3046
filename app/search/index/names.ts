import { analyse, bareWord, type Token } from "#app/language/analyse.ts";
import { fold } from "#app/language/fold.ts";
import type { Language } from "#db/schema.ts";
import { type NamedTerm, namedTerms } from "./terms.ts";

/** A wellbeing services county is named as an organisation and as the area that it is: `county`. */
export type NameKind = "organisation" | "county" | "region" | "theme" | NamedTerm | "size" | "stage" | "synonym";

/** A name by which a query or a text may mention something. */
export interface KnownName {
  kind: NameKind;
  /** What it names: a slug, several slugs of size bands joined by spaces, or the other words of a synonym. */
  slug: string;
  phrase: string;
  /** Empty for a verified inflected form, which matches as it is written only. */
  languages: readonly Language[];
}

/** Kinds whose names are or resemble common words (Lappi, lava): they match by base form only, never by loose keys. */
const COMMON_WORDS: ReadonlySet<NameKind> = new Set(["region", ...namedTerms, "size", "stage", "synonym"]);

/** So does an abbreviation that finds a theme: LAVA has no stem in common with Lapissa. */
const ABBREVIATION = /^\p{Lu}{2,}$/u;

interface NameWord {
  surface: string;
  folded: string;
  keys: ReadonlySet<string>;
}

/** A name with what the analyser finds in it, as plain data that can be saved. */
export interface AnalysedName extends KnownName {
  words: readonly { surface: string; folded: string; keys: readonly string[] }[];
}

interface IndexedName extends KnownName {
  words: readonly NameWord[];
}

/** Names by each key of their first word. */
export type NameIndex = ReadonlyMap<string, readonly IndexedName[]>;

/** A name found among the words of a query or a text. */
export interface Mention {
  kind: NameKind;
  slug: string;
  /** The name that matched. */
  phrase: string;
  /** The tokens that make up the name. */
  tokens: readonly Token[];
}

/** Indexes names for `findMentions`. */
export function nameIndex(names: readonly KnownName[]): NameIndex {
  return indexOfNames(analyseNames(names));
}

/** Analyses names. A part of a name in brackets is left out. */
export function analyseNames(names: readonly KnownName[]): AnalysedName[] {
  return names.map((name) => {
    const tokens = analyse(name.phrase.replace(/\([^)]*\)/g, " "), name.languages.length ? name.languages : ["fi"]);
    return { ...name, words: tokens.filter((token) => !token.compound).map((token) => nameWord(token, name)) };
  });
}

/** Indexes analysed names. */
export function indexOfNames(names: readonly AnalysedName[]): NameIndex {
  const index = new Map<string, IndexedName[]>();
  for (const name of names) {
    const words = name.words.map((word) => ({ ...word, keys: new Set(word.keys) }));
    const first = words[0];
    if (first === undefined) continue;
    const indexed = { ...name, words };
    for (const key of [`n:${first.folded}`, ...first.keys]) {
      const sameKey = index.get(key) ?? [];
      sameKey.push(indexed);
      index.set(key, sameKey);
    }
  }
  return index;
}

function nameWord(token: Token, { kind, languages }: KnownName): AnalysedName["words"][number] {
  const surface = bareWord(token.surface);
  const isStrict = COMMON_WORDS.has(kind) || (kind === "theme" && ABBREVIATION.test(token.surface));
  const keys = languages.length === 0 ? [] : [...token.lemmas, ...(isStrict ? [] : token.loose)];
  return { surface, folded: fold(surface), keys: [...new Set(keys)] };
}

/** Every name among the tokens, the longest names first. `capitalised`: only names that begin with a capital letter. */
export function findMentions(tokens: readonly Token[], names: NameIndex, capitalised: boolean): Mention[] {
  const words = tokens.filter((token) => !token.compound);
  const found: Mention[] = [];
  for (const [at, token] of words.entries()) {
    const initial = token.surface.charAt(0);
    if (capitalised && initial === initial.toLowerCase()) continue;
    const candidates = new Set<IndexedName>();
    for (const key of [`n:${fold(bareWord(token.surface))}`, ...token.lemmas, ...token.loose]) {
      for (const name of names.get(key) ?? []) candidates.add(name);
    }
    for (const { words: nameWords, kind, slug, phrase } of candidates) {
      const tokensOfName = words.slice(at, at + nameWords.length);
      if (tokensOfName.length < nameWords.length) continue;
      if (!nameWords.every((word, n) => isFormOf(tokensOfName[n] as Token, word))) continue;
      found.push({ kind, slug, phrase, tokens: tokensOfName });
    }
  }
  return found.sort((a, b) => b.tokens.length - a.tokens.length);
}

function isFormOf(token: Token, word: NameWord): boolean {
  const surface = bareWord(token.surface);
  if (fold(surface) === word.folded) return true;
  if (!token.keys.some((key) => word.keys.has(key))) return false;
  // Loose keys are folded: a word typed with diacritics must agree in its beginning, so that lähde is not Lahti.
  return fold(surface) === surface || surface.slice(0, 3) === word.surface.slice(0, 3);
}

/** The tokens of a text, with the key `o:` added to those that mention an organisation. */
export function withMentions(tokens: readonly Token[], names: NameIndex): readonly Token[] {
  const extraKeys = new Map<Token, Set<string>>();
  for (const { kind, slug, tokens: tokensOfName } of findMentions(tokens, names, true)) {
    if (kind !== "organisation") continue;
    for (const token of tokensOfName) extraKeys.set(token, (extraKeys.get(token) ?? new Set()).add(`o:${slug}`));
  }
  if (extraKeys.size === 0) return tokens;
  return tokens.map((token) => {
    const extra = extraKeys.get(token);
    return extra ? { ...token, keys: [...token.keys, ...extra] } : token;
  });
}
