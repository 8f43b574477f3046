import type { Catalogue } from "#app/practices/catalogue.server.ts";
import { type FacetKey, forEachFacet } from "#app/practices/facets.ts";
import { href } from "#app/routes.ts";
import type { Result, Results } from "#app/search/results.server.ts";
import type { Language } from "#db/schema.ts";
import { adoptionAnchor } from "./adoptions-view.ts";
import { facetNames } from "./facet-view.ts";

const languages = ["fi", "sv", "en"] as const;

/** What a search found as the open interface tells it: stable English names, described in the README. */
export function searchJson(results: Results, catalogue: Catalogue, publicUrl: string, explain: boolean) {
  const { total, partial, correction, filters, adoptions, comments } = results;
  return {
    total,
    results: results.results.map((it) => resultJson(it, publicUrl, explain)),
    partial,
    correction: correction && { query: correction.query },
    filters: filters.map(({ facet, values, words, rest, count }) => ({ facet, values, words, rest, count })),
    facets: forEachFacet((key) => facetJson(key, results.counts[key], catalogue)),
    adoptions: adoptions.map(({ card, organisation, status, savedAt, passage, score }) => ({
      practice: card.slug,
      title: card.title,
      organisation,
      status,
      savedAt,
      passage: passage.map((it) => it.text).join(""),
      url: `${publicUrl}${href("fi", "practice", card.slug)}#${adoptionAnchor(organisation)}`,
      score,
    })),
    comments: comments.map(({ id, kind, card, organisation, createdAt, passage, score }) => ({
      kind,
      practice: card.slug,
      title: card.title,
      organisation,
      createdAt,
      passage: passage.map((it) => it.text).join(""),
      url: `${publicUrl}${href("fi", "practice", card.slug)}#kommentti-${id}`,
      score,
    })),
  };
}

function resultJson({ card, score, reasons }: Result, publicUrl: string, explain: boolean) {
  const { slug, title, organisations, summary } = card;
  const url = publicUrl + href("fi", "practice", slug);
  return {
    slug,
    title,
    organisation: organisations[0] ?? null,
    summary,
    url,
    score,
    ...(explain ? { reasons } : {}),
  };
}

/** The values that would leave something, the most first. */
function facetJson(key: FacetKey, counts: ReadonlyMap<string, number>, catalogue: Catalogue) {
  const names = new Map<Language, Map<string, string>>(
    languages.map((language) => [
      language,
      new Map(facetNames(key, catalogue, language).map(({ slug, name }) => [slug, name])),
    ]),
  );
  const nameIn = (language: Language, slug: string) => names.get(language)?.get(slug) ?? slug;
  return [...counts]
    .map(([slug, count]) => ({
      slug,
      name: { fi: nameIn("fi", slug), sv: nameIn("sv", slug), en: nameIn("en", slug) },
      count,
    }))
    .sort((a, b) => b.count - a.count || (a.slug < b.slug ? -1 : 1));
}
