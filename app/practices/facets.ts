import type { OrganisationView } from "#app/organisations/read.server.ts";
import { sizeBandOf } from "#app/organisations/size-band.ts";
import type { PracticeCard } from "./card.ts";

/** The facets of the list, by the word that stands in the address, in the order they are shown. */
export const facetKeys = [
  "teema",
  "koko",
  "vaihe",
  "kohderyhma",
  "aihe",
  "nakokulma",
  "jasen",
  "hyvinvointialue",
  "maakunta",
  "kieli",
] as const;

export type FacetKey = (typeof facetKeys)[number];

/** The slugs a practice has under each facet. */
export type FacetValues = Record<FacetKey, string[]>;

/** What the reader chose; any of the values within a facet, all of the facets together. */
export type Selection = Record<FacetKey, string[]>;

export interface Narrowed {
  cards: PracticeCard[];
  /** For each facet, how many practices each value would leave under the other facets' choices. Zero is left out. */
  counts: Record<FacetKey, Map<string, number>>;
}

/** Narrows by the selection and counts every value under the other facets. One pass over the cards. */
export function narrow(cards: readonly PracticeCard[], selection: Selection): Narrowed {
  const counts = forEachFacet(() => new Map<string, number>());
  const kept: PracticeCard[] = [];
  for (const card of cards) {
    const failed = facetKeys.filter((key) => !passes(card, key, selection[key]));
    if (failed.length === 0) kept.push(card);
    // A card counts for a facet when it is only that facet, if any, that keeps it out.
    for (const key of facetKeys) {
      if (failed.length > 1 || (failed.length === 1 && failed[0] !== key)) continue;
      for (const value of card.facets[key]) counts[key].set(value, (counts[key].get(value) ?? 0) + 1);
    }
  }
  return { cards: kept, counts };
}

function passes(card: PracticeCard, key: FacetKey, chosen: string[]): boolean {
  return chosen.length === 0 || chosen.some((value) => card.facets[key].includes(value));
}

export function forEachFacet<T>(make: (key: FacetKey) => T): Record<FacetKey, T> {
  return Object.fromEntries(facetKeys.map((key) => [key, make(key)])) as Record<FacetKey, T>;
}

/** How to tell a card's facets; a county's practice belongs to the regions of the county's municipalities. */
export function facetValues(
  organisations: ReadonlyMap<string, OrganisationView>,
): (
  card: Pick<
    PracticeCard,
    "organisations" | "themes" | "topics" | "targetGroups" | "viewpoints" | "stage" | "language"
  >,
) => FacetValues {
  const regionsOfCounty = new Map<string, Set<string>>();
  for (const { county, region } of organisations.values()) {
    if (!county || !region) continue;
    const regions = regionsOfCounty.get(county.slug) ?? new Set();
    regionsOfCounty.set(county.slug, regions.add(region.slug));
  }
  return (card) => {
    const owners = card.organisations.flatMap((slug) => organisations.get(slug) ?? []);
    const counties = owners.flatMap((it) =>
      it.kind === "wellbeing_services_county" ? it.slug : (it.county?.slug ?? []),
    );
    const regions = owners.flatMap((it) => it.region?.slug ?? [...(regionsOfCounty.get(it.slug) ?? [])]);
    return {
      teema: card.themes,
      koko: unique(owners.flatMap((it) => sizeBandOf(it)?.slug ?? [])),
      vaihe: card.stage ? [card.stage] : [],
      kohderyhma: card.targetGroups,
      aihe: card.topics,
      nakokulma: card.viewpoints,
      jasen: card.organisations,
      hyvinvointialue: unique(counties),
      maakunta: unique(regions),
      kieli: [card.language],
    };
  };
}

function unique(list: string[]): string[] {
  return [...new Set(list)];
}
