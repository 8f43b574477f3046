import type { AdoptionCard } from "#app/adoptions/card.ts";
import type { PracticeCard } from "#app/practices/card.ts";
import { type Column, columnOf } from "./columns.ts";

/** The row of what has none of the themes shown. */
export const noTheme = "ilman-teemaa";

/** A cell of the board; "" is every row or every column. */
export interface Place {
  theme: string;
  column: Column | "";
}

type Known = ReadonlyMap<string, { kind: string; population: number | null }>;

/** What tells in which cells a practice or a card stands: the themes that are rows, and the organisations. */
export interface Ground {
  themes: readonly string[];
  organisations: Known;
}

/** The rows and columns of a practice, "" among both; it stands in a column once, however many of its owners do. */
export function placesOf({ themes, organisations }: Pick<PracticeCard, "themes" | "organisations">, ground: Ground) {
  return { rows: rowsOf(themes, ground), columns: columnsOf(organisations, ground.organisations) };
}

/** The rows of the practice a card is on, and the column of the organisation that made it. */
export function placesOfAdoption({ organisation }: AdoptionCard, practice: PracticeCard, ground: Ground) {
  return { rows: rowsOf(practice.themes, ground), columns: columnsOf([organisation], ground.organisations) };
}

export interface Places {
  rows: string[];
  columns: (Column | "")[];
}

/** Whether one of the places is the asked one. */
export function isAt({ rows, columns }: Places, { theme, column }: Place): boolean {
  return rows.includes(theme) && columns.includes(column);
}

function rowsOf(themes: readonly string[], ground: Ground): string[] {
  const shown = themes.filter((it) => ground.themes.includes(it));
  return ["", ...(shown.length > 0 ? shown : [noTheme])];
}

function columnsOf(slugs: readonly string[], organisations: Known): (Column | "")[] {
  const found = slugs.flatMap((slug) => organisations.get(slug) ?? []).map(columnOf);
  return ["", ...new Set(found)];
}
