import { noTheme } from "#app/board/cell-position.ts";
import type { ListName } from "#app/board/list-names.ts";
import { type BoardQuery, boardQueryString } from "#app/board/query.ts";
import { href } from "#app/routes.ts";
import type { Language } from "#db/schema.ts";

/** The address of one of the board's lists. */
export function listHref(language: Language, name: ListName, query: Partial<BoardQuery> = {}): string {
  return href(language, "boardList", name) + boardQueryString(query);
}

/**
 * Returns the address of a cell's practices: the public list when it shows the same and there are any, else ours. A size
 * of the public list also has what is applied at that size, which the board counts apart.
 */
export function practicesHref(language: Language, query: Partial<BoardQuery>, count: number): string {
  const { theme = "", column = "" } = query;
  if (count === 0 || theme === noTheme || column !== "") return listHref(language, "kaytannot", query);
  return href(language, "practices") + (theme && `?${new URLSearchParams({ teema: theme })}`);
}
