import type { PracticeCard } from "./card.ts";

/** A viewpoint of TEAviisari that a practice strengthens, and how many others do. */
export interface SharedViewpoint {
  slug: string;
  others: number;
}

/** The viewpoints of a practice in the order its writer gave them, each with the number of the others that share it. */
export function sharedViewpoints(card: PracticeCard, cards: readonly PracticeCard[]): SharedViewpoint[] {
  return card.viewpoints.map((slug) => ({
    slug,
    others: cards.filter((it) => it.id !== card.id && it.viewpoints.includes(slug)).length,
  }));
}
