import { cardStates } from "#app/board/card-states.ts";
import { columns } from "#app/board/columns.ts";
import { applyingIn, type GridRow } from "#app/board/grid.ts";
import type { BoardQuery } from "#app/board/query.ts";
import type { Language } from "#db/schema.ts";
import { listHref, practicesHref } from "./links.ts";
import { columnName, stateName } from "./names.ts";
import { texts } from "./texts.ts";
import type { BoardTableRow, CellView } from "./view.ts";

interface Drawing {
  language: Language;
  /** What the links of every cell keep. */
  asked: Partial<BoardQuery>;
  rows: readonly GridRow[];
  /** A theme in words. */
  name(theme: string): string;
}

const all = [...columns, ""] as const;

export function practiceRows({ language, asked, rows, name }: Drawing): BoardTableRow[] {
  const t = texts(language).practices;
  return withBars(
    rows.map(({ theme, cells }) => ({
      theme,
      name: name(theme),
      isSum: theme === "",
      cells: all.map((column) => {
        const count = cells[column].practices;
        const link = practicesHref(language, { ...asked, theme, column }, count);
        const label = t.cell(name(theme), columnName(column, language), count);
        return { key: column || "yhteensa", count, href: link, label, bar: null, interested: null };
      }),
    })),
  );
}

export function cardRows({ language, asked, rows, name }: Drawing): BoardTableRow[] {
  const t = texts(language).cards;
  return withBars(
    rows.map(({ theme, cells }) => ({
      theme,
      name: name(theme),
      isSum: theme === "",
      cells: all.map((column): CellView => {
        const [count, interested] = [applyingIn(cells[column]), cells[column].cards.interested];
        const to = (state: BoardQuery["state"]) =>
          listHref(language, "soveltamiset", { ...asked, theme, column, state });
        const where = [name(theme), columnName(column, language)] as const;
        const apart = { count: interested, href: to("interested"), label: t.interestedCell(...where, interested) };
        return {
          key: column || "yhteensa",
          count,
          href: to("applying"),
          label: t.cell(...where, count),
          bar: null,
          interested: interested > 0 ? apart : null,
        };
      }),
    })),
  );
}

export function stateRows({ language, asked, rows, name }: Drawing): BoardTableRow[] {
  const t = texts(language).cards;
  return rows.map(({ theme, cells }) => ({
    theme,
    name: name(theme),
    isSum: theme === "",
    cells: cardStates.map((state) => {
      const count = cells[""].cards[state];
      const label = t.cell(name(theme), stateName(state, language), count);
      const link = listHref(language, "soveltamiset", { ...asked, theme, state });
      return { key: state, count, href: link, label, bar: null, interested: null };
    }),
  }));
}

/** Gives every cell but the sums a bar, the largest of them the whole length. */
function withBars(rows: BoardTableRow[]): BoardTableRow[] {
  const isSum = (row: BoardTableRow, index: number) => row.isSum || index === row.cells.length - 1;
  const counts = rows.flatMap((row) => row.cells.filter((_, index) => !isSum(row, index)).map((it) => it.count));
  const most = Math.max(1, ...counts);
  return rows.map((row) => ({
    ...row,
    cells: row.cells.map((cell, index) => ({
      ...cell,
      bar: isSum(row, index) ? null : Math.round((cell.count / most) * 1_000) / 10,
    })),
  }));
}
