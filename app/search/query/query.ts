import { analyse, readLanguages, type Token } from "#app/language/analyse.ts";
import { fold } from "#app/language/fold.ts";
import { isStopword } from "#app/language/stopwords.ts";
import type { Library } from "../index/library.ts";
import { type Mention, mentions } from "../index/names.ts";
import { type Phrase, phraseOf } from "../index/phrases.ts";
import { LONGEST_QUERY } from "../longest-query.ts";
import type { OfferedFilter } from "../types.ts";
import { offeredFilters, outermost, sizesAndStages } from "./recognised.ts";
import { excludedIn, type Quoted, quotedIn } from "./typed.ts";
import { phraseWord, type Word, wordOf } from "./word.ts";

const MOST_WORDS = 10;
const MOST_MENTIONS = 5;

/** What a person typed: what is asked for, what is not wanted, and what the words name. */
export interface Query {
  /** As typed, as far as it counts. */
  text: string;
  words: readonly Word[];
  /** Keys of which a wanted document has none. */
  unwanted: ReadonlySet<string>;
  unwantedPhrases: readonly Phrase[];
  organisations: string[];
  themes: string[];
  filters: OfferedFilter[];
  /** The names among the words, to tell what they were met as. */
  named: readonly Mention[];
}

type Known = Pick<Library, "names" | "vocabulary"> & { synonyms?: Library["synonyms"] };

/** Reads what a person typed. Takes anything; keeps 200 characters and 10 words. Stop words count only alone. */
export function readQuery(typed: string, { names, vocabulary, synonyms }: Known): Query {
  const text = typed.slice(0, LONGEST_QUERY);
  const tokens = firstWords(analyse(text, readLanguages));
  const quotes = quotedIn(text);
  const quoted = tokens.filter((token) => quoteOf(token, quotes) !== undefined);
  const minus = excludedIn(text);
  const unwanted = tokens.filter((token) => !quoted.includes(token) && minus.has(token.start));
  const plain = tokens.filter((it) => !quoted.includes(it) && !unwanted.some((no) => covers(no, it)));
  const simple = plain.filter((token) => !token.compound);
  const meaningful = simple.filter((token) => !isStopword(fold(token.surface)));
  const phrases = quotes.flatMap((quote) => phraseIn(text, quote, quoted, vocabulary));
  const wanted = phrases.filter(({ quote }) => !quote.negated);
  const asked = meaningful.length > 0 || wanted.length > 0 ? meaningful : simple;
  const named = outermost([...mentions(simple, names, false), ...mentions(simple, sizesAndStages(), false)]);
  const words = asked.map((token) => wordOf(token, { tokens: plain, named, synonyms }));
  return {
    text,
    words: [...words.filter(({ keys }) => keys.size > 0), ...wanted.map((it) => phraseWord(it.phrase, text, it.quote))],
    unwanted: new Set(unwanted.flatMap(wholeKeys)),
    unwantedPhrases: phrases.filter(({ quote }) => quote.negated).map(({ phrase }) => phrase),
    organisations: slugs(named, "organisation"),
    themes: slugs(named, "theme"),
    filters: offeredFilters(text, named),
    named,
  };
}

/** The first ten words, with the hyphenated compounds that lie within them. */
function firstWords(tokens: readonly Token[]): Token[] {
  const last = tokens.filter((token) => !token.compound)[MOST_WORDS - 1];
  return last ? tokens.filter((token) => token.end <= last.end) : [...tokens];
}

function quoteOf(token: Token, quotes: readonly Quoted[]): Quoted | undefined {
  return quotes.find(({ inside }) => token.start >= inside.start && token.end <= inside.end);
}

function covers(outer: Token, token: Token): boolean {
  return token.start >= outer.start && token.end <= outer.end;
}

function phraseIn(text: string, quote: Quoted, quoted: readonly Token[], vocabulary: Library["vocabulary"]) {
  const inside = quoted.filter((token) => quoteOf(token, [quote]) !== undefined && !token.compound);
  const end = Math.min(quote.inside.end, inside.at(-1)?.end ?? 0);
  const phrase = phraseOf(text.slice(quote.inside.start, end), inside, vocabulary);
  return phrase ? [{ quote, phrase }] : [];
}

/** The word itself and its base forms; the compounds it is part of may stay. */
function wholeKeys({ keys, lemmas }: Token): string[] {
  return [...keys.filter((key) => key.startsWith("x:")), ...lemmas];
}

function slugs(named: readonly Mention[], kind: Mention["kind"]): string[] {
  return [...new Set(named.filter((it) => it.kind === kind).map(({ slug }) => slug))].slice(0, MOST_MENTIONS);
}
