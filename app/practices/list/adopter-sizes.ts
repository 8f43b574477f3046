import type { OrganisationView } from "#app/organisations/read.server.ts";
import { sizeBandOf } from "#app/organisations/size-band.ts";
import type { PracticeCard } from "../card.ts";
import type { Adopters } from "./likeness.ts";

type Organisations = ReadonlyMap<string, OrganisationView>;

/**
 * The cards, each with the size bands of the municipalities that apply the practice beside those of its owners: whoever
 * looks for what others do at their size finds what is applied there too.
 */
export function withAdopterSizes(
  cards: readonly PracticeCard[],
  adopters: Adopters,
  organisations: Organisations,
): PracticeCard[] {
  const bands = new Map([...organisations.keys()].map((slug) => [slug, bandOf(slug, organisations)]));
  return cards.map((card) => {
    let koko = card.facets.koko;
    for (const slug of adopters.get(card.slug) ?? []) {
      const band = bands.get(slug);
      if (band && !koko.includes(band)) koko = [...koko, band];
    }
    return koko === card.facets.koko ? card : { ...card, facets: { ...card.facets, koko } };
  });
}

/**
 * The municipalities of the chosen size bands that apply a practice none of whose owners is of such a size; none when no
 * band is chosen. They are why the practice is in a list of that size.
 */
export function adoptersOfSize(
  card: Pick<PracticeCard, "slug" | "organisations">,
  bands: readonly string[],
  adopters: Adopters,
  organisations: Organisations,
): OrganisationView[] {
  const isChosen = (slug: string) => bands.includes(bandOf(slug, organisations) ?? "");
  if (card.organisations.some(isChosen)) return [];
  return (adopters.get(card.slug) ?? []).filter(isChosen).flatMap((slug) => organisations.get(slug) ?? []);
}

function bandOf(slug: string, organisations: Organisations): string | null {
  const organisation = organisations.get(slug);
  return organisation ? (sizeBandOf(organisation)?.slug ?? null) : null;
}
