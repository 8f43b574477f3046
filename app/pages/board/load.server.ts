import type { AppLoadContext } from "@remix-run/node";
import { parseBoardQuery } from "#app/board/query.ts";
import { readRequest } from "#app/http/page.ts";
import { periodsOf } from "#app/themes/read.server.ts";

/** Returns what every page of the board reads first: the catalogue, the query, and the moment of the request (UTC ISO). */
export async function boardRequest(request: Request, context: AppLoadContext) {
  const { language, url } = readRequest(request);
  const catalogue = await context.site.catalogue();
  const { themes } = catalogue.vocabulary;
  const query = parseBoardQuery(url.searchParams, { periods: periodsOf(themes.values()), themes });
  return { language, url, catalogue, query, now: new Date().toISOString() };
}
