import { analyse, bareWord, readLanguages, type Token } from "#app/language/analyse.ts";
import { fold } from "#app/language/fold.ts";
import { MEMBER_KEY } from "#app/language/word-keys.ts";
import { type Mention, mentions } from "../index/names.ts";
import type { Phrase } from "../index/phrases.ts";
import type { HitWay } from "../types.ts";
import { type Synonyms, synonymNames } from "./synonyms.ts";
import type { Quoted, Span } from "./typed.ts";

const MOST_SYNONYMS = 5;
const SYNONYM_WEIGHT = 0.5;

/** Keys with how much each weighs. */
export type Keyed = ReadonlyMap<string, number>;

/** One word asked for; any of its keys will do, or every word of one of its groups. */
export interface Word extends Span {
  /** As typed. */
  typed: string;
  keys: Keyed;
  /** What it means in several words: in each, one key of every member is needed. */
  groups: readonly (readonly Keyed[])[];
  /** Keys that are not its own and how they came to be asked. */
  ways: ReadonlyMap<string, HitWay>;
  /** Words in quotes: only documents that hold them so. */
  phrase?: Phrase;
  /** A name, a number or a quotation: taken as it is, never for another word. */
  fixed: boolean;
  /** A size or a stage, or part of one: what a reader names beside what they look for. */
  aside: boolean;
  /** By how many words a name is told, this one among them: together they count as one. */
  share: number;
  token?: Token;
}

interface Around {
  /** All that was typed outside quotes. */
  tokens: readonly Token[];
  named: readonly Mention[];
  synonyms?: Synonyms | undefined;
}

/** Everything a word asks for: itself, its compound, what it names and what the coordinator says it means. */
export function wordOf(token: Token, { tokens, named, synonyms }: Around): Word {
  const keys = new Map(weighed(token));
  const compound = tokens.find((it) => it.compound && it.start <= token.start && it.end >= token.end);
  for (const [key, weight] of compound ? weighed(compound) : []) keys.set(key, keys.get(key) ?? weight);
  const held = named.filter((mention) => mention.tokens.includes(token));
  for (const { kind, slug } of held) {
    // The organisation's own practices stand before those that only mention it.
    if (kind === "organisation") keys.set(`m:${slug}`, 6).set(`o:${slug}`, 1);
    if (kind === "theme") keys.set(`t:${slug}`, 2);
    if (kind === "size") for (const band of slug.split(" ")) keys.set(`z:${band}`, 3);
    if (kind === "stage") keys.set(`g:${slug}`, 2);
  }
  const meant = synonyms && synonyms.size > 0 ? meanings(token, tokens, synonyms) : [];
  const ways = new Map<string, HitWay>();
  for (const [key, weight] of meant.filter((it) => it.length === 1).flatMap(([only]) => [...(only ?? [])])) {
    if (keys.has(key)) continue;
    keys.set(key, weight);
    ways.set(key, "synonym");
  }
  return {
    typed: token.surface,
    start: token.start,
    end: token.end,
    token,
    keys,
    ways,
    groups: meant.filter((it) => it.length > 1),
    fixed: held.length > 0 || /\p{N}/u.test(token.surface),
    aside: held.length > 0 && held.every(({ kind }) => kind === "size" || kind === "stage"),
    share: Math.max(1, ...held.map((mention) => mention.tokens.length)),
  };
}

/** Words in quotes as one word. */
export function phraseWord(phrase: Phrase, text: string, { start, end, inside }: Quoted): Word {
  const typed = text.slice(inside.start, inside.end).trim();
  const keys = new Map(phrase.groups.flat().map((key) => [key, 2]));
  return { typed, start, end, keys, groups: [], ways: new Map(), phrase, fixed: true, aside: false, share: 1 };
}

/** For each meaning of a word its own words, each with its keys. */
function meanings(token: Token, tokens: readonly Token[], synonyms: Synonyms): Keyed[][] {
  const held = mentions(tokens, synonymNames(synonyms), false).filter((it) => it.tokens.includes(token));
  const others = [...new Set(held.map(({ slug }) => slug))].slice(0, MOST_SYNONYMS);
  return others.map((other) =>
    analyse(other, readLanguages)
      .filter((it) => !it.compound)
      .map((it) => new Map(weighed(it).map(([key, weight]) => [key, weight * SYNONYM_WEIGHT]))),
  );
}

/** The keys a word would be asked by, had it been typed. */
export function keysLike(word: string): [key: string, weight: number][] {
  return analyse(word, readLanguages).flatMap(weighed);
}

/** What a word is called without its case, dots and hyphens. */
export function foldedWord({ surface }: Token): string {
  return fold(bareWord(surface));
}

/**
 * How much each kind of key weighs: 1, ½, ½ and ⅒ as base form, member of a compound, the word itself and loosely, here
 * doubled. What is asked as a base form is asked as a member too; a compound's own members are not asked for.
 */
function weighed({ keys, lemmas, loose }: Token): [key: string, weight: number][] {
  return [
    ...loose.map((key): [string, number] => [key, 0.2]),
    ...lemmas.flatMap((key): [string, number][] => [
      [MEMBER_KEY + key, 1],
      [key, 2],
    ]),
    ...keys.filter((key) => key.startsWith("x:")).map((key): [string, number] => [key, 1]),
  ];
}
