import type { OrganisationView } from "#app/organisations/read.server.ts";
import { sizeBandOf } from "#app/organisations/size-band.ts";
import type { PracticeCard } from "../card.ts";
import { type FieldKey, type FieldTable, fieldKeys, fieldOf } from "../fields.ts";

/** The facets of the list by their parameters in its address, in the order in which they are shown. */
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

/** The values of a practice under each facet. */
export type FacetValues = Record<FacetKey, string[]>;

/** The values that a reader has selected. A practice matches when it has any of them in each facet with a selection. */
export type Selection = Record<FacetKey, string[]>;

export interface Narrowed {
  cards: PracticeCard[];
  /** For each facet, the number of practices by value, given the selections in the other facets. Without zeros. */
  counts: Record<FacetKey, Map<string, number>>;
}

/** Filters cards by the selection and counts each value given the selections in the other facets, in one pass. */
export function narrow(cards: readonly PracticeCard[], selection: Selection): Narrowed {
  const counts = forEachFacet(() => new Map<string, number>());
  const matching: PracticeCard[] = [];
  for (const card of cards) {
    const failedFacets = facetKeys.filter((key) => !matches(card, key, selection[key]));
    if (failedFacets.length === 0) matching.push(card);
    // A card counts in a facet unless another facet excludes it.
    for (const key of facetKeys) {
      if (failedFacets.length > 1 || (failedFacets.length === 1 && failedFacets[0] !== key)) continue;
      for (const value of card.facets[key]) counts[key].set(value, (counts[key].get(value) ?? 0) + 1);
    }
  }
  return { cards: matching, counts };
}

function matches(card: PracticeCard, key: FacetKey, selectedValues: string[]): boolean {
  return selectedValues.length === 0 || selectedValues.some((value) => card.facets[key].includes(value));
}

export function forEachFacet<T>(make: (key: FacetKey) => T): Record<FacetKey, T> {
  return Object.fromEntries(facetKeys.map((key) => [key, make(key)])) as Record<FacetKey, T>;
}

type FacetField = {
  [Key in FieldKey]: FieldTable[Key] extends { facet: string } ? Key : never;
}[FieldKey];

/** The properties of a card that its facets are made from. */
type FacetSource = Pick<PracticeCard, "organisations" | Exclude<FacetField, "organisation" | "alsoBy">>;

/** The fields whose values belong to each facet. */
const fieldsUnder = forEachFacet((facet) => fieldKeys.filter((key): key is FacetField => fieldOf(key).facet === facet));

/**
 * Returns the function that gives the facets of a card. The regions of a wellbeing services county are those of its
 * municipalities.
 */
export function facetValues(organisations: ReadonlyMap<string, OrganisationView>): (card: FacetSource) => FacetValues {
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
    const ofOwners: Partial<FacetValues> = {
      koko: unique(owners.flatMap((it) => sizeBandOf(it)?.slug ?? [])),
      hyvinvointialue: unique(counties),
      maakunta: unique(regions),
    };
    return forEachFacet((facet) => ofOwners[facet] ?? fieldsUnder[facet].flatMap((key) => valuesOf(card, key)));
  };
}

function valuesOf(card: FacetSource, key: FacetField): string[] {
  // A card has all its organisations in one list, the leading one first.
  if (key === "organisation") return card.organisations.slice(0, 1);
  if (key === "alsoBy") return card.organisations.slice(1);
  return [card[key] ?? []].flat();
}

function unique(list: string[]): string[] {
  return [...new Set(list)];
}
