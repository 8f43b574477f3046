import type { AdoptionCard } from "#app/adoptions/card.ts";
import type { PracticeCard } from "#app/practices/card.ts";
import { stateOf } from "./card-states.ts";
import { type Ground, isAt, placesOfAdoption } from "./place.ts";
import type { BoardQuery } from "./query.ts";
import type { BoardRow } from "./rows.ts";

/** The cards of a cell, of the state asked for, in the order given. Whoever shows them has read what the viewer may. */
export function cardsAt(
  cards: readonly AdoptionCard[],
  practices: readonly PracticeCard[],
  asked: Pick<BoardQuery, "theme" | "column" | "state">,
  ground: Ground,
): BoardRow[] {
  const bySlug = new Map(practices.map((it) => [it.slug, it]));
  return cards.flatMap((card): BoardRow[] => {
    const practice = bySlug.get(card.practice);
    if (!practice || !isAt(placesOfAdoption(card, practice, ground), asked) || !isOf(card, asked.state)) return [];
    const { slug, title, language } = practice;
    return [
      {
        kind: "card",
        slug,
        title,
        titleLanguage: language,
        state: stateOf(card),
        organisations: [card.organisation],
        at: card.savedAt,
        gathered: card.starter !== null,
        membersOnly: card.membersOnly,
      },
    ];
  });
}

function isOf(card: AdoptionCard, state: BoardQuery["state"]): boolean {
  if (state === "") return true;
  return state === "applying" ? card.status !== "interested" : stateOf(card) === state;
}
