import type { LoaderFunctionArgs } from "@remix-run/node";
import { clampedInteger } from "#app/http/integer-parameter.ts";
import { isNarrowed } from "#app/practices/list-query.ts";
import { byLikeness } from "#app/practices/order.ts";
import { findResults } from "#app/search/service/results.server.ts";
import { searchJson } from "./search-json.ts";
import { readAsked } from "./search-parameters.server.ts";

/** Open to pages of other sites too: it reads no cookies and changes nothing. */
const headers = { "Cache-Control": "no-store", "Access-Control-Allow-Origin": "*" };

/**
 * `GET /api/v1/search?q=&limit=&offset=&explain=1`, the facets of the list (`teema=…`) and `vertaa=`: open, read-only;
 * described in docs/api.md. `limit` is 1–100, 20 when absent; odd numbers are taken as the nearest that will do, what no
 * facet or place is called is refused. Without words, choices or a place there is nothing to find.
 */
export async function loader({ request, context }: LoaderFunctionArgs) {
  const params = new URL(request.url).searchParams;
  const { db, search, catalogue, publicUrl } = context.site;
  const known = await catalogue();
  const asked = await readAsked(context, params, known);
  if ("refusal" in asked) return Response.json({ error: asked.refusal }, { status: 400, headers });
  const { query, likenessOf } = asked;
  const limit = clampedInteger(params.get("limit"), 20, 1, 100);
  const offset = clampedInteger(params.get("offset"), 0, 0, 1_000_000);
  const explain = params.get("explain") === "1";
  const results = await findResults(db, search, known, {
    words: query.q,
    selection: query.selection,
    slice: () => ({ offset, limit }),
    order: likenessOf ? (cards, scores) => byLikeness(cards, likenessOf, query.q ? scores : null) : undefined,
    all: likenessOf !== null || isNarrowed(query),
    explain,
  });
  return Response.json(searchJson(results, known, { publicUrl, explain, likenessOf }), { headers });
}
