import {
  type ComparedOrganisation,
  type Measure,
  placeLikeness,
  sizeLikeness,
  weightedMean,
} from "./likeness-measures.ts";
import { countyWeights as weights } from "./likeness-weights.ts";

/** The properties by which wellbeing services counties are compared, partly derived from their municipalities. */
export interface CountyProfile {
  slug: string;
  population: number | null;
  /** The number of its municipalities. */
  municipalities: number;
  /** The share of its residents who live in urban municipalities, 0 to 1. */
  urbanShare: number;
  /** The share whose municipality also serves in Swedish, 0 to 1. A county with any such municipality is bilingual by law. */
  swedishShare: number;
  /** The region of its municipalities when all are in the same one; else null. */
  region: { slug: string } | null;
}

/** Returns the profiles of all counties by slug, and of Helsinki, which belongs to no county and runs the services itself. */
export function countyProfiles(organisations: Iterable<ComparedOrganisation>): Map<string, CountyProfile> {
  const all = [...organisations];
  const profiles = new Map<string, CountyProfile>();
  for (const county of all) {
    if (!isCountyLike(county)) continue;
    const own = all.filter((it) => it.county?.slug === county.slug);
    profiles.set(county.slug, profileOf(county, county.kind === "municipality" ? [county] : own));
  }
  return profiles;
}

/** Whether the organisation is a county, or Helsinki. */
export function isCountyLike({ kind, slug }: Pick<ComparedOrganisation, "kind" | "slug">): boolean {
  return kind === "wellbeing_services_county" || slug === "helsinki";
}

function profileOf(county: ComparedOrganisation, own: readonly ComparedOrganisation[]): CountyProfile {
  const people = (list: readonly ComparedOrganisation[]) => list.reduce((sum, it) => sum + (it.population ?? 0), 0);
  const regions = new Map(own.flatMap((it) => (it.region ? [[it.region.slug, it.region]] : [])));
  return {
    slug: county.slug,
    population: county.population,
    municipalities: own.length,
    urbanShare: people(own.filter((it) => it.urbanity === "urban")) / (people(own) || 1),
    swedishShare: people(own.filter((it) => it.languages !== "fi")) / (people(own) || 1),
    region: regions.size === 1 ? ([...regions.values()][0] ?? null) : null,
  };
}

/** Returns the likeness of two counties, from 0 to 1. */
export function countyLikeness(a: CountyProfile, b: CountyProfile): Measure {
  return weightedMean([
    [weights.population, sizeLikeness(a.population, b.population)],
    [weights.urbanShare, 1 - Math.abs(a.urbanShare - b.urbanShare)],
    [weights.municipalities, sizeLikeness(a.municipalities, b.municipalities)],
    [weights.language, 1 - Math.abs(a.swedishShare - b.swedishShare)],
    [weights.region, placeLikeness(a.region, b.region)],
  ]);
}

/** Whether both counties serve people in Finnish and Swedish. */
export function bothServeBilingually(a: CountyProfile, b: CountyProfile): boolean {
  return a.swedishShare > 0 && b.swedishShare > 0;
}
