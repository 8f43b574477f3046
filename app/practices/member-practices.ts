import type { OrganisationView } from "#app/organisations/read.server.ts";
import type { PracticeCard } from "./card.ts";

/** The practices an organisation owns, alone or with others, in the order given. */
export function practicesOf(slug: string, cards: readonly PracticeCard[]): PracticeCard[] {
  return cards.filter((card) => card.organisations.includes(slug));
}

/** Every municipality of the country is known, but only members and those with something here have a page. */
export function hasPage(organisation: OrganisationView, cards: readonly PracticeCard[]): boolean {
  return organisation.membership !== null || cards.some((card) => card.organisations.includes(organisation.slug));
}
