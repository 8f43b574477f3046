import type { PracticeCard } from "#app/practices/card.ts";
import { isStale } from "#app/practices/freshness.ts";
import { type Ground, isAt, type Place, placesOf } from "./place.ts";
import type { BoardRow } from "./rows.ts";

/** The practices of a cell, in the order given. */
export function practicesAt(cards: readonly PracticeCard[], place: Place, ground: Ground): BoardRow[] {
  return cards.filter((card) => isAt(placesOf(card, ground), place)).map((card) => rowOf(card, card.publishedAt));
}

/** The write-ups nobody has published or confirmed for twelve months, those that have waited longest first. */
export function unconfirmed(cards: readonly PracticeCard[], now: string): BoardRow[] {
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
