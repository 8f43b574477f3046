import type { LoaderFunctionArgs } from "@remix-run/node";
import { requireRight } from "#app/http/access.ts";
import { csvFile } from "#app/http/csv-file.ts";
import { readRequest } from "#app/http/page.ts";
import { sharedTexts } from "#app/i18n/shared.ts";
import { isCoordinator } from "#app/people/policy.ts";
import { listSearches, type SearchRow } from "#app/searches/list-searches.server.ts";
import { parseSearchesQuery } from "#app/searches/periods.ts";
import type { Language } from "#db/schema.ts";
import { texts } from "./texts.ts";

/** The most rows that ninety days can have. */
const limit = 180_000;

/** The searches of a period as a CSV download. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  requireRight(request, context, isCoordinator);
  const { language, url } = readRequest(request);
  const { days, outcome } = parseSearchesQuery(url.searchParams);
  const { db, searches } = context.site;
  await searches.flush();
  const rows = await listSearches(db, { days, outcome, limit });
  return csvFile(texts(language).file, new Date().toISOString(), searchesTable(language, rows));
}

/** The rows below their headings, for a spreadsheet; days as YYYY-MM-DD, which every spreadsheet program reads. */
function searchesTable(language: Language, rows: readonly SearchRow[]): (string | number)[][] {
  const t = texts(language);
  const languages = sharedTexts(language).languageNames;
  return [
    [t.query, t.asked, t.found, t.last, t.language],
    ...rows.map((row) => [row.query, row.asked, row.found, row.last, languages[row.language]]),
  ];
}
