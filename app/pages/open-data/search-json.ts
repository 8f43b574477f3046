import { adoptionAnchor } from "#app/pages/adoptions/shared/view.ts";
import type { PracticeCard } from "#app/practices/card.ts";
import type { Catalogue } from "#app/practices/catalogue.server.ts";
import { type FacetKey, forEachFacet } from "#app/practices/list/facets.ts";
import type { NearestLikeness } from "#app/practices/list/likeness.ts";
import { commentHref, href, languages } from "#app/routes.ts";
import type { Result, Results } from "#app/search/service/results.server.ts";
import { facetNames } from "#app/ui/facet-view.ts";
import type { Language } from "#db/schema.ts";

/** How similar a practice's organisations are to the one compared with. */
export type LikenessOf = (card: PracticeCard) => NearestLikeness;

interface JsonOptions {
  publicUrl: string;
  /** Whether to include the reasons for each result. */
  explain: boolean;
  likenessOf: LikenessOf | null;
}

/** The results of a search in the open interface's format, described in docs/api.md. Its names must not change. */
export function searchJson(results: Results, catalogue: Catalogue, options: JsonOptions) {
  const { publicUrl } = options;
  const { total, partial, correction, filters, adoptions, comments } = results;
  return {
    total,
    results: results.results.map((it) => resultJson(it, options)),
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
      url: publicUrl + commentHref("fi", card.slug, id),
      score,
    })),
  };
}

function resultJson({ card, score, reasons }: Result, { publicUrl, explain, likenessOf }: JsonOptions) {
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
    ...(likenessOf ? { likeness: likenessJson(likenessOf(card)) } : {}),
  };
}

function likenessJson({ organisation, isAdopter: adopter, score, reasons }: NearestLikeness) {
  return { organisation: organisation?.slug ?? null, applies: adopter, score, reasons };
}

/** The values of a facet that have results, those with the most results first. */
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
      name: Object.fromEntries(languages.map((language) => [language, nameIn(language, slug)])),
      count,
    }))
    .sort((a, b) => b.count - a.count || (a.slug < b.slug ? -1 : 1));
}
