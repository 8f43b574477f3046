import type { Likeness } from "#app/organisations/likeness.ts";
import { neutralScore } from "#app/organisations/likeness-weights.ts";
import type { OrganisationView } from "#app/organisations/read.server.ts";
import type { PracticeCard } from "./card.ts";

/** How like the reader's own the nearest of a practice's organisations is. */
export interface NearestLikeness extends Likeness {
  /** That one; null when none of them is known. */
  organisation: OrganisationView | null;
  /** Whether that one applies the practice, and does not own it. */
  isAdopter: boolean;
}

type OwnedPractice = Pick<PracticeCard, "slug" | "organisations">;
/** Who applies each practice, by its slug. */
export type Adopters = ReadonlyMap<string, readonly string[]>;

/** The organisations a practice can be learned from: those that own it, the one that leads first, then who applies it. */
export function ownersAndAdopters(card: OwnedPractice, adopters: Adopters): readonly string[] {
  return [...new Set([...card.organisations, ...(adopters.get(card.slug) ?? [])])];
}

/**
 * How like a reader's own municipality the organisations behind each practice are: the nearest of several counts, and
 * of equals the first, so that an owner comes before who applies it. One of none that is known is neither near nor far.
 * The reader's own use brings nothing nearer: to oneself one is not compared.
 */
export function practiceLikeness(
  organisations: ReadonlyMap<string, OrganisationView>,
  likenessOf: (other: OrganisationView) => Likeness,
  adopters: Adopters,
): (card: OwnedPractice) => NearestLikeness {
  return (card) => {
    const likenesses = ownersAndAdopters(card, adopters).flatMap((slug) => {
      const organisation = organisations.get(slug);
      if (!organisation) return [];
      const isAdopter = !card.organisations.includes(slug);
      const likeness = likenessOf(organisation);
      return isAdopter && likeness.reasons.includes("own") ? [] : [{ organisation, isAdopter, ...likeness }];
    });
    const [first, ...others] = likenesses;
    if (!first) return { organisation: null, isAdopter: false, score: neutralScore, reasons: [] };
    return others.reduce((best, it) => (it.score > best.score ? it : best), first);
  };
}
