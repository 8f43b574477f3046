import type { PracticeCard } from "./card.ts";

/** A viewpoint of TEAviisari that a practice strengthens, and the number of other practices that do. */
export interface SharedViewpoint {
  slug: string;
  others: number;
}

/** The viewpoints of a practice in its author's order, each with the number of other practices that have it. */
export function sharedViewpoints(card: PracticeCard, cards: readonly PracticeCard[]): SharedViewpoint[] {
  return card.viewpoints.map((slug) => ({
    slug,
    others: cards.filter((it) => it.id !== card.id && it.viewpoints.includes(slug)).length,
  }));
}
