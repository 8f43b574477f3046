import { cardStates } from "#app/board/card-states.ts";
import { columns } from "#app/board/columns.ts";
import { countApplying, type GridRow } from "#app/board/grid.ts";
import type { BoardQuery } from "#app/board/query.ts";
import type { Language } from "#db/schema.ts";
import { listHref, practicesHref } from "./links.ts";
import { columnName, stateName } from "./names.ts";
import { texts } from "./texts.ts";
import type { BoardTableRow, CellView } from "./view.ts";

interface TableSource {
  language: Language;
  /** The part of the query that every cell's links keep. */
  keptQuery: Partial<BoardQuery>;
  rows: readonly GridRow[];
  /** Returns the name of a row. */
  name(theme: string): string;
}

const columnsAndSum = [...columns, ""] as const;

export function practiceRows({ language, keptQuery, rows, name }: TableSource): BoardTableRow[] {
  const t = texts(language).practices;
  return withBars(
    rows.map(({ theme, cells }) => ({
      theme,
      name: name(theme),
      isSum: theme === "",
      cells: columnsAndSum.map((column) => {
        const count = cells[column].practices;
        const link = practicesHref(language, { ...keptQuery, theme, column }, count);
        const label = t.cell(name(theme), columnName(column, language), count);
        return { key: column || "yhteensa", count, href: link, label, bar: null, interested: null };
      }),
    })),
  );
}

export function cardRows({ language, keptQuery, rows, name }: TableSource): BoardTableRow[] {
  const t = texts(language).cards;
  return withBars(
    rows.map(({ theme, cells }) => ({
      theme,
      name: name(theme),
      isSum: theme === "",
      cells: columnsAndSum.map((column): CellView => {
        const [count, interested] = [countApplying(cells[column]), cells[column].cards.interested];
        const to = (state: BoardQuery["state"]) =>
          listHref(language, "soveltamiset", { ...keptQuery, theme, column, state });
        const where = [name(theme), columnName(column, language)] as const;
        const interestedCount = {
          count: interested,
          href: to("interested"),
          label: t.interestedCell(...where, interested),
        };
        return {
          key: column || "yhteensa",
          count,
          href: to("applying"),
          label: t.cell(...where, count),
          bar: null,
          interested: interested > 0 ? interestedCount : null,
        };
      }),
    })),
  );
}

export function stateRows({ language, keptQuery, rows, name }: TableSource): BoardTableRow[] {
  const t = texts(language).cards;
  return rows.map(({ theme, cells }) => ({
    theme,
    name: name(theme),
    isSum: theme === "",
    cells: cardStates.map((state) => {
      const count = cells[""].cards[state];
      const label = t.cell(name(theme), stateName(state, language), count);
      const link = listHref(language, "soveltamiset", { ...keptQuery, theme, state });
      return { key: state, count, href: link, label, bar: null, interested: null };
    }),
  }));
}

/** Gives every cell but the sums a bar, in percent of the largest count. */
function withBars(rows: BoardTableRow[]): BoardTableRow[] {
  const isSum = (row: BoardTableRow, index: number) => row.isSum || index === row.cells.length - 1;
  const counts = rows.flatMap((row) => row.cells.filter((_, index) => !isSum(row, index)).map((it) => it.count));
  const largest = Math.max(1, ...counts);
  return rows.map((row) => ({
    ...row,
    cells: row.cells.map((cell, index) => ({
      ...cell,
      bar: isSum(row, index) ? null : Math.round((cell.count / largest) * 1_000) / 10,
    })),
  }));
}
