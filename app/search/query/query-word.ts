import { analyse, analysedLanguages, bareWord, type Token } from "#app/language/analyse.ts";
import { fold } from "#app/language/fold.ts";
import { MEMBER_KEY } from "#app/language/word-keys.ts";
import { findMentions, type Mention, type NameIndex } from "../index/names.ts";
import type { Phrase } from "../index/phrases.ts";
import { isNamedTerm, termKey } from "../index/terms.ts";
import type { HitWay } from "../types.ts";
import { groupWords } from "./group-words.ts";
import type { QuotedSpan, Span } from "./query-syntax.ts";
import { type Synonyms, synonymNames } from "./recognised-names.ts";

const MOST_SYNONYMS = 5;
const SYNONYM_WEIGHT = 0.5;
const BASE_FORM_WEIGHT = 2;

/** Keys with their weights. */
export type KeyWeights = ReadonlyMap<string, number>;

/** A word of a query. A document matches it by any of its keys, or by all members of one of its alternatives. */
export interface QueryWord extends Span {
  /** As typed. */
  surface: string;
  keys: KeyWeights;
  /** Expressions of several words that mean the same: of each a document needs one key of every member. */
  alternatives: readonly (readonly KeyWeights[])[];
  /** Keys that were added to those of the word itself, with the way in which they match. */
  origins: ReadonlyMap<string, HitWay>;
  /** Set for words in quotation marks: only documents that contain the phrase match. */
  phrase?: Phrase;
  /** A name, a number or a phrase: it is never corrected. */
  isLiteral: boolean;
  /** Part of the name of a size or stage, which qualifies the subject of the query. */
  isQualifier: boolean;
  /** The number of words of the longest name that this word is part of, else 1: together they count as one word. */
  nameLength: number;
  /**
   * Part of the name of a topic, target group or viewpoint and of nothing else. These are the subject of the query: such
   * a word counts as one that names nothing.
   */
  isSubject: boolean;
  token?: Token;
}

interface QueryContext {
  /** The tokens of the query outside quotation marks. */
  tokens: readonly Token[];
  mentions: readonly Mention[];
  names: NameIndex;
  synonyms?: Synonyms | undefined;
}

/** A token as a query word: with the keys of its compound, of what it names, and of its synonyms. */
export function queryWord(token: Token, { tokens, mentions, names, synonyms }: QueryContext): QueryWord {
  const keys = new Map(weightedKeys(token));
  const compound = tokens.find((it) => it.compound && it.start <= token.start && it.end >= token.end);
  for (const [key, weight] of compound ? weightedKeys(compound) : []) keys.set(key, keys.get(key) ?? weight);
  const ofToken = mentions.filter((mention) => mention.tokens.includes(token));
  for (const { kind, slug } of ofToken) {
    // Practices of the organisation itself rank before those that only mention it.
    if (kind === "organisation") keys.set(`m:${slug}`, 6).set(`o:${slug}`, 1);
    if (kind === "theme") keys.set(`t:${slug}`, 2);
    if (isNamedTerm(kind)) keys.set(termKey(kind, slug), 2);
    if (kind === "size") for (const band of slug.split(" ")) keys.set(`z:${band}`, 3);
    if (kind === "stage") keys.set(`g:${slug}`, 2);
  }
  const meanings = synonyms && synonyms.size > 0 ? meaningsOf(token, tokens, synonyms) : [];
  const ofGroups = ofToken.flatMap(({ kind, slug }) => (kind === "target-group" ? groupWords(names, slug) : []));
  const origins = new Map<string, HitWay>();
  for (const [key, weight] of [
    ...meanings.filter((it) => it.length === 1).flatMap(([only]) => [...(only ?? [])]),
    ...ofGroups.map((key) => [key, BASE_FORM_WEIGHT * SYNONYM_WEIGHT] as const),
  ]) {
    if (keys.has(key)) continue;
    keys.set(key, weight);
    origins.set(key, "synonym");
  }
  const otherNames = ofToken.filter(({ kind }) => !isNamedTerm(kind));
  return {
    surface: token.surface,
    start: token.start,
    end: token.end,
    token,
    keys,
    origins,
    alternatives: meanings.filter((it) => it.length > 1),
    isLiteral: ofToken.length > 0 || /\p{N}/u.test(token.surface),
    isQualifier: ofToken.length > 0 && ofToken.every(({ kind }) => kind === "size" || kind === "stage"),
    nameLength: Math.max(1, ...otherNames.map((mention) => mention.tokens.length)),
    isSubject: ofToken.length > 0 && otherNames.length === 0,
  };
}

/** A phrase in quotation marks as one query word. */
export function phraseWord(phrase: Phrase, text: string, { start, end, inside }: QuotedSpan): QueryWord {
  return {
    surface: text.slice(inside.start, inside.end).trim(),
    start,
    end,
    keys: new Map(phrase.wordKeys.flat().map((key) => [key, 2])),
    alternatives: [],
    origins: new Map(),
    phrase,
    isLiteral: true,
    isQualifier: false,
    nameLength: 1,
    isSubject: false,
  };
}

/** For each synonym of a token its words, each with its keys. */
function meaningsOf(token: Token, tokens: readonly Token[], synonyms: Synonyms): KeyWeights[][] {
  const ofToken = findMentions(tokens, synonymNames(synonyms), false).filter((it) => it.tokens.includes(token));
  const meanings = [...new Set(ofToken.map(({ slug }) => slug))].slice(0, MOST_SYNONYMS);
  return meanings.map((meaning) =>
    analyse(meaning, analysedLanguages)
      .filter((it) => !it.compound)
      .map((it) => new Map(weightedKeys(it).map(([key, weight]) => [key, weight * SYNONYM_WEIGHT]))),
  );
}

/** The keys that a word would have in a query. */
export function weightedKeysOf(word: string): [key: string, weight: number][] {
  return analyse(word, analysedLanguages).flatMap(weightedKeys);
}

/** A token in lower case without diacritics and hyphens. */
export function foldedWord({ surface }: Token): string {
  return fold(bareWord(surface));
}

/**
 * The keys of a token with twice the weights of the table in app/language/README.md. The base form of the word is also
 * queried as a member of compounds; the members of the word itself are not queried.
 */
function weightedKeys({ keys, lemmas, loose }: Token): [key: string, weight: number][] {
  return [
    ...loose.map((key): [string, number] => [key, 0.2]),
    ...lemmas.flatMap((key): [string, number][] => [
      [MEMBER_KEY + key, 1],
      [key, BASE_FORM_WEIGHT],
    ]),
    ...keys.filter((key) => key.startsWith("x:")).map((key): [string, number] => [key, 1]),
  ];
}
