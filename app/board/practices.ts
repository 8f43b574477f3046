import type { PracticeCard } from "#app/practices/card.ts";
import { isStale } from "#app/practices/freshness.ts";
import { type CellPosition, type GridAxes, includesPosition, positionsOfPractice } from "./cell-position.ts";
import type { BoardRow } from "./rows.ts";

/** Returns the practices of a cell, in the order given. */
export function practicesInCell(cards: readonly PracticeCard[], cell: CellPosition, axes: GridAxes): BoardRow[] {
  return cards
    .filter((card) => includesPosition(positionsOfPractice(card, axes), cell))
    .map((card) => rowOf(card, card.publishedAt));
}

/** Returns the practices not published or confirmed for twelve months, the longest waiting first. */
export function unconfirmedPractices(cards: readonly PracticeCard[], now: string): BoardRow[] {
  return cards
    .filter((card) => isStale(card, now))
    .sort((a, b) => (a.checkedAt < b.checkedAt ? -1 : a.checkedAt > b.checkedAt ? 1 : 0))
    .map((card) => rowOf(card, card.checkedAt));
}

function rowOf(card: PracticeCard, at: string): BoardRow {
  const { slug, title, language, organisations } = card;
  const gathered = card.origin === "public-sources";
  return { kind: "practice", slug, title, titleLanguage: language, organisations, at, gathered };
}
