import type { PracticeCard } from "./card.ts";

/** The practices of a list by what they have in common with others, each group in the order of the list. */
export interface Relations {
  bySlug: ReadonlyMap<string, PracticeCard>;
  /** By the slug of the practice that they apply. */
  byApplied: ReadonlyMap<string, PracticeCard[]>;
  byOrganisation: ReadonlyMap<string, PracticeCard[]>;
  byTheme: ReadonlyMap<string, PracticeCard[]>;
  byTopic: ReadonlyMap<string, PracticeCard[]>;
  /** The place of each practice in the list. */
  places: ReadonlyMap<PracticeCard, number>;
}

const made = new WeakMap<readonly PracticeCard[], Relations>();

/** The relations in a list that does not change, which are found once: a page must not look through all practices. */
export function relationsIn(cards: readonly PracticeCard[]): Relations {
  const relations = made.get(cards) ?? find(cards);
  made.set(cards, relations);
  return relations;
}

function find(cards: readonly PracticeCard[]): Relations {
  return {
    bySlug: new Map(cards.map((card) => [card.slug, card])),
    byApplied: grouped(cards, ({ applies }) => (applies === null ? [] : [applies])),
    byOrganisation: grouped(cards, (card) => card.organisations),
    byTheme: grouped(cards, (card) => card.themes),
    byTopic: grouped(cards, (card) => card.topics),
    places: new Map(cards.map((card, at) => [card, at])),
  };
}

function grouped(
  cards: readonly PracticeCard[],
  keysOf: (card: PracticeCard) => readonly string[],
): Map<string, PracticeCard[]> {
  const groups = new Map<string, PracticeCard[]>();
  for (const card of cards) {
    for (const key of keysOf(card)) {
      const group = groups.get(key);
      if (group) group.push(card);
      else groups.set(key, [card]);
    }
  }
  return groups;
}
