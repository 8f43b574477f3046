import { cardStates } from "#app/board/card-states.ts";
import { type Column, columnOf, columns } from "#app/board/columns.ts";
import { countGaps } from "#app/board/grid.ts";
import type { Board } from "#app/board/read.server.ts";
import type { BoardList } from "#app/board/rows.ts";
import { formatNumber } from "#app/i18n/format.ts";
import type { OrganisationView } from "#app/organisations/read.server.ts";
import type { Catalogue } from "#app/practices/catalogue.server.ts";
import { href } from "#app/routes.ts";
import type { SearchRow, SearchTotals } from "#app/searches/list-searches.server.ts";
import type { Language } from "#db/schema.ts";
import { listHref } from "./links.ts";
import { stateName, themeName } from "./names.ts";
import { cardRows, practiceRows, stateRows } from "./rows.ts";
import { texts } from "./texts.ts";

export interface CountView {
  count: number;
  href: string;
  /** The number with its row and column, for screen readers. */
  label: string;
}

export interface CellView extends CountView {
  key: string;
  /** Length of the bar in percent; null in sums, which have no bar. */
  bar: number | null;
  interested: CountView | null;
}

export interface BoardTableRow {
  theme: string;
  name: string;
  isSum: boolean;
  cells: CellView[];
}

export interface BoardView {
  language: Language;
  tiles: { key: "kysymykset" | "luonnokset" | "vahvistamatta" | "haut"; count: string; href: string; more: string }[];
  periods: { name: string; href: string; isHere: boolean }[];
  gaps: number;
  /** The columns without the sum, each with the number of its members. */
  columns: { key: Column; name: string; members: number }[];
  states: { key: string; name: string }[];
  practices: BoardTableRow[];
  cards: BoardTableRow[];
  byState: BoardTableRow[];
  table: string;
}

interface BoardContext {
  catalogue: Catalogue;
  language: Language;
  searches: { totals: SearchTotals; failed: SearchRow[] };
}

/** The columns in which a theme without a practice is a gap; partners and coordinators need not have any. */
const gapColumns = columns.filter((it) => it !== "muut");

export function boardView(
  { period, periods, rows, waiting }: Board,
  { catalogue, language, searches }: BoardContext,
): BoardView {
  const t = texts(language);
  const keptQuery = period ? { period: period.slug } : {};
  const { vocabulary } = catalogue;
  const countText = ({ rows: list, hasMore }: BoardList) =>
    hasMore ? t.overMany(list.length) : formatNumber(language, list.length);
  const tile = (key: "kysymykset" | "luonnokset" | "vahvistamatta", list: BoardList) => ({
    key,
    count: countText(list),
    href: listHref(language, key),
    more: "",
  });
  const failedQueries = searches.failed.map((it) => it.query).join(", ");
  const tableSource = {
    language,
    keptQuery,
    rows,
    name: (theme: string) => themeName(theme, vocabulary, language),
  };
  return {
    language,
    tiles: [
      tile("kysymykset", waiting.questions),
      tile("luonnokset", waiting.drafts),
      tile("vahvistamatta", waiting.unconfirmed),
      {
        key: "haut",
        count: formatNumber(language, searches.totals.failed),
        href: `${href(language, "searches")}?paivat=90`,
        more: failedQueries && t.mostSearched(failedQueries),
      },
    ],
    periods: periods.map((it) => ({
      name: `${it.starts}–${it.ends}`,
      href: `${href(language, "board")}?kausi=${it.slug}`,
      isHere: it.slug === period?.slug,
    })),
    gaps: countGaps(rows, gapColumns),
    columns: columns.map((key) => ({ key, name: t.columns[key], members: membersIn(catalogue, key).length })),
    states: cardStates.map((key) => ({ key, name: stateName(key, language) })),
    practices: practiceRows(tableSource),
    cards: cardRows(tableSource),
    byState: stateRows(tableSource),
    table: `${href(language, "boardTable")}${period ? `?kausi=${period.slug}` : ""}`,
  };
}

/** Returns the network's members in a column. */
export function membersIn({ organisations }: Pick<Catalogue, "organisations">, column: Column): OrganisationView[] {
  return [...organisations.values()].filter((it) => it.membership !== null && columnOf(it) === column);
}
