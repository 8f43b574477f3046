import type { PracticeCard, WithdrawnCard } from "#app/practices/card.ts";
import type { Catalogue } from "#app/practices/catalogue.server.ts";
import { maxPicks } from "./address.ts";

/** The practices of a list's slugs today. Every slug is in one of the fields. */
export interface ResolvedPicks {
  /** In the order of the list, each once, at most `maxPicks`. */
  cards: PracticeCard[];
  /** The practices after the first `maxPicks`. */
  overLimit: PracticeCard[];
  /** Practices found by a former slug, `from`. */
  renamed: { from: string; card: PracticeCard }[];
  withdrawn: WithdrawnCard[];
  /** Slugs without a practice. */
  unknown: string[];
}

/** Finds the practices of a list in the catalogue, by current or former slugs. */
export function resolvePicks(
  { cards, withdrawn, currentSlugs }: Pick<Catalogue, "cards" | "withdrawn" | "currentSlugs">,
  slugs: readonly string[],
): ResolvedPicks {
  const bySlug = new Map(cards.map((it) => [it.slug, it]));
  const withdrawnBySlug = new Map(withdrawn.map((it) => [it.slug, it]));
  const foundCards = new Set<PracticeCard>();
  const foundWithdrawn = new Set<WithdrawnCard>();
  const renamed: ResolvedPicks["renamed"] = [];
  const unknown: string[] = [];
  for (const requested of slugs) {
    const slug = currentSlugs.get(requested) ?? requested;
    const card = bySlug.get(slug);
    const withdrawnCard = withdrawnBySlug.get(slug);
    if (card && slug !== requested) renamed.push({ from: requested, card });
    if (card) foundCards.add(card);
    else if (withdrawnCard) foundWithdrawn.add(withdrawnCard);
    else unknown.push(requested);
  }
  const all = [...foundCards];
  return {
    cards: all.slice(0, maxPicks),
    overLimit: all.slice(maxPicks),
    renamed,
    withdrawn: [...foundWithdrawn],
    unknown,
  };
}
