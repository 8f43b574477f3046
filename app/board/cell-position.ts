import type { AdoptionCard } from "#app/adoptions/card.ts";
import type { PracticeCard } from "#app/practices/card.ts";
import { type Column, columnOf } from "./columns.ts";

/** The row of practices without any theme of the board. */
export const noTheme = "ilman-teemaa";

/** The row and column of a cell; "" is the sum of all rows or of all columns. */
export interface CellPosition {
  theme: string;
  column: Column | "";
}

type OrganisationFacts = ReadonlyMap<string, { kind: string; population: number | null }>;

/** The themes that are rows, and by slug the organisations, whose kind and population give the column. */
export interface GridAxes {
  themes: readonly string[];
  organisations: OrganisationFacts;
}

/** Returns the rows and columns in which a practice is counted, each once and "" among both. */
export function positionsOfPractice(
  { themes, organisations }: Pick<PracticeCard, "themes" | "organisations">,
  axes: GridAxes,
) {
  return { rows: rowsOf(themes, axes), columns: columnsOf(organisations, axes.organisations) };
}

/** Returns the rows of the card's practice and the column of the organisation that made the card. */
export function positionsOfCard({ organisation }: AdoptionCard, practice: PracticeCard, axes: GridAxes) {
  return { rows: rowsOf(practice.themes, axes), columns: columnsOf([organisation], axes.organisations) };
}

export interface CellPositions {
  rows: string[];
  columns: (Column | "")[];
}

/** Whether the cell is at one of the positions. */
export function includesPosition({ rows, columns }: CellPositions, { theme, column }: CellPosition): boolean {
  return rows.includes(theme) && columns.includes(column);
}

function rowsOf(themes: readonly string[], axes: GridAxes): string[] {
  const shown = themes.filter((it) => axes.themes.includes(it));
  return ["", ...(shown.length > 0 ? shown : [noTheme])];
}

function columnsOf(slugs: readonly string[], organisations: OrganisationFacts): (Column | "")[] {
  return ["", ...new Set(slugs.flatMap((slug) => organisations.get(slug) ?? []).map(columnOf))];
}
