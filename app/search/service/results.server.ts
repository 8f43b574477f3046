import type { PracticeCard } from "#app/practices/card.ts";
import type { Catalogue } from "#app/practices/catalogue.server.ts";
import { type Narrowed, narrow, type Selection } from "#app/practices/list/facets.ts";
import type { Db } from "#db/client.server.ts";
import type { OfferedFilter, Reason, RemarkHits, Search, SearchAnswer, Segment } from "../types.ts";
import { type NoResultsHelp, noResultsHelp } from "./no-results-help.ts";
import {
  type VisibleAdoption,
  type VisibleComment,
  visibleAdoptions,
  visibleComments,
  withdrawnPractices,
} from "./visible-content.server.ts";

export interface ResultsRequest {
  words: string;
  selection: Selection;
  /** Which practices to return, given how many there are. */
  slice(total: number): { offset: number; limit: number };
  /** Sorts the practices found, given their scores by id; best first when absent. */
  order?(cards: readonly PracticeCard[], scores: ReadonlyMap<number, number>): PracticeCard[];
  /** Return the reasons of each practice. */
  explain?: boolean;
  /** Without words return all practices in the order of the catalogue, instead of none. */
  all?: boolean;
  /** Do not correct words that nothing has. */
  exact?: boolean;
  /** When nothing is found, return broader searches that find something. */
  help?: boolean;
}

/** A practice that was found. */
export interface Result {
  card: PracticeCard;
  score: number;
  title: Segment[];
  passage: Segment[];
  reasons: Reason[];
}

/** The matching passage of a comment or card, and the practice that it is on. */
export interface RemarkMatch {
  card: PracticeCard;
  passage: Segment[];
  score: number;
}

export interface Results extends Pick<SearchAnswer, "organisations" | "themes" | "correction" | "partial"> {
  /** Number of practices that match the words and the selection. */
  total: number;
  /** The number of practices for each value of a facet, with the selection in the other facets. */
  counts: Narrowed["counts"];
  /** The requested slice. */
  results: Result[];
  /** Filters for names among the words, with the number of practices when the filter replaces the words; never 0. */
  filters: (OfferedFilter & { count: number })[];
  adoptions: (VisibleAdoption & RemarkMatch)[];
  /** There are more cards than these. */
  moreAdoptions: boolean;
  comments: (VisibleComment & RemarkMatch)[];
  /** There are more comments than these. */
  moreComments: boolean;
  help: NoResultsHelp | null;
}

const MOST_FILTERS = 3;
/** Filters that are counted: each one costs a search. */
const MOST_COUNTED_FILTERS = 6;

/**
 * Searches the published practices and narrows the matches by facets. What is withdrawn, hidden or deleted in the
 * database at this moment is in no result and no count, even when the index or the catalogue is older.
 */
export async function findResults(
  db: Db,
  search: Search,
  catalogue: Catalogue,
  request: ResultsRequest,
): Promise<Results> {
  const { words, selection, explain = false, exact = false } = request;
  const scores = await search.match(words, { exact });
  // After `match`, which may have waited for the first index.
  const withdrawn = await withdrawnPractices(db);
  const open = catalogue.cards.filter((card) => !withdrawn.has(card.id));
  const found = request.all && words === "" ? open : inOrderOf(scores, open);
  const { cards, counts } = narrow(found, selection);
  const { offset, limit } = request.slice(cards.length);
  const ordered = request.order ? request.order(cards, scores) : cards;
  const slice = ordered.slice(offset, offset + limit);
  const selected = narrow(open, selection).cards;
  const remarksOn = selected.length < open.length ? selected.map((card) => card.id) : undefined;
  const answer = await search.search(words, { practiceIds: slice.map((card) => card.id), remarksOn, explain, exact });
  const hits = new Map(answer.hits.map((hit) => [hit.practiceId, hit]));
  const find = async (other: string, chosen: Selection) =>
    narrow(other === "" ? open : inOrderOf(await search.match(other), open), chosen).cards;
  const count = async (other: string, chosen: Selection) => (await find(other, chosen)).length;
  const [filters, adoptions, comments, help] = await Promise.all([
    countFilters(answer.filters, selection, find),
    visibleRemarks(answer.adoptions, selected, (ids) => visibleAdoptions(db, ids)),
    visibleRemarks(answer.comments, selected, (ids) => visibleComments(db, ids)),
    request.help && cards.length === 0
      ? noResultsHelp(answer.correction?.query ?? words, found, selection, count)
      : null,
  ]);
  const { organisations, themes, correction, partial } = answer;
  return {
    total: cards.length,
    counts,
    results: slice.map((card) => ({
      card,
      score: scores.get(card.id) ?? 0,
      // The index may have been replaced between `match` and `search`: then nothing is marked.
      title: hits.get(card.id)?.title ?? unmarked(card.title),
      passage: hits.get(card.id)?.passage ?? unmarked(card.summary),
      reasons: hits.get(card.id)?.reasons ?? [],
    })),
    organisations,
    themes,
    correction,
    partial,
    filters,
    adoptions,
    moreAdoptions: answer.adoptions.total > answer.adoptions.hits.length,
    comments,
    moreComments: answer.comments.total > answer.comments.hits.length,
    help,
  };
}

function inOrderOf(scores: ReadonlyMap<number, number>, cards: readonly PracticeCard[]): PracticeCard[] {
  const byId = new Map(cards.map((card) => [card.id, card]));
  return [...scores.keys()].flatMap((id) => byId.get(id) ?? []);
}

function unmarked(text: string): Segment[] {
  return [{ text, marked: false }];
}

/**
 * The first filters that find something, with the number of practices each finds in place of its words and of the
 * selection in its facet. The area of a county is left out when it has no other practices than the county itself.
 */
async function countFilters(
  filters: readonly OfferedFilter[],
  selection: Selection,
  find: (words: string, selection: Selection) => Promise<readonly PracticeCard[]>,
): Promise<Results["filters"]> {
  const tried = await Promise.all(
    filters.slice(0, MOST_COUNTED_FILTERS).map(async (filter) => {
      const cards = await find(filter.rest, { ...selection, [filter.facet]: filter.values });
      return { filter, count: cards.length, found: cards.map(({ id }) => id).join() };
    }),
  );
  const isRepeated = ({ filter, found }: (typeof tried)[number]) =>
    filter.facet === "hyvinvointialue" &&
    tried.some((it) => it.filter.facet === "jasen" && it.filter.words === filter.words && it.found === found);
  return tried
    .filter((it) => it.count > 0 && !isRepeated(it))
    .slice(0, MOST_FILTERS)
    .map(({ filter, count }) => ({ ...filter, count }));
}

/** The remarks that readers may see now, on practices of the selection. */
async function visibleRemarks<T extends { id: number; practiceId: number }>(
  { hits }: RemarkHits,
  cards: readonly PracticeCard[],
  readVisible: (ids: readonly number[]) => Promise<Map<number, T>>,
): Promise<(T & RemarkMatch)[]> {
  const visible = await readVisible(hits.map((hit) => hit.id));
  return hits.flatMap(({ id, passage, score }) => {
    const remark = visible.get(id);
    const card = remark && cards.find((it) => it.id === remark.practiceId);
    return remark && card ? [{ ...remark, card, passage, score }] : [];
  });
}
