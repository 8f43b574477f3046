import type { PracticeCard } from "#app/practices/card.ts";
import type { Catalogue } from "#app/practices/catalogue.server.ts";
import { type Narrowed, narrow, type Selection } from "#app/practices/facets.ts";
import type { Db } from "#db/client.server.ts";
import type { OfferedFilter, Reason, RemarkHits, Search, SearchAnswer, Segment } from "../types.ts";
import { type Help, helpOn } from "./help.ts";
import {
  type ShownAdoption,
  type ShownComment,
  shownAdoptions,
  shownComments,
  withdrawnPractices,
} from "./shown.server.ts";

export interface Asked {
  words: string;
  selection: Selection;
  /** Which of so many practices to return. */
  slice(total: number): { offset: number; limit: number };
  /** Another order than the best first, from the practices with how well each answers the words. */
  order?(cards: readonly PracticeCard[], scores: ReadonlyMap<number, number>): PracticeCard[];
  /** Say why each practice was found. */
  explain?: boolean;
  /** Without words take all practices, in the order of the catalogue, instead of none. */
  all?: boolean;
  /** When nothing is found, say what would find something. */
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

/** What has been said about a practice, where it matches. */
export interface Told {
  card: PracticeCard;
  passage: Segment[];
  score: number;
}

export interface Results extends Pick<SearchAnswer, "organisations" | "themes" | "correction" | "partial"> {
  /** All that the words and the choices leave. */
  total: number;
  /** Under the other facets' choices, as in the list. */
  counts: Narrowed["counts"];
  /** The slice asked for, best first when no other order was asked for. */
  results: Result[];
  /** What the words name and would leave something when chosen instead of them. */
  filters: (OfferedFilter & { count: number })[];
  adoptions: (ShownAdoption & Told)[];
  /** There are more cards than these. */
  moreAdoptions: boolean;
  comments: (ShownComment & Told)[];
  /** There are more comments than these. */
  moreComments: boolean;
  help: Help | null;
}

const MOST_FILTERS = 3;

/**
 * Searches the published practices and narrows what is found by facets. What the database holds as withdrawn, hidden
 * or deleted at this moment is in no result and no count, although the index or the catalogue be older.
 */
export async function findResults(db: Db, search: Search, catalogue: Catalogue, asked: Asked): Promise<Results> {
  const { words, selection, explain = false } = asked;
  const scores = await search.match(words);
  // Only now: the first index may have been waited for.
  const withdrawn = await withdrawnPractices(db);
  const open = catalogue.cards.filter((card) => !withdrawn.has(card.id));
  const found = asked.all && words === "" ? open : inOrderOf(scores, open);
  const { cards, counts } = narrow(found, selection);
  const { offset, limit } = asked.slice(cards.length);
  const ordered = asked.order ? asked.order(cards, scores) : cards;
  const slice = ordered.slice(offset, offset + limit);
  const left = narrow(open, selection).cards;
  const remarksOn = left.length < open.length ? left.map((card) => card.id) : undefined;
  const answer = await search.search(words, { only: slice.map((card) => card.id), remarksOn, explain });
  const hits = new Map(answer.hits.map((hit) => [hit.practiceId, hit]));
  const count = async (other: string, chosen: Selection) =>
    narrow(other === "" ? open : inOrderOf(await search.match(other), open), chosen).cards.length;
  const [filters, adoptions, comments, help] = await Promise.all([
    offered(answer.filters, selection, count),
    told(answer.adoptions, left, (ids) => shownAdoptions(db, ids)),
    told(answer.comments, left, (ids) => shownComments(db, ids)),
    asked.help && cards.length === 0 ? helpOn(answer.correction?.query ?? words, found, selection, count) : null,
  ]);
  const { organisations, themes, correction, partial } = answer;
  return {
    total: cards.length,
    counts,
    results: slice.map((card) => ({
      card,
      score: scores.get(card.id) ?? 0,
      // The index may have been replaced between the two questions: such a card is shown plain.
      title: hits.get(card.id)?.title ?? plain(card.title),
      passage: hits.get(card.id)?.passage ?? plain(card.summary),
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

function plain(text: string): Segment[] {
  return [{ text, marked: false }];
}

/** What words stand for, as a choice: replaces what was chosen of that facet. */
async function offered(
  filters: readonly OfferedFilter[],
  selection: Selection,
  count: (words: string, selection: Selection) => Promise<number>,
): Promise<Results["filters"]> {
  const counted = await Promise.all(
    filters.slice(0, MOST_FILTERS).map(async (filter) => ({
      ...filter,
      count: await count(filter.rest, { ...selection, [filter.facet]: filter.values }),
    })),
  );
  return counted.filter((filter) => filter.count > 0);
}

/** Those of the remarks found that readers see, on practices that the choices leave. */
async function told<T extends { id: number; practiceId: number }>(
  { hits }: RemarkHits,
  cards: readonly PracticeCard[],
  shownOf: (ids: readonly number[]) => Promise<Map<number, T>>,
): Promise<(T & Told)[]> {
  const shown = await shownOf(hits.map((hit) => hit.id));
  return hits.flatMap(({ id, passage, score }) => {
    const remark = shown.get(id);
    const card = remark && cards.find((it) => it.id === remark.practiceId);
    return remark && card ? [{ ...remark, card, passage, score }] : [];
  });
}
