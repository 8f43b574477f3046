import { isWaitingList, type ListName } from "#app/board/list-names.ts";
import type { BoardQuery } from "#app/board/query.ts";
import { type BoardList, type BoardRow, pageOf } from "#app/board/rows.ts";
import { byName } from "#app/i18n/names.ts";
import type { Catalogue } from "#app/practices/catalogue.server.ts";
import { href } from "#app/routes.ts";
import type { LinkView } from "#app/ui/card-view.ts";
import type { Language } from "#db/schema.ts";
import { listHref } from "./links.ts";
import { filterText } from "./names.ts";
import { type RowView, rowView } from "./row-view.ts";
import { texts } from "./texts.ts";
import { membersIn } from "./view.ts";

export interface BoardListView {
  language: Language;
  name: ListName;
  /** The theme, size and state of the list in words; "" when it has no filter. */
  narrowed: string;
  rows: RowView[];
  total: number;
  more: boolean;
  page: number;
  pages: number;
  /** The query of every page, without the page number. */
  query: Partial<BoardQuery>;
  /** The network's members in the list's column; null when the list is not of one column. */
  members: LinkView[] | null;
  table: string;
  back: string;
}

interface ListRequest {
  name: ListName;
  query: BoardQuery;
  language: Language;
  catalogue: Catalogue;
  now: string;
}

export function boardListView(list: BoardList, { name, query, language, catalogue, now }: ListRequest): BoardListView {
  const { page: requestedPage, ...filters } = isWaitingList(name) ? { page: query.page } : query;
  const { rows, page, pages } = pageOf(list.rows, requestedPage);
  const { column } = query;
  const members = isWaitingList(name) || column === "" ? null : byName(language, membersIn(catalogue, column));
  return {
    language,
    name,
    page,
    pages,
    query: filters,
    total: list.rows.length,
    more: list.hasMore,
    narrowed: isWaitingList(name) ? "" : filterText(query, catalogue.vocabulary, language),
    rows: rows.map((row: BoardRow) => rowView(row, { language, catalogue, now, isWaitingList: isWaitingList(name) })),
    members: members?.map((it) => ({ name: it[language], href: href(language, "member", it.slug) })) ?? null,
    table: href(language, "boardListTable", name) + queryStringOf(listHref(language, name, filters)),
    back: href(language, "board") + (query.period ? `?kausi=${query.period}` : ""),
  };
}

function queryStringOf(address: string): string {
  const at = address.indexOf("?");
  return at === -1 ? "" : address.slice(at);
}

/** The title of a list's page. */
export function listTitle(name: ListName, language: Language): string {
  return texts(language).list.titles[name];
}
