import type { Library } from "../index/library.ts";
import type { SearchAnswer, SearchHit, SearchOptions } from "../types.ts";
import type { Match, Matches } from "./match.ts";
import { passage, title } from "./passage.ts";
import { reasonsFor } from "./reasons.ts";
import { remarksFor } from "./remarks.ts";
import { remembered } from "./remembered.ts";
import { wantedFor } from "./wanted.ts";

const LIMIT = 20;
const MOST_HITS = 100;

/** Answers what a person typed from one library. Takes any text at all; nothing of it reaches Lunr's query language. */
export function answer(library: Library, typed: string, options: SearchOptions = {}): SearchAnswer {
  const all = remembered(library, typed, options);
  const { query, found, partial, correction } = all;
  return {
    total: found.length,
    hits: chosen(found, options).flatMap((match) => hit(library, all, match, options.explain === true)),
    organisations: query.organisations,
    themes: query.themes,
    version: library.version,
    ...remarksFor(library, all, options.remarksOn),
    filters: query.filters,
    correction,
    partial,
  };
}

/** The practices that match, best first, with their scores. */
export function scores(
  library: Library,
  typed: string,
  options: Pick<SearchOptions, "typing" | "now"> = {},
): Map<number, number> {
  return new Map(remembered(library, typed, options).found.map(({ ref, score }) => [Number(ref), score]));
}

function chosen(found: readonly Match[], { only, limit, offset }: SearchOptions): readonly Match[] {
  if (only === undefined) {
    const from = clamp(offset, 0, Number.MAX_SAFE_INTEGER);
    return found.slice(from, from + clamp(limit ?? LIMIT, 0, MOST_HITS));
  }
  const byId = new Map(found.map((match) => [match.ref, match]));
  return only.slice(0, MOST_HITS).flatMap((id) => byId.get(String(id)) ?? []);
}

function clamp(value: number | undefined, least: number, most: number): number {
  return Number.isFinite(value) ? Math.min(Math.max(Math.trunc(value as number), least), most) : least;
}

function hit(library: Library, all: Matches, match: Match, explain: boolean): SearchHit[] {
  const practice = library.read(match.ref);
  if (practice === undefined) return [];
  const wanted = wantedFor(all.words, match.held);
  const { id: practiceId, slug } = practice;
  const drawn = { title: title(practice, wanted), passage: passage(practice, wanted) };
  const found = { practiceId, slug, score: match.score, ...drawn };
  return [explain ? { ...found, reasons: reasonsFor(library, all, match, practice) } : found];
}
