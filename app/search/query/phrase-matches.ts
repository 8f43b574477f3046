import type { Phrase } from "../index/phrases.ts";
import { FIELD_BIT, fieldBitsOf } from "../index/searchable-index.ts";
import type { SearchSnapshot } from "../index/snapshot.ts";
import type { HitField } from "../types.ts";
import type { ParsedQuery } from "./parse-query.ts";
import type { QueryWord } from "./query-word.ts";
import type { Candidate } from "./word-matches.ts";

const TEXTS = ["title", "summary", "text"] as const;
const FIELDS = Object.keys(FIELD_BIT) as HitField[];

/**
 * The candidates with their phrases checked in the texts: a phrase matches only in fields that have its words one after
 * the other. A candidate that has the words otherwise gets half a word of coverage for them.
 */
export function checkPhrases(
  snapshot: SearchSnapshot,
  candidates: readonly Candidate[],
  words: readonly QueryWord[],
): readonly Candidate[] {
  if (!words.some(({ phrase }) => phrase !== undefined)) return candidates;
  return candidates.map((candidate) => {
    const { wordMatches } = candidate;
    let { coverage } = wordMatches;
    const fields = words.map(({ phrase }, at) => {
      const withWords = wordMatches.fields[at] ?? 0;
      if (phrase === undefined || withWords === 0) return withWords;
      const withPhrase = FIELDS.reduce((bits, field) => {
        const bit = withWords & FIELD_BIT[field];
        return bit !== 0 && hasPhrase(snapshot, candidate.ref, field, phrase) ? bits | bit : bits;
      }, 0);
      if (withPhrase === 0) coverage -= 0.5;
      return withPhrase;
    });
    return { ...candidate, wordMatches: { fields, coverage, isComplete: fields.every((bits) => bits !== 0) } };
  });
}

/** The refs of the practices that have an excluded word or phrase. */
export function excludedRefs(snapshot: SearchSnapshot, { excludedKeys, excludedPhrases }: ParsedQuery): Set<string> {
  const keys = [...excludedKeys, ...excludedPhrases.flatMap(({ wordKeys }) => wordKeys.flat())];
  const found = snapshot.practiceIndex.find(new Map(keys.map((key) => [key, 1])));
  const excluded = found.filter(({ ref, matched }) => {
    const has = (key: string) => fieldBitsOf(matched, key) !== 0;
    if ([...excludedKeys].some(has)) return true;
    return excludedPhrases.some(
      (phrase) =>
        phrase.wordKeys.every((wordKeys) => wordKeys.some(has)) &&
        TEXTS.some((field) => hasPhrase(snapshot, ref, field, phrase)),
    );
  });
  return new Set(excluded.map(({ ref }) => ref));
}

function hasPhrase(snapshot: SearchSnapshot, ref: string, field: HitField, phrase: Phrase): boolean {
  // A phrase of one word matches by its key alone, also in the names of members and themes, which are in no text.
  if (phrase.wordKeys.length === 1) return true;
  if (!isTextField(field)) return false;
  const practice = snapshot.practices.get(ref);
  if (practice === undefined || snapshot.containsPhrase(practice, field, phrase) === false) return false;
  return practice[field].search(phrase.pattern) >= 0;
}

function isTextField(field: HitField): field is (typeof TEXTS)[number] {
  return field !== "themes" && field !== "members";
}
