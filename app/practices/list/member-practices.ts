import type { OrganisationView } from "#app/organisations/read.server.ts";
import type { PracticeCard } from "../card.ts";
import { relationsIn } from "../relations.ts";

/** The practices that an organisation owns, alone or with others, in the order of `cards`. */
export function practicesOf(slug: string, cards: readonly PracticeCard[]): readonly PracticeCard[] {
  return relationsIn(cards).byOrganisation.get(slug) ?? [];
}

/** Whether an organisation has a page: members of the network and owners of practices do, other municipalities do not. */
export function hasPage(organisation: OrganisationView, cards: readonly PracticeCard[]): boolean {
  return organisation.membership !== null || practicesOf(organisation.slug, cards).length > 0;
}
