import { type Actor, maySeeMembersOnly } from "#app/people/policy.ts";
import type { Catalogue } from "#app/practices/catalogue.server.ts";
import type { Db } from "#db/client.server.ts";
import { follow } from "#db/follow.server.ts";
import type { AdoptionCard } from "./card.ts";
import { readStored, type StoredRow, visibleCards, withContacts } from "./read.server.ts";

/**
 * Resolves to every card that a reader may see, as `readAdoptions` without a filter: to the same list until a card or a
 * practice changes. Nobody may change the list.
 */
export type AllAdoptions = (catalogue: Catalogue, actor: Actor) => Promise<readonly AdoptionCard[]>;

/** Keeps all cards in memory and, after a change, reads only those on the changed practices again. */
export function openAllAdoptions(db: Db): AllAdoptions {
  const stored = follow<readonly StoredRow[]>(db, {
    // A row has the current slugs of practices.
    kinds: ["adoptions", "member-adoptions", "practice"],
    readAll: () => readStored(db, {}),
    readAgain: async (before, practices) => {
      const changed = await readStored(db, {}, practices);
      const isAbout = (it: StoredRow) =>
        practices.includes(it.practice_id) || practices.includes(it.own_practice_id ?? 0);
      return [...changed, ...before.filter((it) => !isAbout(it))].sort(lastSavedFirst);
    },
  });
  const made = { visitors: memoryOf(db), members: memoryOf(db) };
  return async (catalogue, actor) =>
    made[maySeeMembersOnly(actor) ? "members" : "visitors"](await stored(), catalogue, actor);
}

/** The list made last, which is made again only from other rows or another catalogue. */
function memoryOf(db: Db) {
  let last: { rows: readonly StoredRow[]; catalogue: Catalogue; cards: Promise<readonly AdoptionCard[]> } | null = null;
  return (rows: readonly StoredRow[], catalogue: Catalogue, actor: Actor) => {
    if (last?.rows !== rows || last.catalogue !== catalogue) {
      const made = { rows, catalogue, cards: withContacts(db, visibleCards(rows, catalogue, actor)) };
      last = made;
      // A failed read must not be kept.
      made.cards.catch(() => {
        if (last === made) last = null;
      });
    }
    return last.cards;
  };
}

/** In the order of `readStored`. */
function lastSavedFirst(a: StoredRow, b: StoredRow): number {
  return a.saved_at === b.saved_at ? b.id - a.id : a.saved_at < b.saved_at ? 1 : -1;
}
