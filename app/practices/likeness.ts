import type { Likeness } from "#app/organisations/likeness.ts";
import { neutral } from "#app/organisations/likeness-weights.ts";
import type { OrganisationView } from "#app/organisations/read.server.ts";
import type { PracticeCard } from "./card.ts";

/** How like the reader's own the nearest of a practice's organisations is. */
export interface NearestLikeness extends Likeness {
  /** That one; null when none of them is known. */
  organisation: OrganisationView | null;
}

/** The organisations a practice can be learned from: those that own it, the one that leads first. */
export function organisationsBehind(card: Pick<PracticeCard, "organisations">): readonly string[] {
  return card.organisations;
}

/**
 * How like a reader's own municipality the organisations behind each practice are: the nearest of several counts, and
 * of equals the first. One of none that is known is neither near nor far.
 */
export function nearestTo(
  organisations: ReadonlyMap<string, OrganisationView>,
  likenessOf: (other: OrganisationView) => Likeness,
): (card: Pick<PracticeCard, "organisations">) => NearestLikeness {
  return (card) => {
    const all = organisationsBehind(card).flatMap((slug) => organisations.get(slug) ?? []);
    const likenesses = all.map((organisation) => ({ organisation, ...likenessOf(organisation) }));
    const [first, ...others] = likenesses;
    if (!first) return { organisation: null, score: neutral, reasons: [] };
    return others.reduce((best, it) => (it.score > best.score ? it : best), first);
  };
}
