import type { LoaderFunctionArgs } from "@remix-run/node";
import { requireRight } from "#app/http/access.ts";
import { csvFile } from "#app/http/csv-file.ts";
import { readRequest } from "#app/http/page.ts";
import { isCoordinator } from "#app/people/policy.ts";
import { parseSearchesQuery } from "#app/searches/periods.ts";
import { listSearches } from "#app/searches/report.server.ts";
import { searchesTable } from "./table.ts";
import { texts } from "./texts.ts";

/** As many as ninety full days have. */
const limit = 180_000;

/** The searches of a period as a table to save. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  requireRight(request, context, isCoordinator);
  const { language, url } = readRequest(request);
  const { days, outcome } = parseSearchesQuery(url.searchParams);
  const { db, searches } = context.site;
  await searches.flush();
  const rows = await listSearches(db, { days, outcome, limit });
  return csvFile(texts(language).file, new Date().toISOString(), searchesTable(language, rows));
}
