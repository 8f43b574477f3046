import type { LoaderFunctionArgs } from "@remix-run/node";
import { clampedInteger } from "#app/http/integer-parameter.ts";
import { readListed } from "#app/http/listed.server.ts";
import { isNarrowed } from "#app/practices/list/list-query.ts";
import { sortByLikeness } from "#app/practices/list/order.ts";
import { findResults } from "#app/search/service/results.server.ts";
import { searchJson } from "./search-json.ts";
import { readSearchParameters } from "./search-parameters.server.ts";

/** Readable by scripts of other sites: the response does not depend on cookies, and nothing is changed. */
const headers = { "Cache-Control": "no-store", "Access-Control-Allow-Origin": "*" };

/**
 * `GET /api/v1/search?q=&limit=&offset=&explain=1`, with the facets of the list (`teema=…`) and `vertaa=`: the open
 * search, described in docs/api.md. `limit` is 1–100, by default 20; numbers out of bounds are clamped, unknown values
 * of facets and unknown places are refused (400). Without words, facets or a place the result is empty.
 */
export async function loader({ request, context }: LoaderFunctionArgs) {
  const params = new URL(request.url).searchParams;
  const { db, search, publicUrl } = context.site;
  const { catalogue, adopters } = await readListed(context);
  const parameters = await readSearchParameters(context, params, { catalogue, adopters });
  if ("refusal" in parameters) return Response.json({ error: parameters.refusal }, { status: 400, headers });
  const { query, likenessOf } = parameters;
  const limit = clampedInteger(params.get("limit"), 20, 1, 100);
  const offset = clampedInteger(params.get("offset"), 0, 0, 1_000_000);
  const explain = params.get("explain") === "1";
  const results = await findResults(db, search, catalogue, {
    words: query.q,
    selection: query.selection,
    slice: () => ({ offset, limit }),
    order: likenessOf ? (cards, scores) => sortByLikeness(cards, likenessOf, query.q ? scores : null) : undefined,
    all: likenessOf !== null || isNarrowed(query),
    explain,
  });
  return Response.json(searchJson(results, catalogue, { publicUrl, explain, likenessOf }), { headers });
}
