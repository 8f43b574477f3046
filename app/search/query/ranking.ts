import { fold } from "#app/language/fold.ts";
import { isStopword } from "#app/language/stopwords.ts";
import { isStale } from "#app/practices/freshness.ts";
import type { PracticeContent } from "../index/read-practices.server.ts";
import { FIELD_BIT, fieldBitsOf } from "../index/searchable-index.ts";
import type { Candidate } from "./word-matches.ts";

/** Factor of a practice that has not been confirmed for a year. */
const STALE_FACTOR = 0.8;
/** Factor of a write-up that has a title and a summary, but no text. */
const SUMMARY_ONLY_FACTOR = 0.9;
/** A write-up with all four sections (need, what was done, resources, results) has factor 1, one with none 0.95. */
const COMPLETENESS = { sections: 4, least: 0.95 } as const;
/** Factor when the title consists of the words of the query. */
const WHOLE_TITLE_FACTOR = 1.5;
/** Factor when all words match in the title, or all in the summary. */
const TOGETHER_FACTOR = { title: 1.3, summary: 1.15 } as const;
/** Factor when no word matches in a text: only in the names of themes or members. */
const NAMES_ONLY_FACTOR = 0.8;
const TEXT_FIELDS = FIELD_BIT.title | FIELD_BIT.summary | FIELD_BIT.text;

/** Prefixes of the keys that narrow a query: owning organisations and sizes of municipalities. */
const NARROWING = ["m:", "z:"];

/**
 * A function that scores the candidates of one query, whose keys are given. The score is ordered by, in this order: how
 * many words match; whether the practice is of the organisation and of the size that the words name; how well the words
 * match, adjusted by freshness and completeness.
 */
export function ranking(
  queryKeys: Iterable<string>,
  now: string,
): (candidate: Candidate, practice: PracticeContent) => number {
  const keys = [...queryKeys];
  const narrowingKeys = NARROWING.map((prefix) => keys.filter((key) => key.startsWith(prefix)));
  return ({ score, matched, wordMatches }, practice) => {
    const { fields, coverage } = wordMatches;
    const freshness = isStale(practice, now) ? STALE_FACTOR : 1;
    const completeness = practice.text === "" ? SUMMARY_ONLY_FACTOR : completenessOf(practice.sections);
    const match = score * freshness * completeness * togetherFactor(fields, practice) * textFactor(fields);
    const named = narrowingKeys.filter((of) => of.some((key) => fieldBitsOf(matched, key) !== 0)).length;
    return coverage * 30 + named + match / (1 + match);
  };
}

function completenessOf(sections: number): number {
  const share = Math.min(sections, COMPLETENESS.sections) / COMPLETENESS.sections;
  return COMPLETENESS.least + (1 - COMPLETENESS.least) * share;
}

function togetherFactor(fields: readonly number[], practice: PracticeContent): number {
  const inTitle = fields.every((it) => it & FIELD_BIT.title);
  if (inTitle && titleLength(practice) <= fields.length) return WHOLE_TITLE_FACTOR;
  if (fields.length < 2) return 1;
  if (inTitle) return TOGETHER_FACTOR.title;
  return fields.every((it) => it & FIELD_BIT.summary) ? TOGETHER_FACTOR.summary : 1;
}

function textFactor(fields: readonly number[]): number {
  return fields.some((it) => it & TEXT_FIELDS) ? 1 : NAMES_ONLY_FACTOR;
}

const titleLengths = new WeakMap<PracticeContent, number>();

/** The number of different words in the title, without stop words. Cached: every hit of every query needs it. */
function titleLength(practice: PracticeContent): number {
  const cached = titleLengths.get(practice);
  if (cached !== undefined) return cached;
  const words = fold(practice.title).match(/[\p{L}\p{N}]+/gu) ?? [];
  const { size } = new Set(words.filter((word) => !isStopword(word)));
  titleLengths.set(practice, size);
  return size;
}
