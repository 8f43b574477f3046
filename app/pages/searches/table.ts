import { messages } from "#app/i18n/messages.ts";
import type { SearchRow } from "#app/searches/report.server.ts";
import type { Language } from "#db/schema.ts";

/** The rows under their headings, for a spreadsheet: days as YYYY-MM-DD, which every one of them reads. */
export function searchesTable(language: Language, rows: readonly SearchRow[]): (string | number)[][] {
  const t = messages(language).searches;
  const { languages } = messages(language).writing;
  return [
    [t.query, t.asked, t.found, t.last, t.language],
    ...rows.map((row) => [row.query, row.asked, row.found, row.last, languages[row.language]]),
  ];
}
