import type { PracticeCard } from "#app/practices/card.ts";
import { type AdoptionCard, isApplying } from "./card.ts";

/** How an organisation is marked on the map: owner of a practice, on trial or in use, or any other card. */
export type SpreadMark = "owner" | "applies" | "other";

/** An organisation that owns or applies some of the practices. */
export interface SpreadPlace {
  organisation: string;
  mark: SpreadMark;
  /** How many of the practices it owns, and how many it applies. */
  owned: number;
  applied: number;
  /** Its cards on them, in the order given. */
  cards: AdoptionCard[];
}

/**
 * Returns the organisations that own the practices, then those that apply them in the order of the cards, each once.
 * Interests, and cards on other practices, are left out.
 */
export function spreadOf(
  practices: readonly Pick<PracticeCard, "slug" | "organisations">[],
  cards: readonly AdoptionCard[],
): SpreadPlace[] {
  const known = new Set(practices.map((it) => it.slug));
  const places = new Map<string, SpreadPlace>();
  const getPlace = (organisation: string) => {
    const place = places.get(organisation) ?? { organisation, mark: "other", owned: 0, applied: 0, cards: [] };
    places.set(organisation, place);
    return place;
  };
  for (const organisation of practices.flatMap((it) => it.organisations)) {
    const place = getPlace(organisation);
    place.owned += 1;
    place.mark = "owner";
  }
  for (const card of cards) {
    if (!known.has(card.practice) || !isApplying(card)) continue;
    const place = getPlace(card.organisation);
    place.applied += 1;
    place.cards.push(card);
    if (place.mark === "other" && isRunning(card)) place.mark = "applies";
  }
  return [...places.values()];
}

function isRunning({ status }: AdoptionCard): boolean {
  return status === "piloting" || status === "in-use";
}
