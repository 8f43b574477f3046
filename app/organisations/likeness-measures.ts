import type { Urbanity } from "#db/schema.ts";
import type { OrganisationView } from "./read.server.ts";

/** The fields of an organisation that are compared. */
export type ComparedOrganisation = Pick<OrganisationView, "slug" | "kind" | "population" | "urbanity" | "languages"> & {
  region: { slug: string } | null;
  county: { slug: string } | null;
};

/** A likeness from 0 (nothing in common) to 1 (the same); null when a value is unknown, and then it is left out. */
export type Measure = number | null;

/** Returns the distance of two sizes in doublings; null when either is unknown. */
export function doublings(a: number | null, b: number | null): number | null {
  return a && b ? Math.abs(Math.log2(a / b)) : null;
}

/**
 * Returns the likeness of two sizes on a logarithmic scale: 0.95 at a quarter more, 0.7 at twice, 0.4 at four times, 0.2
 * at eight times. It is never 0, so that the largest and the smallest organisation also have a most similar one.
 */
export function sizeLikeness(a: number | null, b: number | null): Measure {
  const distance = doublings(a, b);
  return distance === null ? null : 1 / (1 + (distance / 1.5) ** 2);
}

const steps: readonly Urbanity[] = ["urban", "semi-urban", "rural"];

/** Returns the likeness of two kinds of municipality: 1 for the same, 0.5 for neighbours on the scale, 0 for urban and rural. */
export function kindLikeness(a: Urbanity | null, b: Urbanity | null): Measure {
  return a === null || b === null ? null : 1 - Math.abs(steps.indexOf(a) - steps.indexOf(b)) / 2;
}

const bilingual: readonly (string | null)[] = ["fi+sv", "sv+fi"];
const swedish: readonly (string | null)[] = ["sv+fi", "sv"];

/** Whether both serve people in Finnish and Swedish. */
export function bothBilingual(a: string | null, b: string | null): boolean {
  return bilingual.includes(a) && bilingual.includes(b);
}

/** Whether Swedish is the only language of both. */
export function bothSwedish(a: string | null, b: string | null): boolean {
  return a === "sv" && b === "sv";
}

/**
 * Returns the likeness of the official languages: 1 for the same, 0.8 for bilingual with different majorities or for
 * Swedish with and without a Finnish minority, 0.4 for one language in common, else 0.
 */
export function languageLikeness(a: string | null, b: string | null): Measure {
  if (a === null || b === null) return null;
  if (a === b) return 1;
  if (bothBilingual(a, b) || (swedish.includes(a) && swedish.includes(b))) return 0.8;
  return a.split("+").some((it) => b.split("+").includes(it)) ? 0.4 : 0;
}

/** Returns 1 when both are in the same region or county, else 0; null without an own one (Helsinki and Åland). */
export function placeLikeness(mine: { slug: string } | null, other: { slug: string } | null): Measure {
  return mine === null ? null : Number(mine.slug === other?.slug);
}

/** Returns the weighted mean of the known measures; null when none is known. */
export function weightedMean(parts: readonly (readonly [weight: number, measure: Measure])[]): Measure {
  const known = parts.flatMap(([weight, measure]) => (measure === null ? [] : [{ weight, measure }]));
  const totalWeight = known.reduce((sum, { weight }) => sum + weight, 0);
  return totalWeight === 0 ? null : known.reduce((sum, { weight, measure }) => sum + weight * measure, 0) / totalWeight;
}
