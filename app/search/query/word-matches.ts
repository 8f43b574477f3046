import type { DocumentMatch, MatchedKeys, SearchableIndex } from "../index/searchable-index.ts";
import type { QueryWord } from "./query-word.ts";

/** Which words of a query a document matches; lists are in the order of the words. */
export interface WordMatches {
  /** For each word the fields in which it matches, as bits; 0 when it does not match. */
  fields: readonly number[];
  /** Whether every word matches. */
  isComplete: boolean;
  /** How many words match. The words of one name count as one word (0.9), a size or a stage as half. */
  coverage: number;
}

/** A document that matches at least one key of a query. */
export interface Candidate extends DocumentMatch {
  wordMatches: WordMatches;
}

/** Every document with a key of any of the words, in no order. Words in quotation marks match word by word here. */
export function findCandidates(index: SearchableIndex, words: readonly QueryWord[]): Candidate[] {
  const boosts = new Map<string, number>();
  for (const { keys, alternatives } of words) {
    for (const weights of [keys, ...alternatives.flat()]) {
      for (const [key, weight] of weights) boosts.set(key, Math.max(weight, boosts.get(key) ?? 0));
    }
  }
  const found = index.find(boosts);
  const [first] = found;
  if (first === undefined) return [];
  const matchWords = wordMatcher(words, first.matched.columns);
  return found.map((match) => ({ ...match, wordMatches: matchWords(match.matched) }));
}

/** Columns of keys in the table of matched keys. */
type Columns = readonly number[];

function wordMatcher(
  words: readonly QueryWord[],
  columns: ReadonlyMap<string, number>,
): (matched: MatchedKeys) => WordMatches {
  const columnsOf = (keys: Iterable<string>): Columns => [...keys].flatMap((key) => columns.get(key) ?? []);
  const lookups = words.map(({ keys, alternatives, phrase }) => ({
    own: columnsOf(keys.keys()),
    alternatives: alternatives.map((members) => members.map((member) => columnsOf(member.keys()))),
    phrase: phrase?.wordKeys.map(columnsOf),
  }));
  const weights = words.map(coverageOf);
  return (matched) => {
    let coverage = 0;
    let isComplete = true;
    const fields = lookups.map(({ own, alternatives, phrase }, at) => {
      const bits = phrase
        ? fieldsWithAll(matched, phrase)
        : fieldsWithAny(matched, own) | fieldsOfAlternatives(matched, alternatives);
      if (bits === 0) isComplete = false;
      else coverage += weights[at] ?? 0;
      return bits;
    });
    return { fields, isComplete, coverage };
  };
}

/** What a matching word adds to the coverage. The subject counts more than the organisation, size or stage named. */
function coverageOf({ isQualifier, isLiteral, isSubject, phrase, nameLength }: QueryWord): number {
  if (isQualifier) return 0.5 / nameLength;
  return (isLiteral && !isSubject && !phrase ? 0.9 : 1) / nameLength;
}

/** The fields that have at least one of the keys. */
function fieldsWithAny({ fieldBits, offset }: MatchedKeys, keys: Columns): number {
  let bits = 0;
  for (const column of keys) bits |= fieldBits[offset + column] ?? 0;
  return bits;
}

/** The fields that have a key of every word. */
function fieldsWithAll(matched: MatchedKeys, words: readonly Columns[]): number {
  return words.length === 0 ? 0 : words.reduce((bits, keys) => bits & fieldsWithAny(matched, keys), -1);
}

/** The fields of the alternatives that match: of each the document has every member, in whatever fields. */
function fieldsOfAlternatives(matched: MatchedKeys, alternatives: readonly (readonly Columns[])[]): number {
  let bits = 0;
  for (const members of alternatives) {
    const each = members.map((keys) => fieldsWithAny(matched, keys));
    if (each.every((it) => it !== 0)) bits = each.reduce((sum, it) => sum | it, bits);
  }
  return bits;
}
