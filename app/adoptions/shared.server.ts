import type { Catalogue } from "#app/practices/catalogue.server.ts";
import type { Db } from "#db/client.server.ts";
import { type AdoptionCard, isApplying } from "./card.ts";
import { readAdoptions } from "./read.server.ts";

const known = new WeakMap<Pick<Catalogue, "cards">, Promise<AdoptionCard[]>>();

/**
 * Every card that everybody may see, on all published practices. Read once for a catalogue: whatever changes one of
 * them moves the content version, and with it comes a new catalogue.
 */
export function readSharedAdoptions(db: Db, catalogue: Pick<Catalogue, "cards">): Promise<AdoptionCard[]> {
  const kept = known.get(catalogue);
  if (kept) return kept;
  const reading = readAdoptions(db, catalogue, null, {});
  known.set(catalogue, reading);
  // A failed reading must not be kept.
  reading.catch(() => known.delete(catalogue));
  return reading;
}

/** Who applies each practice, by its slug, from cards of any practices; who is only interested does not. */
export function adoptersByPractice(cards: readonly AdoptionCard[]): Map<string, string[]> {
  const adopters = new Map<string, string[]>();
  for (const card of cards) {
    if (!isApplying(card)) continue;
    const list = adopters.get(card.practice);
    if (list) list.push(card.organisation);
    else adopters.set(card.practice, [card.organisation]);
  }
  return adopters;
}
