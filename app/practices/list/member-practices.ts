import type { OrganisationView } from "#app/organisations/read.server.ts";
import type { PracticeCard } from "../card.ts";

/** The practices that an organisation owns, alone or with others, in the order of `cards`. */
export function practicesOf(slug: string, cards: readonly PracticeCard[]): PracticeCard[] {
  return cards.filter((card) => card.organisations.includes(slug));
}

/** Whether an organisation has a page: members of the network and owners of practices do, other municipalities do not. */
export function hasPage(organisation: OrganisationView, cards: readonly PracticeCard[]): boolean {
  return organisation.membership !== null || cards.some((card) => card.organisations.includes(organisation.slug));
}
