import { type Compared, type Measure, placeLikeness, sizeLikeness, weighted } from "./likeness-measures.ts";
import { countyWeights as weights } from "./likeness-weights.ts";

/** What a wellbeing services county is like, by itself and by its municipalities. */
export interface CountyProfile {
  slug: string;
  population: number | null;
  municipalities: number;
  /** Of its people, those who live in urban municipalities, 0 to 1. */
  urbanShare: number;
  /** Of its people, those whose municipality serves in Swedish too. With any at all the county is bilingual, by law. */
  swedishShare: number;
  /** The region its municipalities lie in, when that is one. */
  region: { slug: string } | null;
}

/**
 * The profiles of all counties by slug. Helsinki is among them: it belongs to no county and runs the services itself.
 */
export function countyProfiles(organisations: Iterable<Compared>): Map<string, CountyProfile> {
  const all = [...organisations];
  const profiles = new Map<string, CountyProfile>();
  for (const county of all) {
    if (!isCountyLike(county)) continue;
    const own = all.filter((it) => it.county?.slug === county.slug);
    profiles.set(county.slug, profileOf(county, county.kind === "municipality" ? [county] : own));
  }
  return profiles;
}

/** A county, or the one municipality that is its own. */
export function isCountyLike({ kind, slug }: Pick<Compared, "kind" | "slug">): boolean {
  return kind === "wellbeing_services_county" || slug === "helsinki";
}

function profileOf(county: Compared, own: readonly Compared[]): CountyProfile {
  const people = (list: readonly Compared[]) => list.reduce((sum, it) => sum + (it.population ?? 0), 0);
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

/** How alike two counties are, by their own measures. */
export function countyLikeness(a: CountyProfile, b: CountyProfile): Measure {
  return weighted([
    [weights.population, sizeLikeness(a.population, b.population)],
    [weights.urbanShare, 1 - Math.abs(a.urbanShare - b.urbanShare)],
    [weights.municipalities, sizeLikeness(a.municipalities, b.municipalities)],
    [weights.language, 1 - Math.abs(a.swedishShare - b.swedishShare)],
    [weights.region, placeLikeness(a.region, b.region)],
  ]);
}

/** Whether both serve people in Finnish and Swedish. */
export function bothServeBilingually(a: CountyProfile, b: CountyProfile): boolean {
  return a.swedishShare > 0 && b.swedishShare > 0;
}
