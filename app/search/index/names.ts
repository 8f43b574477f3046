import { analyse, bareWord, type Token } from "#app/language/analyse.ts";
import { fold } from "#app/language/fold.ts";
import type { Language } from "#db/schema.ts";

/** A name people call something by; without a language it is a verified form, taken letter by letter. */
export interface Name {
  kind: NameKind;
  /** What it names: a slug, several joined by spaces (size bands), or for a synonym the other words. */
  slug: string;
  phrase: string;
  languages: readonly Language[];
}

export type NameKind = "organisation" | "theme" | "size" | "stage" | "synonym";

/** Kinds whose names are everyday words: taken by their base form only, never loosely. */
const EVERYDAY: ReadonlySet<NameKind> = new Set(["size", "stage", "synonym"]);

interface NameWord {
  surface: string;
  folded: string;
  keys: ReadonlySet<string>;
}

interface Phrase extends Name {
  words: readonly NameWord[];
}

/** Phrases by each key their first word may be met under. */
export type Names = ReadonlyMap<string, readonly Phrase[]>;

export interface Mention {
  kind: Name["kind"];
  slug: string;
  /** As it is called where it was met. */
  phrase: string;
  /** The tokens that make up the name. */
  tokens: readonly Token[];
}

/** Makes names findable. What stands in brackets is no part of a name. */
export function nameIndex(names: readonly Name[]): Names {
  const index = new Map<string, Phrase[]>();
  for (const name of names) {
    const words = analyse(name.phrase.replace(/\([^)]*\)/g, " "), name.languages.length ? name.languages : ["fi"])
      .filter((token) => !token.compound)
      .map((token) => nameWord(token, name));
    const first = words[0];
    if (first === undefined) continue;
    for (const key of [`n:${first.folded}`, ...first.keys]) {
      const phrases = index.get(key) ?? [];
      phrases.push({ ...name, words });
      index.set(key, phrases);
    }
  }
  return index;
}

function nameWord(token: Token, { kind, languages }: Name): NameWord {
  const surface = bareWord(token.surface);
  const keys = languages.length === 0 ? [] : [...token.lemmas, ...(EVERYDAY.has(kind) ? [] : token.loose)];
  return { surface, folded: fold(surface), keys: new Set(keys) };
}

/** Every organisation and theme the words name, the longest names first. `written`: names begin with a capital. */
export function mentions(tokens: readonly Token[], names: Names, written: boolean): Mention[] {
  const words = tokens.filter((token) => !token.compound);
  const found: Mention[] = [];
  for (const [at, token] of words.entries()) {
    const initial = token.surface.charAt(0);
    if (written && initial === initial.toLowerCase()) continue;
    const candidates = new Set<Phrase>();
    for (const key of [`n:${fold(bareWord(token.surface))}`, ...token.lemmas, ...token.loose]) {
      for (const phrase of names.get(key) ?? []) candidates.add(phrase);
    }
    for (const { words: wanted, kind, slug, phrase } of candidates) {
      const held = words.slice(at, at + wanted.length);
      if (held.length < wanted.length || !wanted.every((word, n) => means(held[n] as Token, word))) continue;
      found.push({ kind, slug, phrase, tokens: held });
    }
  }
  return found.sort((a, b) => b.tokens.length - a.tokens.length);
}

function means(token: Token, word: NameWord): boolean {
  const surface = bareWord(token.surface);
  if (fold(surface) === word.folded) return true;
  if (!token.keys.some((key) => word.keys.has(key))) return false;
  // Folding must not make Lahti of lähde: who types the dots means them.
  return fold(surface) === surface || surface.slice(0, 3) === word.surface.slice(0, 3);
}

/** The tokens of a text with `o:` keys for the organisations it mentions. */
export function withMentions(tokens: readonly Token[], names: Names): readonly Token[] {
  const extra = new Map<Token, Set<string>>();
  for (const { kind, slug, tokens: held } of mentions(tokens, names, true)) {
    if (kind !== "organisation") continue;
    for (const token of held) extra.set(token, (extra.get(token) ?? new Set()).add(`o:${slug}`));
  }
  if (extra.size === 0) return tokens;
  return tokens.map((token) => {
    const more = extra.get(token);
    return more ? { ...token, keys: [...token.keys, ...more] } : token;
  });
}
