import type { Likeness } from "#app/organisations/likeness.ts";
import { neutralScore } from "#app/organisations/likeness-weights.ts";
import type { OrganisationView } from "#app/organisations/read.server.ts";
import type { PracticeCard } from "../card.ts";

/** The likeness to the reader's organisation of that one of a practice's organisations that is most like it. */
export interface NearestLikeness extends Likeness {
  /** Null when none of the practice's organisations is known. */
  organisation: OrganisationView | null;
  /** Whether the organisation applies the practice without owning it. */
  isAdopter: boolean;
}

type OwnedPractice = Pick<PracticeCard, "slug" | "organisations">;
/** The slugs of the organisations that apply each practice, by its slug. */
export type Adopters = ReadonlyMap<string, readonly string[]>;

/** The slugs of the owners of a practice, the leading one first, and then of the organisations that apply it. */
export function ownersAndAdopters(card: OwnedPractice, adopters: Adopters): readonly string[] {
  return [...new Set([...card.organisations, ...(adopters.get(card.slug) ?? [])])];
}

/**
 * Returns the function that gives a practice's likeness to the reader's organisation: that of the most similar of its
 * owners and adopters, and of equals that of the first, which is an owner if possible. Neutral when none of them is
 * known. That the reader's own organisation applies the practice does not count.
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
