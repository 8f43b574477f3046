import type { Language } from "#db/schema.ts";
import type { CardState } from "./card-states.ts";

interface PracticeTitle {
  /** Slug of the practice. */
  slug: string;
  title: string;
  titleLanguage: Language;
}

/** A row of one of the board's lists. `organisations` are the owners' slugs; `at` is when the row began to wait. */
export type BoardRow = { organisations: string[]; at: string } & (
  | (PracticeTitle & { kind: "question"; comment: number; text: string; replies: number })
  /** `title` is null when the actor may not open the draft; `changes` is the slug of the practice that it changes. */
  | { kind: "draft"; id: number; title: string | null; changes: string | null }
  | (PracticeTitle & { kind: "card-draft"; id: number })
  | (PracticeTitle & { kind: "practice"; gathered: boolean })
  | (PracticeTitle & { kind: "card"; state: CardState; gathered: boolean; membersOnly: boolean })
);

/** The rows of a list, at most `maxListRows`. */
export interface BoardList {
  rows: BoardRow[];
  /** Whether there are more rows than were read. */
  hasMore: boolean;
}

/** The most rows read from a table that grows without limit. */
export const maxListRows = 2_000;

/** Makes a list of rows read with the limit `maxListRows + 1`. */
export function cutList(rows: BoardRow[]): BoardList {
  return { rows: rows.slice(0, maxListRows), hasMore: rows.length > maxListRows };
}

/** The rows on a page of a list. */
export const rowsPerPage = 50;

/** Returns one page of the rows; for a page beyond the last, the last page. */
export function pageOf<T>(rows: readonly T[], requestedPage: number): { rows: T[]; page: number; pages: number } {
  const pages = Math.max(1, Math.ceil(rows.length / rowsPerPage));
  const page = Math.min(requestedPage, pages);
  return { rows: rows.slice((page - 1) * rowsPerPage, page * rowsPerPage), page, pages };
}
