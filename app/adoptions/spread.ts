import type { PracticeCard } from "#app/practices/card.ts";
import { type AdoptionCard, isApplying } from "./card.ts";

/** What an organisation is to some practices: it owns one, it has one on trial or in use, or something else. */
export type SpreadMark = "owner" | "applies" | "other";

/** An organisation among those that some practices have reached. */
export interface SpreadPlace {
  organisation: string;
  mark: SpreadMark;
  /** How many of the practices it owns, and how many it applies. */
  owned: number;
  applied: number;
  /** Its cards on them, as they were given. */
  cards: AdoptionCard[];
}

/**
 * Where practices are: who owns them, then who applies them in the order of the cards, each organisation once. An
 * interest is no spread, and neither is a card on any other practice.
 */
export function spreadOf(
  practices: readonly Pick<PracticeCard, "slug" | "organisations">[],
  cards: readonly AdoptionCard[],
): SpreadPlace[] {
  const known = new Set(practices.map((it) => it.slug));
  const places = new Map<string, SpreadPlace>();
  const placeOf = (organisation: string) => {
    const place = places.get(organisation) ?? { organisation, mark: "other", owned: 0, applied: 0, cards: [] };
    places.set(organisation, place);
    return place;
  };
  for (const organisation of practices.flatMap((it) => it.organisations)) {
    const place = placeOf(organisation);
    place.owned += 1;
    place.mark = "owner";
  }
  for (const card of cards) {
    if (!known.has(card.practice) || !isApplying(card)) continue;
    const place = placeOf(card.organisation);
    place.applied += 1;
    place.cards.push(card);
    if (place.mark === "other" && isRunning(card)) place.mark = "applies";
  }
  return [...places.values()];
}

function isRunning({ status }: AdoptionCard): boolean {
  return status === "piloting" || status === "in-use";
}
