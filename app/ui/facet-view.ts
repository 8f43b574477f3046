import { byName } from "#app/i18n/names.ts";
import { sharedTexts } from "#app/i18n/shared.ts";
import { sizeBands } from "#app/organisations/size-band.ts";
import type { Catalogue } from "#app/practices/catalogue.server.ts";
import { languages } from "#app/practices/fields.ts";
import { type FacetKey, facetKeys, type Narrowed } from "#app/practices/list/facets.ts";
import { type ListQuery, listQueryString, withoutValue } from "#app/practices/list/list-query.ts";
import type { Language, Names } from "#db/schema.ts";

export interface FacetView {
  key: FacetKey;
  name: string;
  /** `removal` is the query string of the same list without this value. */
  values: { slug: string; name: string; count: number; chosen: boolean; removal: string }[];
}

/**
 * The facets with their values named, counted and ordered. A value that no practice has under the other choices is left
 * out unless it is chosen.
 */
export function facetViews(
  query: ListQuery,
  counts: Narrowed["counts"],
  catalogue: Catalogue,
  language: Language,
): FacetView[] {
  return facetKeys.map((key) => ({
    key,
    name: sharedTexts(language).facets[key],
    values: facetNames(key, catalogue, language).flatMap(({ slug, name }) => {
      const chosen = query.selection[key].includes(slug);
      const count = counts[key].get(slug) ?? 0;
      if (count === 0 && !chosen) return [];
      return [{ slug, name, count, chosen, removal: listQueryString(withoutValue(query, key, slug)) }];
    }),
  }));
}

/** All values of a facet: themes, stages, target groups, viewpoints and sizes in their own order, others by name. */
export function facetNames(key: FacetKey, catalogue: Catalogue, language: Language): { slug: string; name: string }[] {
  const { vocabulary, organisations } = catalogue;
  const named = (list: Iterable<Names & { slug: string }>) =>
    [...list].map((it) => ({ slug: it.slug, name: it[language] }));
  switch (key) {
    case "teema":
      return named(vocabulary.themes.values());
    case "aihe":
      return named(byName(language, [...vocabulary.topics.values()]));
    case "vaihe":
      return named(vocabulary.stages.values());
    case "kohderyhma":
      return named(vocabulary.targetGroups.values());
    case "nakokulma":
      return named(vocabulary.viewpoints.values());
    case "jasen":
      return named(byName(language, [...organisations.values()]));
    case "hyvinvointialue":
      return named(
        byName(
          language,
          [...organisations.values()].filter((it) => it.kind === "wellbeing_services_county"),
        ),
      );
    case "maakunta": {
      const regions = new Map(
        [...organisations.values()].flatMap((it) => (it.region ? [[it.region.slug, it.region]] : [])),
      );
      return named(byName(language, [...regions.values()]));
    }
    case "koko":
      return sizeBands.map(({ slug }) => ({ slug, name: sharedTexts(language).sizes[slug] }));
    case "kieli":
      return languages.map((slug) => ({ slug, name: sharedTexts(language).languageNames[slug] }));
  }
}
