import type { LoaderFunctionArgs } from "@remix-run/node";
import { within } from "#app/http/within.ts";
import { parseListQuery } from "#app/practices/list-query.ts";
import { LONGEST_QUERY } from "#app/search/longest-query.ts";
import { findResults } from "#app/search/results.server.ts";
import { searchJson } from "#app/ui/search-json.ts";

/** Open to pages of other sites too: it reads no cookies and changes nothing. */
const headers = { "Cache-Control": "no-store", "Access-Control-Allow-Origin": "*" };

/**
 * `GET /api/v1/search?q=&limit=&offset=&explain=1` and the facets of the list (`teema=…`): open, read-only; described
 * in the README. `limit` is 1–100, 20 when absent; odd numbers are taken as the nearest that will do.
 */
export async function loader({ request, context }: LoaderFunctionArgs) {
  const params = new URL(request.url).searchParams;
  const words = (params.get("q") ?? "").trim();
  if (words.length > LONGEST_QUERY)
    return Response.json({ error: `q is longer than ${LONGEST_QUERY} characters` }, { status: 400, headers });
  const { db, search, catalogue, publicUrl } = context.site;
  const limit = within(params.get("limit"), 20, 1, 100);
  const offset = within(params.get("offset"), 0, 0, 1_000_000);
  const explain = params.get("explain") === "1";
  const known = await catalogue();
  const results = await findResults(db, search, known, {
    words,
    selection: parseListQuery(params).selection,
    slice: () => ({ offset, limit }),
    explain,
  });
  return Response.json(searchJson(results, known, publicUrl, explain), { headers });
}
