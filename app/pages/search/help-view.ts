import { sharedTexts } from "#app/i18n/shared.ts";
import type { Catalogue } from "#app/practices/catalogue.server.ts";
import { forEachFacet } from "#app/practices/list/facets.ts";
import type { ListQuery } from "#app/practices/list/list-query.ts";
import type { NoResultsHelp } from "#app/search/service/no-results-help.ts";
import type { CountedLink } from "#app/ui/card-view.ts";
import { facetNames } from "#app/ui/facet-view.ts";
import type { Language } from "#db/schema.ts";
import { searchHref } from "./links.ts";

/** Links to wider searches after a search without results, each with its number of practices. */
export interface HelpView {
  withoutFacet: CountedLink[];
  withoutFacets: CountedLink | null;
  withoutWord: CountedLink[];
}

export function helpView(help: NoResultsHelp, query: ListQuery, catalogue: Catalogue, language: Language): HelpView {
  const t = sharedTexts(language);
  const to = (changed: Partial<ListQuery>) => searchHref(language, { ...query, ...changed, page: 1 });
  const chosen = Object.values(query.selection).filter((values) => values.length > 0).length;
  return {
    withoutFacet: help.withoutFacet.map(({ facet, count }) => {
      const values = facetNames(facet, catalogue, language).filter((it) => query.selection[facet].includes(it.slug));
      return {
        name: `${t.facets[facet]}: ${values.map((it) => it.name).join(", ")}`,
        href: to({ selection: { ...query.selection, [facet]: [] } }),
        count,
      };
    }),
    // With one chosen facet this link is the same as the one above.
    withoutFacets:
      chosen > 1 && help.withoutFacets > 0
        ? { name: t.words.clearFilters, href: to({ selection: forEachFacet(() => []) }), count: help.withoutFacets }
        : null,
    withoutWord: help.withoutWord.map(({ words, count }) => ({ name: `”${words}”`, href: to({ q: words }), count })),
  };
}
