import { cardStates } from "#app/board/card-states.ts";
import { columns } from "#app/board/columns.ts";
import { type FigureKey, type Figures, figurePartNames, figureParts } from "#app/board/figures.ts";
import type { GridRow } from "#app/board/grid.ts";
import type { BoardRow } from "#app/board/rows.ts";
import { formatNumber } from "#app/i18n/format.ts";
import type { Catalogue } from "#app/practices/catalogue.server.ts";
import type { Language } from "#db/schema.ts";
import { columnName, stateName, themeName } from "./names.ts";
import { type RowView, rowView } from "./row-view.ts";
import { texts } from "./texts.ts";
import { membersIn } from "./view.ts";

type Table = (string | number)[][];

/** Returns the board as a table for CSV: a line for each row and column of the board, the sums included. */
export function boardCells(language: Language, rows: readonly GridRow[], catalogue: Catalogue): Table {
  const t = texts(language).boardColumns;
  const states = cardStates.map((it) => stateName(it, language));
  const members = columns.map((it) => membersIn(catalogue, it).length);
  return [
    [t.theme, t.size, t.members, t.practices, ...states],
    ...rows.flatMap(({ theme, cells }) =>
      ([...columns, ""] as const).map((column, index) => [
        themeName(theme, catalogue.vocabulary, language),
        columnName(column, language),
        members[index] ?? members.reduce((sum, it) => sum + it, 0),
        cells[column].practices,
        ...cardStates.map((it) => cells[column].cards[it]),
      ]),
    ),
  ];
}

interface ListContext {
  language: Language;
  catalogue: Catalogue;
  now: string;
  isWaitingList: boolean;
  /** The public address of the site, without a slash at the end. */
  publicUrl: string;
}

/** Returns a list of the board as a table for CSV: days as YYYY-MM-DD, which every spreadsheet reads as dates. */
export function listCells(rows: readonly BoardRow[], { publicUrl, ...around }: ListContext): Table {
  const t = texts(around.language).list.columns;
  const lines = rows.map((row) => rowView(row, around));
  return [
    [t.what, t.whose, t.about, t.day, t.days, t.address],
    ...lines.map((it) => [
      it.title,
      ownersText(it),
      it.about.join(", "),
      it.day,
      it.days,
      it.href ? publicUrl + it.href : "",
    ]),
  ];
}

function ownersText({ owners }: RowView): string {
  return owners.map((it) => it.name).join(", ");
}

/** Returns the figures of a year as a table for CSV. */
export function yearCells(language: Language, figures: Figures): Table {
  const t = texts(language).year;
  return [
    [t.part, t.figure, t.value, t.how],
    ...figurePartNames.flatMap((part) =>
      figureParts[part].map((key) => [
        t.parts[part],
        t.names[key],
        figureCell(language, key, figures[key]),
        t.hows[key],
      ]),
    ),
  ];
}

/** Returns a figure in words for the page; "not known" in the reader's language for null. */
export function figureText(language: Language, key: FigureKey, value: number | null): string {
  const t = texts(language).year;
  if (value === null) return t.unknown;
  return key === "answerDays"
    ? t.days(formatNumber(language, Math.round(value * 10) / 10))
    : formatNumber(language, value);
}

/** A count stays a number. Days get the reader's decimal mark, since a Finnish spreadsheet reads "1.5" as a date. */
function figureCell(language: Language, key: FigureKey, value: number | null): string | number {
  if (value === null) return texts(language).year.unknown;
  return key === "answerDays" ? formatNumber(language, Math.round(value * 10) / 10) : value;
}
