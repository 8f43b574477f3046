import { isComparable, type LikenessReason, likenessTo } from "#app/organisations/likeness.ts";
import type { OrganisationView } from "#app/organisations/read.server.ts";
import type { PracticeCard } from "#app/practices/card.ts";
import type { Catalogue } from "#app/practices/catalogue.server.ts";
import { type AdoptionCard, adoptersByPractice } from "./card.ts";

/** A practice with the organisation most similar to ours that owns or applies it. */
export interface PracticeOfSimilar {
  practice: PracticeCard;
  organisation: OrganisationView;
  /** Whether the organisation applies the practice; false when it owns it. */
  applies: boolean;
  reasons: LikenessReason[];
}

/** The most practices of one organisation in the list, so that one neighbour does not fill it. */
const maxPerOrganisation = 2;

/**
 * Returns practices that organisations similar to ours own or apply, by falling likeness and among equals in the
 * catalogue's order, at most `limit`. Left out are practices that we own or have a card on (an interest too), example
 * practices, and organisations without any likeness to ours. Empty when our organisation is not comparable.
 */
export function practicesOfSimilar(
  mine: OrganisationView,
  { cards, organisations }: Pick<Catalogue, "cards" | "organisations">,
  adoptions: readonly AdoptionCard[],
  limit: number,
): PracticeOfSimilar[] {
  if (!isComparable(mine)) return [];
  const likenessOf = likenessTo(mine, organisations.values());
  const ownOrAdopted = new Set(adoptions.filter((it) => it.organisation === mine.slug).map((it) => it.practice));
  const appliers = adoptersByPractice(adoptions);
  const candidates = cards.flatMap((practice) => {
    if (practice.example || ownOrAdopted.has(practice.slug) || practice.organisations.includes(mine.slug)) return [];
    const ownersAndAppliers = [...practice.organisations, ...(appliers.get(practice.slug) ?? [])];
    const similar = ownersAndAppliers.flatMap((slug, at) => {
      const organisation = organisations.get(slug);
      const { score, reasons } = organisation ? likenessOf(organisation) : { score: 0, reasons: [] };
      if (!organisation || reasons.length === 0) return [];
      return { practice, organisation, applies: at >= practice.organisations.length, reasons, score };
    });
    return similar.sort((a, b) => b.score - a.score).slice(0, 1);
  });
  const countByOrganisation = new Map<string, number>();
  return candidates
    .sort((a, b) => b.score - a.score)
    .filter(({ organisation: { slug } }) => {
      countByOrganisation.set(slug, (countByOrganisation.get(slug) ?? 0) + 1);
      return (countByOrganisation.get(slug) ?? 0) <= maxPerOrganisation;
    })
    .slice(0, limit)
    .map(({ score: _, ...it }) => it);
}
