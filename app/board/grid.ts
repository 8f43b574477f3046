import type { AdoptionCard } from "#app/adoptions/card.ts";
import type { PracticeCard } from "#app/practices/card.ts";
import { type CardState, cardStates, stateOf } from "./card-states.ts";
import { type CellPositions, type GridAxes, noTheme, positionsOfCard, positionsOfPractice } from "./cell-position.ts";
import { type Column, columns } from "./columns.ts";

/** The numbers of one theme in organisations of one column. */
export interface Cell {
  practices: number;
  /** Cards by state: on practices of the theme, by organisations of the column. */
  cards: Record<CardState, number>;
}

export interface GridRow {
  /** Slug; `noTheme` for practices without a theme of the board, "" for the sum of all rows. */
  theme: string;
  /** By column; "" is the sum of all columns. */
  cells: Record<Column | "", Cell>;
}

/** Counts the cards of every state but `interested`. */
export function countApplying({ cards }: Cell): number {
  return cardStates.reduce((sum, it) => sum + (it === "interested" ? 0 : cards[it]), 0);
}

/**
 * Counts every cell of the board: a row for each theme, one for practices without any of them, and a sum. A practice with
 * two themes, or with owners in two columns, is counted in each of them and once in the sums. Cards on practices that
 * are not among `practices` are left out.
 */
export function countGrid(
  practices: readonly PracticeCard[],
  cards: readonly AdoptionCard[],
  axes: GridAxes,
): GridRow[] {
  const rows = new Map([...axes.themes, noTheme, ""].map((theme) => [theme, emptyRow(theme)]));
  const add = (places: CellPositions, count: (cell: Cell) => void) => {
    for (const theme of places.rows) for (const column of places.columns) count(cellOf(rows, theme, column));
  };
  for (const practice of practices)
    add(positionsOfPractice(practice, axes), (cell) => {
      cell.practices += 1;
    });
  const bySlug = new Map(practices.map((it) => [it.slug, it]));
  for (const card of cards) {
    const practice = bySlug.get(card.practice);
    if (!practice) continue;
    add(positionsOfCard(card, practice, axes), (cell) => {
      cell.cards[stateOf(card)] += 1;
    });
  }
  return [...rows.values()];
}

/** Counts the cells without a practice, of the given columns, in the rows of themes. */
export function countGaps(rows: readonly GridRow[], gapColumns: readonly Column[]): number {
  const themes = rows.filter((it) => it.theme !== "" && it.theme !== noTheme);
  return themes.reduce((sum, row) => sum + gapColumns.filter((it) => row.cells[it].practices === 0).length, 0);
}

function cellOf(rows: ReadonlyMap<string, GridRow>, theme: string, column: Column | ""): Cell {
  // Positions contain only existing rows and columns, so the row is always found.
  return (rows.get(theme) ?? emptyRow(theme)).cells[column];
}

function emptyRow(theme: string): GridRow {
  const cells = Object.fromEntries(["", ...columns].map((it) => [it, emptyCell()])) as GridRow["cells"];
  return { theme, cells };
}

function emptyCell(): Cell {
  return {
    practices: 0,
    cards: { interested: 0, planning: 0, piloting: 0, "in-use": 0, ended: 0, unknown: 0 },
  };
}
