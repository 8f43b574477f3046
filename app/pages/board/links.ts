import { noTheme } from "#app/board/cell-position.ts";
import { isSizeBand } from "#app/board/columns.ts";
import type { ListName } from "#app/board/list-names.ts";
import { type BoardQuery, boardQueryString } from "#app/board/query.ts";
import { href } from "#app/routes.ts";
import type { Language } from "#db/schema.ts";

/** The address of one of the board's lists. */
export function listHref(language: Language, name: ListName, query: Partial<BoardQuery> = {}): string {
  return href(language, "boardList", name) + boardQueryString(query);
}

/** Returns the address of a cell's practices: the public list when it has such a filter and there are any, else ours. */
export function practicesHref(language: Language, query: Partial<BoardQuery>, count: number): string {
  const { theme = "", column = "" } = query;
  const isPublic = count > 0 && theme !== noTheme && (column === "" || isSizeBand(column));
  if (!isPublic) return listHref(language, "kaytannot", query);
  const params = new URLSearchParams({ ...(theme && { teema: theme }), ...(column && { koko: column }) });
  const text = params.toString();
  return href(language, "practices") + (text && `?${text}`);
}
