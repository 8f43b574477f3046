import {
  bothServeBilingually,
  type CountyProfile,
  countyLikeness,
  countyProfiles,
  isCountyLike,
} from "./likeness-counties.ts";
import {
  bothBilingual,
  bothSwedish,
  type ComparedOrganisation,
  doublings,
  kindLikeness,
  languageLikeness,
  placeLikeness,
  sizeLikeness,
  weightedMean,
} from "./likeness-measures.ts";
import {
  acrossKinds,
  languageWeight,
  neutralScore,
  populationExponent,
  sizeLimits,
  municipalityWeights as weights,
} from "./likeness-weights.ts";

/** What two organisations have in common, in the order in which it is shown. */
export const likenessReasons = [
  "own",
  "ownCounty",
  "inOwnCounty",
  "nearlySameSize",
  "bothBilingual",
  "bothSwedish",
  "sameCounty",
  "sameRegion",
  "similarSize",
  "bothRural",
  "bothSemiUrban",
  "bothUrban",
] as const;

export type LikenessReason = (typeof likenessReasons)[number];

export interface Likeness {
  /** From 0 to 1; scores for the same `mine` can be compared with each other. */
  score: number;
  /** In the order of `likenessReasons`, at most three. */
  reasons: LikenessReason[];
}

/** Whether an organisation can be compared with others: a municipality or a wellbeing services county. */
export function isComparable({ kind }: Pick<ComparedOrganisation, "kind">): boolean {
  return kind === "municipality" || kind === "wellbeing_services_county";
}

/**
 * Returns a function that returns the likeness of any organisation to `mine`, and remembers it. Municipalities are
 * compared by their measures and counties by theirs; between kinds, and for THL and partners, fixed scores apply.
 */
export function likenessTo<T extends ComparedOrganisation>(
  mine: T,
  organisations: Iterable<T>,
): (other: T) => Likeness {
  const profiles = countyProfiles(organisations);
  const cache = new Map<string, Likeness>();
  return (other) => {
    const likeness = cache.get(other.slug) ?? compare(mine, other, profiles);
    cache.set(other.slug, likeness);
    return likeness;
  };
}

function compare(
  mine: ComparedOrganisation,
  other: ComparedOrganisation,
  profiles: ReadonlyMap<string, CountyProfile>,
): Likeness {
  if (mine.slug === other.slug) return { score: neutralScore, reasons: ["own"] };
  if (!isComparable(mine) || !isComparable(other)) return { score: neutralScore, reasons: [] };
  if (isCountyLike(mine) && isCountyLike(other)) return betweenCounties(mine, other, profiles);
  if (mine.kind === "municipality" && other.kind === "municipality") return betweenMunicipalities(mine, other);
  return betweenKinds(mine, other, profiles);
}

/** Returns the likeness of another municipality to `mine`. */
function betweenMunicipalities(mine: ComparedOrganisation, other: ComparedOrganisation): Likeness {
  const size = sizeLikeness(mine.population, other.population);
  const rest = weightedMean([
    [weights.kind, kindLikeness(mine.urbanity, other.urbanity)],
    [weights.region, placeLikeness(mine.region, other.region)],
    [weights.county, placeLikeness(mine.county, other.county)],
    [
      mine.languages === "fi" ? languageWeight.finnish : languageWeight.swedishToo,
      languageLikeness(mine.languages, other.languages),
    ],
  ]);
  // When the size or all other measures are unknown, the known part alone counts.
  const score =
    size === null || rest === null ? (size ?? rest) : size ** populationExponent * rest ** (1 - populationExponent);
  return { score: score ?? neutralScore, reasons: mostTelling(reasonsBetween(mine, other)) };
}

function reasonsBetween(mine: ComparedOrganisation, other: ComparedOrganisation): Set<LikenessReason> {
  const reasons = sizeReasons(mine, other);
  if (bothBilingual(mine.languages, other.languages)) reasons.add("bothBilingual");
  if (bothSwedish(mine.languages, other.languages)) reasons.add("bothSwedish");
  // Municipalities of one county are mostly in one region too, so that only the county is named.
  if (mine.county && mine.county.slug === other.county?.slug) reasons.add("sameCounty");
  else if (mine.region && mine.region.slug === other.region?.slug) reasons.add("sameRegion");
  if (mine.urbanity === other.urbanity) {
    if (mine.urbanity === "rural") reasons.add("bothRural");
    if (mine.urbanity === "semi-urban") reasons.add("bothSemiUrban");
    if (mine.urbanity === "urban") reasons.add("bothUrban");
  }
  return reasons;
}

function sizeReasons(
  a: Pick<ComparedOrganisation, "population">,
  b: Pick<ComparedOrganisation, "population">,
): Set<LikenessReason> {
  const distance = doublings(a.population, b.population);
  if (distance === null || distance > sizeLimits.similar) return new Set();
  return new Set([distance <= sizeLimits.nearlySame ? "nearlySameSize" : "similarSize"]);
}

function betweenCounties(
  mine: ComparedOrganisation,
  other: ComparedOrganisation,
  profiles: ReadonlyMap<string, CountyProfile>,
): Likeness {
  const [a, b] = [profiles.get(mine.slug), profiles.get(other.slug)];
  if (!a || !b) return { score: neutralScore, reasons: [] };
  const reasons = sizeReasons(mine, other);
  if (bothServeBilingually(a, b)) reasons.add("bothBilingual");
  if (a.region && a.region.slug === b.region?.slug) reasons.add("sameRegion");
  return { score: countyLikeness(a, b) ?? neutralScore, reasons: mostTelling(reasons) };
}

function betweenKinds(
  mine: ComparedOrganisation,
  other: ComparedOrganisation,
  profiles: ReadonlyMap<string, CountyProfile>,
): Likeness {
  if (mine.county?.slug === other.slug) return { score: acrossKinds.own, reasons: ["ownCounty"] };
  if (other.county?.slug === mine.slug) return { score: acrossKinds.own, reasons: ["inOwnCounty"] };
  const [a, b] = [mine, other].map((it) => profiles.get(isCountyLike(it) ? it.slug : (it.county?.slug ?? "")));
  const countyScore = a && b ? (countyLikeness(a, b) ?? 0) : 0;
  return { score: acrossKinds.others * countyScore, reasons: [] };
}

function mostTelling(reasons: ReadonlySet<LikenessReason>): LikenessReason[] {
  return likenessReasons.filter((it) => reasons.has(it)).slice(0, 3);
}
