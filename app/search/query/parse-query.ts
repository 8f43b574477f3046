import { analyse, analysedLanguages, type Token } from "#app/language/analyse.ts";
import { fold } from "#app/language/fold.ts";
import { isStopword } from "#app/language/stopwords.ts";
import { findMentions, type Mention, type NameKind } from "../index/names.ts";
import { type Phrase, phraseOf } from "../index/phrases.ts";
import type { SearchSnapshot } from "../index/snapshot.ts";
import { LONGEST_QUERY } from "../longest-query.ts";
import type { OfferedFilter } from "../types.ts";
import { excludedStarts, type QuotedSpan, quotedSpans } from "./query-syntax.ts";
import { phraseWord, type QueryWord, queryWord } from "./query-word.ts";
import { offeredFilters, outermostMentions, sizesAndStages } from "./recognised-names.ts";

const MOST_WORDS = 10;
const MOST_MENTIONS = 5;

export interface ParsedQuery {
  /** The query as typed, cut to 200 characters. */
  text: string;
  words: readonly QueryWord[];
  /** A practice with any of these keys is left out. */
  excludedKeys: ReadonlySet<string>;
  excludedPhrases: readonly Phrase[];
  /** Slugs of the organisations and themes that the words name, at most five each. */
  organisations: string[];
  themes: string[];
  filters: OfferedFilter[];
  /** Everything that the words name. */
  mentions: readonly Mention[];
}

type Context = Pick<SearchSnapshot, "names" | "vocabulary"> & { synonyms?: SearchSnapshot["synonyms"] };

/**
 * Parses a query. Accepts any text; 200 characters and 10 words of it count. Stop words count only when there is nothing
 * else.
 */
export function parseQuery(typed: string, { names, vocabulary, synonyms }: Context): ParsedQuery {
  const text = typed.slice(0, LONGEST_QUERY);
  const tokens = firstWords(analyse(text, analysedLanguages));
  const quotes = quotedSpans(text);
  const quotedTokens = tokens.filter((token) => quoteOf(token, quotes) !== undefined);
  const afterMinus = excludedStarts(text);
  const excluded = tokens.filter((token) => !quotedTokens.includes(token) && afterMinus.has(token.start));
  const plain = tokens.filter((it) => !quotedTokens.includes(it) && !excluded.some((other) => covers(other, it)));
  const simple = plain.filter((token) => !token.compound);
  const meaningful = simple.filter((token) => !isStopword(fold(token.surface)));
  const phrases = quotes.flatMap((quote) => phraseIn(text, quote, quotedTokens, vocabulary));
  const wantedPhrases = phrases.filter(({ quote }) => !quote.negated);
  const wanted = meaningful.length > 0 || wantedPhrases.length > 0 ? meaningful : simple;
  const mentions = outermostMentions([
    ...findMentions(simple, names, false),
    ...findMentions(simple, sizesAndStages(), false),
  ]);
  const words = wanted.map((token) => queryWord(token, { tokens: plain, mentions, names, synonyms }));
  return {
    text,
    words: [
      ...words.filter(({ keys }) => keys.size > 0),
      ...wantedPhrases.map(({ phrase, quote }) => phraseWord(phrase, text, quote)),
    ],
    excludedKeys: new Set(excluded.flatMap(wholeWordKeys)),
    excludedPhrases: phrases.filter(({ quote }) => quote.negated).map(({ phrase }) => phrase),
    organisations: slugsOf(mentions, "organisation"),
    themes: slugsOf(mentions, "theme"),
    filters: offeredFilters(text, mentions),
    mentions,
  };
}

/** The first ten words, with the hyphenated compounds that lie within them. */
function firstWords(tokens: readonly Token[]): Token[] {
  const last = tokens.filter((token) => !token.compound)[MOST_WORDS - 1];
  return last ? tokens.filter((token) => token.end <= last.end) : [...tokens];
}

function quoteOf(token: Token, quotes: readonly QuotedSpan[]): QuotedSpan | undefined {
  return quotes.find(({ inside }) => token.start >= inside.start && token.end <= inside.end);
}

function covers(outer: Token, token: Token): boolean {
  return token.start >= outer.start && token.end <= outer.end;
}

/** The phrase of a quoted span with the tokens in it; none when it has no word. */
function phraseIn(
  text: string,
  quote: QuotedSpan,
  quotedTokens: readonly Token[],
  vocabulary: SearchSnapshot["vocabulary"],
): { quote: QuotedSpan; phrase: Phrase }[] {
  const inside = quotedTokens.filter((token) => quoteOf(token, [quote]) !== undefined && !token.compound);
  const end = Math.min(quote.inside.end, inside.at(-1)?.end ?? 0);
  const phrase = phraseOf(text.slice(quote.inside.start, end), inside, vocabulary);
  return phrase ? [{ quote, phrase }] : [];
}

/** The keys of the word itself and its base forms: compounds that it is a member of are not excluded. */
function wholeWordKeys({ keys, lemmas }: Token): string[] {
  return [...keys.filter((key) => key.startsWith("x:")), ...lemmas];
}

function slugsOf(mentions: readonly Mention[], kind: NameKind): string[] {
  return [...new Set(mentions.filter((it) => it.kind === kind).map(({ slug }) => slug))].slice(0, MOST_MENTIONS);
}
