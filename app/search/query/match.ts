import type { DocumentMatch } from "../index/searchable-index.ts";
import type { SearchSnapshot } from "../index/snapshot.ts";
import type { Correction, SearchOptions } from "../types.ts";
import { correctQuery, isTypo, MOST_CORRECTED } from "./correct.ts";
import { withMembers } from "./expand-members.ts";
import { withNearest } from "./expand-nearest.ts";
import { withPrefixMatches } from "./expand-prefix.ts";
import { type ParsedQuery, parseQuery } from "./parse-query.ts";
import { checkPhrases, excludedRefs } from "./phrase-matches.ts";
import type { QueryWord } from "./query-word.ts";
import { ranking } from "./ranking.ts";
import { type Candidate, findCandidates } from "./word-matches.ts";

/** A matching practice with its final score. */
export type PracticeMatch = DocumentMatch;

export interface QueryMatches {
  query: ParsedQuery;
  /** The words as they were queried, with the keys that were added to them. */
  words: readonly QueryWord[];
  /** Best first. */
  matches: readonly PracticeMatch[];
  /** No practice matches all words: these match some. */
  partial: boolean;
  correction: Correction | null;
}

interface Retrieved {
  query: ParsedQuery;
  words: readonly QueryWord[];
  candidates: readonly Candidate[];
}

/**
 * The practices that match a query: all of its words, else those that match some. Words that no practice matches are
 * corrected where a known word is near; when the corrected query finds something, its matches are returned.
 */
export function matchQuery(
  snapshot: SearchSnapshot,
  text: string,
  options: Pick<SearchOptions, "typing" | "exact" | "now">,
): QueryMatches {
  const now = options.now ?? new Date().toISOString();
  const typing = options.typing === true;
  const asTyped = retrieve(snapshot, parseQuery(text, snapshot), typing);
  const unmatched = asTyped.words.filter((word, at) => !word.isLiteral && !isMatched(asTyped.candidates, at));
  const correction = unmatched.length > 0 && !options.exact ? correctQuery(snapshot, asTyped.query, unmatched) : null;
  const corrected = correction && retrieve(snapshot, parseQuery(correction.query, snapshot), typing);
  if (corrected && corrected.candidates.length > 0) return { ...select(snapshot, corrected, now), correction };
  return { ...select(snapshot, asTyped, now), correction: null };
}

/**
 * Finds the candidates for a query and adds keys to words that need them: to the last word, when it is unmatched or
 * still being typed, the words that it begins; to a word matched only loosely its nearest known word; to an unmatched
 * compound its members.
 */
function retrieve(snapshot: SearchSnapshot, query: ParsedQuery, typing: boolean): Retrieved {
  const { practiceIndex } = snapshot;
  const lastAt = query.words.findLastIndex(({ phrase }) => phrase === undefined);
  const last = query.words[lastAt];
  const isBeingTyped = typing && last?.end === query.text.length;
  const withLastCompleted = () =>
    query.words.map((word, at) =>
      at === lastAt && !word.alternatives.length ? withPrefixMatches(word, snapshot, typing) : word,
    );
  const first = isBeingTyped ? withLastCompleted() : query.words;
  const firstCandidates = findCandidates(practiceIndex, first);
  const isLastUnmatched = !isBeingTyped && last !== undefined && !isMatched(firstCandidates, lastAt);
  const second = (isLastUnmatched ? withLastCompleted() : first).map((word, at) => {
    const isFound = isMatched(firstCandidates, at) || [...word.origins.values()].includes("beginning");
    return isFound && !(isBeingTyped && at === lastAt) ? withNearest(snapshot, word, firstCandidates) : word;
  });
  const secondCandidates = isSame(second, first) ? firstCandidates : findCandidates(practiceIndex, second);
  const unmatched = new Set(second.filter((_, at) => !isMatched(secondCandidates, at)).slice(0, MOST_CORRECTED));
  const words = second.map((word) => (unmatched.has(word) ? asMembers(snapshot, word) : word));
  return { query, words, candidates: isSame(words, second) ? secondCandidates : findCandidates(practiceIndex, words) };
}

/** A compound with its members, unless it is no name and one edit away from a known word: that is corrected instead. */
function asMembers(snapshot: SearchSnapshot, word: QueryWord): QueryWord {
  const expanded = withMembers(word);
  return expanded === word || (!word.isLiteral && isTypo(snapshot, word.surface)) ? word : expanded;
}

function isSame(some: readonly QueryWord[], others: readonly QueryWord[]): boolean {
  return some.every((word, at) => word === others[at]);
}

function isMatched(candidates: readonly Candidate[], at: number): boolean {
  return candidates.some(({ wordMatches }) => wordMatches.fields[at]);
}

function select(
  snapshot: SearchSnapshot,
  { query, words, candidates }: Retrieved,
  now: string,
): Omit<QueryMatches, "correction"> {
  const excluded = excludedRefs(snapshot, query);
  const allowed = excluded.size > 0 ? candidates.filter(({ ref }) => !excluded.has(ref)) : candidates;
  const checked = checkPhrases(snapshot, allowed, words);
  const complete = checked.filter(({ wordMatches }) => wordMatches.isComplete);
  const selected = complete.length > 0 ? complete : checked.filter(({ wordMatches }) => wordMatches.coverage > 0);
  const scoreOf = ranking(selected[0]?.matched.columns.keys() ?? [], now);
  const matches = selected.flatMap((candidate): PracticeMatch[] => {
    const practice = snapshot.practices.get(candidate.ref);
    if (practice === undefined) return [];
    return [{ ref: candidate.ref, matched: candidate.matched, score: scoreOf(candidate, practice) }];
  });
  matches.sort((a, b) => b.score - a.score || Number(b.ref) - Number(a.ref));
  return { query, words, matches, partial: complete.length === 0 && matches.length > 0 };
}
