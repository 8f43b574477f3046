import type { Urbanity } from "#db/schema.ts";
import type { OrganisationView } from "./read.server.ts";

/** What of an organisation is compared. */
export type Compared = Pick<OrganisationView, "slug" | "kind" | "population" | "urbanity" | "languages"> & {
  region: { slug: string } | null;
  county: { slug: string } | null;
};

/** From 0, nothing alike, to 1, the same; null when either is not known, and then it counts for nothing. */
export type Measure = number | null;

/** How many doublings lie between two sizes; null when either is not known. */
export function doublings(a: number | null, b: number | null): number | null {
  return a && b ? Math.abs(Math.log2(a / b)) : null;
}

/**
 * Likeness of two sizes on the log scale: 0.95 at a quarter more, 0.7 at twice, 0.4 at four times, 0.2 at eight. It
 * never quite ends, so that the largest and the smallest still have a nearest one.
 */
export function sizeLikeness(a: number | null, b: number | null): Measure {
  const apart = doublings(a, b);
  return apart === null ? null : 1 / (1 + (apart / 1.5) ** 2);
}

const steps: readonly Urbanity[] = ["urban", "semi-urban", "rural"];

/** Urban, semi-urban and rural stand in a row: neighbours are half alike. */
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

/** The same languages 1; bilingual with either majority, or mostly with only Swedish, 0.8; else sharing one 0.4. */
export function languageLikeness(a: string | null, b: string | null): Measure {
  if (a === null || b === null) return null;
  if (a === b) return 1;
  if (bothBilingual(a, b) || (swedish.includes(a) && swedish.includes(b))) return 0.8;
  return a.split("+").some((it) => b.split("+").includes(it)) ? 0.4 : 0;
}

/** Whether the other is in my place, 1 or 0; null when I belong to none (Helsinki and Åland have no county). */
export function placeLikeness(mine: { slug: string } | null, other: { slug: string } | null): Measure {
  return mine === null ? null : Number(mine.slug === other?.slug);
}

/** The mean of the measures that are known, each with its weight; null when none is. */
export function weighted(parts: readonly (readonly [weight: number, measure: Measure])[]): Measure {
  const known = parts.flatMap(([weight, measure]) => (measure === null ? [] : [{ weight, measure }]));
  const all = known.reduce((sum, { weight }) => sum + weight, 0);
  return all === 0 ? null : known.reduce((sum, { weight, measure }) => sum + weight * measure, 0) / all;
}
