import type { PracticeCard } from "#app/practices/card.ts";
import { practicesOf } from "#app/practices/member-practices.ts";
import type { AdoptionCard } from "./card.ts";

/** What an organisation has given and taken, for a sentence about it alone: never to be ranked by. */
export interface Exchange {
  /** Own practices it has told of itself. */
  told: number;
  /** Own practices gathered from public sources, which it has not confirmed. */
  gathered: number;
  /** Practices of others it has tried or uses. */
  taken: number;
  /** How many organisations have tried or use its practices. */
  takers: number;
}

/** Counts what is in sight of the reader whose `cards` these are. */
export function exchangeOf(
  organisation: string,
  practices: readonly PracticeCard[],
  cards: readonly AdoptionCard[],
): Exchange {
  const own = practicesOf(organisation, practices);
  const gathered = own.filter((it) => it.origin === "public-sources").length;
  const slugs = new Set(own.map((it) => it.slug));
  const begun = cards.filter((it) => it.status !== "interested" && it.status !== "planning");
  return {
    told: own.length - gathered,
    gathered,
    taken: begun.filter((it) => it.organisation === organisation).length,
    takers: new Set(begun.filter((it) => slugs.has(it.practice)).map((it) => it.organisation)).size,
  };
}
