import type { AdoptionCard } from "#app/adoptions/card.ts";
import type { PracticeCard } from "#app/practices/card.ts";
import { type CardState, cardStates, stateOf } from "./card-states.ts";
import { type Column, columns } from "./columns.ts";
import { type Ground, noTheme, type Places, placesOf, placesOfAdoption } from "./place.ts";

/** What the network has of a theme in organisations of a size. */
export interface Cell {
  practices: number;
  /** Cards on the practices of the theme, made by organisations of the size. */
  cards: Record<CardState, number>;
}

export interface GridRow {
  /** Slug; `noTheme` for the rest, "" for all of them. */
  theme: string;
  /** Of every column, and of all of them under "". */
  cells: Record<Column | "", Cell>;
}

/** The cards that tell of more than an interest. */
export function applyingIn({ cards }: Cell): number {
  return cardStates.reduce((sum, it) => sum + (it === "interested" ? 0 : cards[it]), 0);
}

/**
 * Counts every cell of the board: a row for each theme, one for what has none of them and one for all. A practice of two
 * themes or of organisations of two sizes stands in each, and once in the sums. Cards on what is not among the
 * practices are left out.
 */
export function countGrid(
  practices: readonly PracticeCard[],
  cards: readonly AdoptionCard[],
  ground: Ground,
): GridRow[] {
  const rows = new Map([...ground.themes, noTheme, ""].map((theme) => [theme, emptyRow(theme)]));
  const add = (places: Places, count: (cell: Cell) => void) => {
    for (const theme of places.rows) for (const column of places.columns) count(cellOf(rows, theme, column));
  };
  for (const practice of practices)
    add(placesOf(practice, ground), (cell) => {
      cell.practices += 1;
    });
  const bySlug = new Map(practices.map((it) => [it.slug, it]));
  for (const card of cards) {
    const practice = bySlug.get(card.practice);
    if (!practice) continue;
    add(placesOfAdoption(card, practice, ground), (cell) => {
      cell.cards[stateOf(card)] += 1;
    });
  }
  return [...rows.values()];
}

/** How many cells of a theme and a municipality's or a county's size have no practice. */
export function countGaps(rows: readonly GridRow[], shown: readonly Column[]): number {
  const themes = rows.filter((it) => it.theme !== "" && it.theme !== noTheme);
  return themes.reduce((sum, row) => sum + shown.filter((it) => row.cells[it].practices === 0).length, 0);
}

function cellOf(rows: ReadonlyMap<string, GridRow>, theme: string, column: Column | ""): Cell {
  // Every place is made of the rows and columns themselves.
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
