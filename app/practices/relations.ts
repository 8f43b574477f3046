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

/** Each is found when it is first asked for: most readers need one or two. */
function find(cards: readonly PracticeCard[]): Relations {
  const found: Partial<Relations> = {};
  return {
    get bySlug() {
      found.bySlug ??= new Map(cards.map((card) => [card.slug, card]));
      return found.bySlug;
    },
    get byApplied() {
      found.byApplied ??= grouped(cards, ({ applies }) => (applies === null ? [] : [applies]));
      return found.byApplied;
    },
    get byOrganisation() {
      found.byOrganisation ??= grouped(cards, (card) => card.organisations);
      return found.byOrganisation;
    },
    get byTheme() {
      found.byTheme ??= grouped(cards, (card) => card.themes);
      return found.byTheme;
    },
    get byTopic() {
      found.byTopic ??= grouped(cards, (card) => card.topics);
      return found.byTopic;
    },
    get places() {
      found.places ??= new Map(cards.map((card, at) => [card, at]));
      return found.places;
    },
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
