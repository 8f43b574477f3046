import "#app/http/context.ts";
import type { AppLoadContext } from "@remix-run/node";
import { readChoice } from "#app/http/likeness.server.ts";
import type { Listed } from "#app/http/listed.server.ts";
import { likenessTo } from "#app/organisations/likeness.ts";
import type { OwnOrganisationChoice } from "#app/organisations/likeness-choice.ts";
import type { OrganisationView } from "#app/organisations/read.server.ts";
import type { Catalogue } from "#app/practices/catalogue.server.ts";
import { facetKeys } from "#app/practices/list/facets.ts";
import { practiceLikeness } from "#app/practices/list/likeness.ts";
import { type ListQuery, parseListQuery } from "#app/practices/list/list-query.ts";
import { LONGEST_QUERY } from "#app/search/longest-query.ts";
import { facetNames } from "#app/ui/facet-view.ts";
import type { LikenessOf } from "./search-json.ts";

/** Longest part of a refused value that a message repeats, in characters. */
const mostQuoted = 80;

/** The parameters of the open search; `refusal` is a message in English for the author of the calling program. */
type SearchParameters = { refusal: string } | { query: ListQuery; likenessOf: LikenessOf | null };

/**
 * Reads the parameters of the open search. Unlike the search page it refuses too long words, a facet's unknown value
 * and a `vertaa` that names no municipality or county, instead of ignoring them.
 */
export async function readSearchParameters(
  context: AppLoadContext,
  params: URLSearchParams,
  { catalogue, adopters }: Listed,
): Promise<SearchParameters> {
  if ((params.get("q") ?? "").trim().length > LONGEST_QUERY)
    return { refusal: `q is longer than ${LONGEST_QUERY} characters` };
  const refusal = wrongValue(params, catalogue);
  if (refusal) return { refusal };
  const query = parseListQuery(params);
  const { organisations } = catalogue;
  const choice = await readChoice(context, query.mine);
  if (choice.unknown) return { refusal: unknownPlace(choice) };
  if (choice.mine === null) return { query, likenessOf: null };
  return {
    query,
    likenessOf: practiceLikeness(organisations, likenessTo(choice.mine, organisations.values()), adopters),
  };
}

function wrongValue(params: URLSearchParams, catalogue: Catalogue): string | null {
  for (const key of facetKeys) {
    const requested = params.getAll(key).filter((value) => value !== "");
    if (requested.length === 0) continue;
    const known = new Set(facetNames(key, catalogue, "fi").map(({ slug }) => slug));
    const wrong = requested.find((value) => !known.has(value));
    if (wrong !== undefined) return `${key} has no value ${quoted(wrong)}`;
  }
  return null;
}

function unknownPlace({ unknown, suggestions }: OwnOrganisationChoice<OrganisationView>): string {
  const near = suggestions.map(({ slug }) => slug).join(", ");
  return `vertaa: no municipality or wellbeing services county is called ${quoted(unknown)}${near && `; near it: ${near}`}`;
}

function quoted(value: string): string {
  return JSON.stringify(value.slice(0, mostQuoted));
}
