import { sharedTexts } from "#app/i18n/shared.ts";
import type { SearchRow } from "#app/searches/report.server.ts";
import type { Language } from "#db/schema.ts";
import { texts } from "./texts.ts";

/** The rows under their headings, for a spreadsheet: days as YYYY-MM-DD, which every one of them reads. */
export function searchesTable(language: Language, rows: readonly SearchRow[]): (string | number)[][] {
  const t = texts(language);
  const languages = sharedTexts(language).languageNames;
  return [
    [t.query, t.asked, t.found, t.last, t.language],
    ...rows.map((row) => [row.query, row.asked, row.found, row.last, languages[row.language]]),
  ];
}
