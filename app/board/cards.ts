import type { AdoptionCard } from "#app/adoptions/card.ts";
import type { PracticeCard } from "#app/practices/card.ts";
import { stateOf } from "./card-states.ts";
import { type GridAxes, includesPosition, positionsOfCard } from "./cell-position.ts";
import type { BoardQuery } from "./query.ts";
import type { BoardRow } from "./rows.ts";

/**
 * Returns the cards of a cell that have the requested state, in the order given. Does not check rights: the caller passes
 * only cards that the reader may see.
 */
export function cardsInCell(
  cards: readonly AdoptionCard[],
  practices: readonly PracticeCard[],
  cell: Pick<BoardQuery, "theme" | "column" | "state">,
  axes: GridAxes,
): BoardRow[] {
  const bySlug = new Map(practices.map((it) => [it.slug, it]));
  return cards.flatMap((card): BoardRow[] => {
    const practice = bySlug.get(card.practice);
    if (!practice || !includesPosition(positionsOfCard(card, practice, axes), cell) || !hasState(card, cell.state))
      return [];
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

function hasState(card: AdoptionCard, state: BoardQuery["state"]): boolean {
  if (state === "") return true;
  return state === "applying" ? card.status !== "interested" : stateOf(card) === state;
}
