import { isComparable, type LikenessReason, likenessTo } from "#app/organisations/likeness.ts";
import type { OrganisationView } from "#app/organisations/read.server.ts";
import type { PracticeCard } from "#app/practices/card.ts";
import type { Catalogue } from "#app/practices/catalogue.server.ts";
import { type AdoptionCard, isApplying } from "./card.ts";

/** A practice with the organisation most like ours that owns or applies it. */
export interface AlikePractice {
  practice: PracticeCard;
  organisation: OrganisationView;
  /** It applies another's. */
  applies: boolean;
  reasons: LikenessReason[];
}

/** So many of one organisation at most, that one neighbour does not fill the list. */
const mostOfOne = 2;

/**
 * What the organisations most like ours do and we do not, the likest first; of equals the newest. Ours is what we own
 * and what we have a card on, an interest too. Who has nothing in common with us is left out, and what is only an
 * invitation to write. None for what is not compared.
 */
export function practicesOfAlike(
  mine: OrganisationView,
  { cards, organisations }: Pick<Catalogue, "cards" | "organisations">,
  adoptions: readonly AdoptionCard[],
  most: number,
): AlikePractice[] {
  if (!isComparable(mine)) return [];
  const likenessOf = likenessTo(mine, organisations.values());
  const ours = new Set(adoptions.filter((it) => it.organisation === mine.slug).map((it) => it.practice));
  const appliers = appliersOf(adoptions);
  const found = cards.flatMap((practice) => {
    if (practice.example || ours.has(practice.slug) || practice.organisations.includes(mine.slug)) return [];
    const behind = [...practice.organisations, ...(appliers.get(practice.slug) ?? [])];
    const alike = behind.flatMap((slug, at) => {
      const organisation = organisations.get(slug);
      const { score, reasons } = organisation ? likenessOf(organisation) : { score: 0, reasons: [] };
      if (!organisation || reasons.length === 0) return [];
      return { practice, organisation, applies: at >= practice.organisations.length, reasons, score };
    });
    return alike.sort((a, b) => b.score - a.score).slice(0, 1);
  });
  const told = new Map<string, number>();
  return found
    .sort((a, b) => b.score - a.score)
    .filter(({ organisation: { slug } }) => {
      told.set(slug, (told.get(slug) ?? 0) + 1);
      return (told.get(slug) ?? 0) <= mostOfOne;
    })
    .slice(0, most)
    .map(({ score: _, ...it }) => it);
}

function appliersOf(adoptions: readonly AdoptionCard[]): Map<string, string[]> {
  const appliers = new Map<string, string[]>();
  for (const it of adoptions) {
    if (isApplying(it)) appliers.set(it.practice, [...(appliers.get(it.practice) ?? []), it.organisation]);
  }
  return appliers;
}
