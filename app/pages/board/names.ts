import type { CardState } from "#app/board/card-states.ts";
import { noTheme } from "#app/board/cell-position.ts";
import { type Column, isSizeBand } from "#app/board/columns.ts";
import type { BoardQuery } from "#app/board/query.ts";
import { sharedTexts } from "#app/i18n/shared.ts";
import type { Catalogue } from "#app/practices/catalogue.server.ts";
import type { Language } from "#db/schema.ts";
import { texts } from "./texts.ts";

/** The name of a row of the board. */
export function themeName(
  theme: string,
  { themes }: Pick<Catalogue["vocabulary"], "themes">,
  language: Language,
): string {
  const t = texts(language);
  if (theme === "") return t.allThemes;
  return theme === noTheme ? t.noTheme : (themes.get(theme)?.[language] ?? theme);
}

/** The name of a column within a sentence, without a capital: "alle 5 000 asukasta", "hyvinvointialueet". */
export function columnName(column: Column | "", language: Language): string {
  const t = texts(language);
  if (column === "") return t.columnNames.all;
  if (column === "hyvinvointialueet" || column === "muut") return t.columnNames[column];
  const name = isSizeBand(column) ? sharedTexts(language).sizes[column] : column;
  return name.charAt(0).toLowerCase() + name.slice(1);
}

export function stateName(state: CardState, language: Language): string {
  const t = texts(language);
  return state === "unknown" ? t.unknownState : sharedTexts(language).adoptions.statuses[state];
}

/** The filters of a list in words; "" for none. */
export function filterText(query: BoardQuery, vocabulary: Catalogue["vocabulary"], language: Language): string {
  const t = texts(language);
  const state = query.state === "applying" ? t.list.applying : query.state && stateName(query.state, language);
  return [
    query.theme && `${t.theme}: ${themeName(query.theme, vocabulary, language)}`,
    query.column && `${t.list.size}: ${columnName(query.column, language)}`,
    state && `${t.list.state}: ${state}`,
  ]
    .filter(Boolean)
    .join(" · ");
}
