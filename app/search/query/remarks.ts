import type { RemarkContent } from "../index/remark-content.ts";
import { FIELD_BIT } from "../index/searchable-index.ts";
import type { SearchSnapshot } from "../index/snapshot.ts";
import type { RemarkHit, RemarkHits, SearchAnswer } from "../types.ts";
import { highlightsFor } from "./highlights.ts";
import type { QueryMatches } from "./match.ts";
import { bestPassage } from "./passage.ts";
import type { QueryWord } from "./query-word.ts";
import { type Candidate, findCandidates } from "./word-matches.ts";

/** The number of comments, and of cards, that an answer has at most. */
export const REMARKS_SHOWN = 5;
const OWN_FIELDS = FIELD_BIT.text | FIELD_BIT.members;

interface RemarkMatch {
  candidate: Candidate;
  remark: RemarkContent;
}

const cache = new WeakMap<QueryMatches, readonly RemarkMatch[]>();

/**
 * The comments and cards that match all words of a query and no excluded one. Words that name a size or stage are left
 * out. With `practiceIds` only the remarks on these practices.
 */
export function remarksFor(
  snapshot: SearchSnapshot,
  found: QueryMatches,
  practiceIds?: readonly number[],
): Pick<SearchAnswer, "comments" | "adoptions"> {
  const all = cache.get(found) ?? findRemarks(snapshot, found);
  cache.set(found, all);
  const allowed = practiceIds && new Set(practiceIds);
  const matches = allowed ? all.filter(({ remark }) => allowed.has(remark.practiceId)) : all;
  const words = wordsForRemarks(found);
  const ofKind = (kind: RemarkContent["kind"]): RemarkHits => {
    const same = matches.filter(({ remark }) => remark.kind === kind);
    return {
      total: same.length,
      hits: same.slice(0, REMARKS_SHOWN).flatMap(({ candidate }) => hit(snapshot, words, candidate)),
    };
  };
  return { comments: ofKind("comment"), adoptions: ofKind("adoption") };
}

function wordsForRemarks({ words }: QueryMatches): readonly QueryWord[] {
  return words.some(({ isQualifier }) => !isQualifier) ? words.filter(({ isQualifier }) => !isQualifier) : words;
}

/** All matching remarks, best first. */
function findRemarks({ remarkIndex, remarks }: SearchSnapshot, found: QueryMatches): RemarkMatch[] {
  const { excludedKeys, excludedPhrases } = found.query;
  const words = wordsForRemarks(found);
  if (words.length === 0) return [];
  const withExcludedKey = remarkIndex.find(new Map([...excludedKeys].map((key) => [key, 1])));
  const excluded = new Set(withExcludedKey.map(({ ref }) => ref));
  const matches = findCandidates(remarkIndex, words).flatMap((candidate): RemarkMatch[] => {
    const remark = remarks.get(candidate.ref);
    if (!remark || !candidate.wordMatches.isComplete || !matchesOwnField(candidate)) return [];
    if (excluded.has(candidate.ref)) return [];
    const has = (pattern: RegExp) => remark.text.search(pattern) >= 0;
    const hasPhrases = words.every(({ phrase }) => phrase === undefined || has(phrase.pattern));
    return hasPhrases && !excludedPhrases.some(({ pattern }) => has(pattern)) ? [{ candidate, remark }] : [];
  });
  return matches.sort((a, b) => b.candidate.score - a.candidate.score || b.remark.id - a.remark.id);
}

/** Whether a word matches beyond the title of the practice, which would find every card of the practice. */
function matchesOwnField({ wordMatches }: Candidate): boolean {
  return wordMatches.fields.some((fields) => (fields & OWN_FIELDS) !== 0);
}

function hit({ readRemark }: SearchSnapshot, words: readonly QueryWord[], candidate: Candidate): RemarkHit[] {
  const remark = readRemark(candidate.ref);
  if (remark === undefined) return [];
  const passage = bestPassage(remark.text, highlightsFor(words, candidate.matched));
  return [{ id: remark.id, practiceId: remark.practiceId, score: candidate.score, passage }];
}
