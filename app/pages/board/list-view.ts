import { isWaiting, type ListName } from "#app/board/list-names.ts";
import type { BoardQuery } from "#app/board/query.ts";
import { type BoardList, type BoardRow, pageOf } from "#app/board/rows.ts";
import { byName } from "#app/i18n/names.ts";
import type { Catalogue } from "#app/practices/catalogue.server.ts";
import { href } from "#app/routes.ts";
import type { LinkView } from "#app/ui/card-view.ts";
import type { Language } from "#db/schema.ts";
import { listHref } from "./links.ts";
import { narrowedTo } from "./names.ts";
import { type RowView, rowView } from "./row-view.ts";
import { texts } from "./texts.ts";
import { membersIn } from "./view.ts";

export interface BoardListView {
  language: Language;
  name: ListName;
  /** The theme, size and state it has been narrowed to, in words. */
  narrowed: string;
  rows: RowView[];
  total: number;
  more: boolean;
  page: number;
  pages: number;
  /** The address of every page but for its number. */
  query: Partial<BoardQuery>;
  /** The network's members of the size asked for; null when none was. */
  members: LinkView[] | null;
  table: string;
  back: string;
}

interface Asked {
  name: ListName;
  query: BoardQuery;
  language: Language;
  catalogue: Catalogue;
  now: string;
}

export function boardListView(list: BoardList, { name, query, language, catalogue, now }: Asked): BoardListView {
  const { page: asked, ...narrowing } = isWaiting(name) ? { page: query.page } : query;
  const { rows, page, pages } = pageOf(list.rows, asked);
  const { column } = query;
  const members = isWaiting(name) || column === "" ? null : byName(language, membersIn(catalogue, column));
  return {
    language,
    name,
    page,
    pages,
    query: narrowing,
    total: list.rows.length,
    more: list.more,
    narrowed: isWaiting(name) ? "" : narrowedTo(query, catalogue.vocabulary, language),
    rows: rows.map((row: BoardRow) => rowView(row, { language, catalogue, now, waits: isWaiting(name) })),
    members: members?.map((it) => ({ name: it[language], href: href(language, "member", it.slug) })) ?? null,
    table: href(language, "boardListTable", name) + queryOf(listHref(language, name, narrowing)),
    back: href(language, "board") + (query.period ? `?kausi=${query.period}` : ""),
  };
}

function queryOf(address: string): string {
  const at = address.indexOf("?");
  return at === -1 ? "" : address.slice(at);
}

/** What the page and its file are called. */
export function listTitle(name: ListName, language: Language): string {
  return texts(language).list.titles[name];
}
