import type { Language } from "#db/schema.ts";
import type { CardState } from "./card-states.ts";

interface Titled {
  /** Of a practice. */
  slug: string;
  title: string;
  titleLanguage: Language;
}

/** A row of one of the board's lists. `organisations` are slugs: whose the thing is; `at` is since when. */
export type BoardRow = { organisations: string[]; at: string } & (
  | (Titled & { kind: "question"; comment: number; text: string; replies: number })
  /** `title` is null where whoever looks may not open the draft; `changes` is the practice it would change. */
  | { kind: "draft"; id: number; title: string | null; changes: string | null }
  | (Titled & { kind: "card-draft"; id: number })
  | (Titled & { kind: "practice"; gathered: boolean })
  | (Titled & { kind: "card"; state: CardState; gathered: boolean; membersOnly: boolean })
);

/** The rows of a list, as many as are read at once. */
export interface BoardList {
  rows: BoardRow[];
  /** There are more than were read. */
  more: boolean;
}

/** Most rows read of a list that has no natural end. */
export const longestList = 2_000;

/** Makes a list of rows of which one more was read than is shown. */
export function cutList(rows: BoardRow[]): BoardList {
  return { rows: rows.slice(0, longestList), more: rows.length > longestList };
}

/** Rows on a page of a list. */
export const perPage = 50;

/** One page of the rows; a page beyond the last is the last. */
export function pageOf<T>(rows: readonly T[], asked: number): { rows: T[]; page: number; pages: number } {
  const pages = Math.max(1, Math.ceil(rows.length / perPage));
  const page = Math.min(asked, pages);
  return { rows: rows.slice((page - 1) * perPage, page * perPage), page, pages };
}
