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
  type Compared,
  doublings,
  kindLikeness,
  languageLikeness,
  placeLikeness,
  sizeLikeness,
  weighted,
} from "./likeness-measures.ts";
import {
  acrossKinds,
  languageWeight,
  neutral,
  population,
  sizeWords,
  municipalityWeights as weights,
} from "./likeness-weights.ts";

/** What two organisations have in common, in the order it is told. */
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
  /** From 0 to 1; comparable between all organisations for the same `mine`. */
  score: number;
  /** The most telling first, at most three; none when there is nothing to tell. */
  reasons: LikenessReason[];
}

/** Whether others can be compared to it: a municipality or a wellbeing services county. */
export function isComparable({ kind }: Pick<Compared, "kind">): boolean {
  return kind === "municipality" || kind === "wellbeing_services_county";
}

/**
 * How like `mine` any other organisation is. Municipalities are compared to municipalities and counties to counties;
 * across kinds, and for THL and partners, the weights say what holds. Prepare it once and ask for many.
 */
export function likenessTo<T extends Compared>(mine: T, organisations: Iterable<T>): (other: T) => Likeness {
  const profiles = countyProfiles(organisations);
  const known = new Map<string, Likeness>();
  return (other) => {
    const likeness = known.get(other.slug) ?? compare(mine, other, profiles);
    known.set(other.slug, likeness);
    return likeness;
  };
}

function compare(mine: Compared, other: Compared, profiles: ReadonlyMap<string, CountyProfile>): Likeness {
  if (mine.slug === other.slug) return { score: neutral, reasons: ["own"] };
  if (!isComparable(mine) || !isComparable(other)) return { score: neutral, reasons: [] };
  if (isCountyLike(mine) && isCountyLike(other)) return betweenCounties(mine, other, profiles);
  if (mine.kind === "municipality" && other.kind === "municipality") return betweenMunicipalities(mine, other);
  return acrossTheKinds(mine, other, profiles);
}

/** How like `mine` the other municipality is. */
export function betweenMunicipalities(mine: Compared, other: Compared): Likeness {
  const size = sizeLikeness(mine.population, other.population);
  const rest = weighted([
    [weights.kind, kindLikeness(mine.urbanity, other.urbanity)],
    [weights.region, placeLikeness(mine.region, other.region)],
    [weights.county, placeLikeness(mine.county, other.county)],
    [
      mine.languages === "fi" ? languageWeight.finnish : languageWeight.swedishToo,
      languageLikeness(mine.languages, other.languages),
    ],
  ]);
  // What is not known of either counts for nothing.
  const score = size === null || rest === null ? (size ?? rest) : size ** population * rest ** (1 - population);
  return { score: score ?? neutral, reasons: told(reasonsBetween(mine, other)) };
}

function reasonsBetween(mine: Compared, other: Compared): Set<LikenessReason> {
  const reasons = sizeReasons(mine, other);
  if (bothBilingual(mine.languages, other.languages)) reasons.add("bothBilingual");
  if (bothSwedish(mine.languages, other.languages)) reasons.add("bothSwedish");
  // Who share a county mostly share a region too: that would be told twice.
  if (mine.county && mine.county.slug === other.county?.slug) reasons.add("sameCounty");
  else if (mine.region && mine.region.slug === other.region?.slug) reasons.add("sameRegion");
  if (mine.urbanity === other.urbanity) {
    if (mine.urbanity === "rural") reasons.add("bothRural");
    if (mine.urbanity === "semi-urban") reasons.add("bothSemiUrban");
    if (mine.urbanity === "urban") reasons.add("bothUrban");
  }
  return reasons;
}

function sizeReasons(a: Pick<Compared, "population">, b: Pick<Compared, "population">): Set<LikenessReason> {
  const apart = doublings(a.population, b.population);
  if (apart === null || apart > sizeWords.similar) return new Set();
  return new Set([apart <= sizeWords.nearlySame ? "nearlySameSize" : "similarSize"]);
}

function betweenCounties(mine: Compared, other: Compared, profiles: ReadonlyMap<string, CountyProfile>): Likeness {
  const [a, b] = [profiles.get(mine.slug), profiles.get(other.slug)];
  if (!a || !b) return { score: neutral, reasons: [] };
  const reasons = sizeReasons(mine, other);
  if (bothServeBilingually(a, b)) reasons.add("bothBilingual");
  if (a.region && a.region.slug === b.region?.slug) reasons.add("sameRegion");
  return { score: countyLikeness(a, b) ?? neutral, reasons: told(reasons) };
}

function acrossTheKinds(mine: Compared, other: Compared, profiles: ReadonlyMap<string, CountyProfile>): Likeness {
  if (mine.county?.slug === other.slug) return { score: acrossKinds.own, reasons: ["ownCounty"] };
  if (other.county?.slug === mine.slug) return { score: acrossKinds.own, reasons: ["inOwnCounty"] };
  const [a, b] = [mine, other].map((it) => profiles.get(isCountyLike(it) ? it.slug : (it.county?.slug ?? "")));
  const alike = a && b ? (countyLikeness(a, b) ?? 0) : 0;
  return { score: acrossKinds.others * alike, reasons: [] };
}

function told(reasons: ReadonlySet<LikenessReason>): LikenessReason[] {
  return likenessReasons.filter((it) => reasons.has(it)).slice(0, 3);
}
