import type { AppLoadContext } from "@remix-run/node";
import type { AdoptionCard } from "#app/adoptions/card.ts";
import { yearInFinland } from "#app/i18n/format.ts";
import type { OrganisationView } from "#app/organisations/read.server.ts";
import { themesOfYear } from "#app/themes/read.server.ts";
import type { Language } from "#db/schema.ts";
import { type OwnMunicipalityView, ownMunicipalityView } from "./own-municipality-view.ts";

/** Compares an organisation with the others, and returns all adoption cards that this reader may see. */
export async function readOwnMunicipality(
  { site, signedIn }: AppLoadContext,
  organisation: OrganisationView,
  language: Language,
): Promise<{ adoptions: readonly AdoptionCard[]; municipality: OwnMunicipalityView }> {
  const catalogue = await site.catalogue();
  const adoptions = await site.adoptions(catalogue, signedIn?.actor ?? null);
  const themes = themesOfYear(yearInFinland(), catalogue.vocabulary.themes.values()).map((it) => it.slug);
  return { adoptions, municipality: ownMunicipalityView(organisation, adoptions, catalogue, themes, language) };
}
