import "./context.ts";
import type { AppLoadContext } from "@remix-run/node";
import { adoptersByPractice } from "#app/adoptions/card.ts";
import type { Catalogue } from "#app/practices/catalogue.server.ts";
import { withAdopterSizes } from "#app/practices/list/adopter-sizes.ts";
import type { Adopters } from "#app/practices/list/likeness.ts";

/** The catalogue as lists narrow it, and who applies each practice. */
export interface Listed {
  /** Its cards have the sizes of adopters too. */
  catalogue: Catalogue;
  adopters: Adopters;
}

/** By the list of adoptions, which is another one after every change of them or of the catalogue. */
const kept = new WeakMap<object, Listed>();

/**
 * Reads the catalogue for lists with facets. Only adoptions whose card is public count, so that a list reveals nothing
 * meant for members. A kept page that calls it depends on practices and adoptions.
 */
export async function readListed({ site }: AppLoadContext): Promise<Listed> {
  const catalogue = await site.catalogue();
  const adoptions = await site.adoptions(catalogue, null);
  const before = kept.get(adoptions);
  if (before) return before;
  const adopters = adoptersByPractice(adoptions);
  const cards = withAdopterSizes(catalogue.cards, adopters, catalogue.organisations);
  const listed = { catalogue: { ...catalogue, cards }, adopters };
  kept.set(adoptions, listed);
  return listed;
}
