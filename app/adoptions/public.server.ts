import type { Catalogue } from "#app/practices/catalogue.server.ts";
import type { Db } from "#db/client.server.ts";
import type { AdoptionCard } from "./card.ts";
import { readAdoptions } from "./read.server.ts";

const cardsByCatalogue = new WeakMap<Pick<Catalogue, "cards">, Promise<AdoptionCard[]>>();

/**
 * Returns every public card on published practices. They are read once for each catalogue object: every change of a
 * public card moves the content version, which brings a new catalogue.
 */
export function readPublicAdoptions(db: Db, catalogue: Pick<Catalogue, "cards">): Promise<AdoptionCard[]> {
  const remembered = cardsByCatalogue.get(catalogue);
  if (remembered) return remembered;
  const reading = readAdoptions(db, catalogue, null, {});
  cardsByCatalogue.set(catalogue, reading);
  // A failed read is not remembered, so that the next request reads again.
  reading.catch(() => cardsByCatalogue.delete(catalogue));
  return reading;
}
