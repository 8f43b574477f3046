import type { PracticeCard } from "#app/practices/card.ts";
import { practicesOf } from "#app/practices/list/member-practices.ts";
import { type AdoptionCard, hasStarted } from "./card.ts";

/** How many practices an organisation has shared and adopted, for a sentence about it; not for rankings. */
export interface Exchange {
  /** Own practices that the organisation has published or confirmed as its own. */
  published: number;
  /** Own practices made from public sources, which it has not taken over. */
  gathered: number;
  /** Other organisations' practices that it uses or has tried. */
  applied: number;
  /** How many organisations use or have tried its practices. */
  appliers: number;
}

/** Counts an organisation's exchange from the practices and cards that the reader may see. */
export function exchangeOf(
  organisation: string,
  practices: readonly PracticeCard[],
  cards: readonly AdoptionCard[],
): Exchange {
  const own = practicesOf(organisation, practices);
  const gathered = own.filter((it) => it.origin === "public-sources").length;
  const slugs = new Set(own.map((it) => it.slug));
  const started = cards.filter(hasStarted);
  return {
    published: own.length - gathered,
    gathered,
    applied: started.filter((it) => it.organisation === organisation).length,
    appliers: new Set(started.filter((it) => slugs.has(it.practice)).map((it) => it.organisation)).size,
  };
}
