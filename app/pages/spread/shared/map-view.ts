import type { SpreadMark, SpreadPlace } from "#app/adoptions/spread.ts";
import { sharedTexts } from "#app/i18n/shared.ts";
import type { OrganisationView } from "#app/organisations/read.server.ts";
import { sizeBandOf } from "#app/organisations/size-band.ts";
import type { Catalogue } from "#app/practices/catalogue.server.ts";
import { hasPage } from "#app/practices/list/member-practices.ts";
import { href } from "#app/routes.ts";
import { hitSize, type MapPicture, type MapPlace, type MapView, mapView } from "#app/ui/map/view.ts";
import type { Language } from "#db/schema.ts";

/** An organisation on a map of spread; its link leads to its row in the table beside the map. */
export interface SpreadDot extends MapPlace {
  name: string;
  href: string;
  mark: SpreadMark;
}

/** An organisation in the table, without the columns of the particular page. */
export interface SpreadRow {
  /** Anchor that the map links to. */
  id: string;
  name: string;
  /** The organisation's page; null when it has none. */
  href: string | null;
  /** Region and size in words. */
  place: string;
}

/** Most organisations on one page; the page says how many are left out. */
export const mostPlaces = 200;

/** The organisations that have coordinates (municipalities) on a map; null when none has. */
export function spreadMap(
  places: readonly SpreadPlace[],
  { organisations }: Pick<Catalogue, "organisations">,
  language: Language,
  picture: MapPicture,
  gap: number = hitSize,
): MapView<SpreadDot> | null {
  const dots = places.flatMap(({ organisation: slug, mark }): SpreadDot[] => {
    const organisation = organisations.get(slug);
    if (!organisation || organisation.latitude === null || organisation.longitude === null) return [];
    const { latitude, longitude } = organisation;
    return [{ name: organisation[language], href: `#${rowId(slug)}`, mark, latitude, longitude }];
  });
  return dots.length === 0 ? null : mapView(dots, picture, gap);
}

/** The names of the organisations without coordinates. */
export function notOnMap(places: readonly SpreadPlace[], { organisations }: Catalogue, language: Language): string[] {
  return places
    .flatMap(({ organisation }) => organisations.get(organisation) ?? [])
    .filter((it) => it.latitude === null || it.longitude === null)
    .map((it) => it[language]);
}

/** An organisation in the table. */
export function spreadRow(slug: string, { organisations, cards }: Catalogue, language: Language): SpreadRow {
  const organisation = organisations.get(slug);
  return {
    id: rowId(slug),
    name: organisation?.[language] ?? slug,
    href: organisation && hasPage(organisation, cards) ? href(language, "member", slug) : null,
    place: organisation ? placeOf(organisation, language) : "",
  };
}

function rowId(slug: string): string {
  return `rivi-${slug}`;
}

function placeOf(organisation: OrganisationView, language: Language): string {
  const band = sizeBandOf(organisation);
  const size = band && sharedTexts(language).sizes[band.slug].toLowerCase();
  return unbrokenNumbers([organisation.region?.[language], size].filter(Boolean).join(" · "));
}

/** The text with no-break spaces within numbers, so that no line ends within one. */
export function unbrokenNumbers(text: string): string {
  return text.replace(/(\d) (?=\d)/g, "$1\u00a0");
}

/**
 * The regions of the organisations, each with their number, the largest first. A wellbeing services county counts as a
 * region of its own.
 */
export function regionsOf(slugs: readonly string[], { organisations }: Catalogue, language: Language): string[] {
  const counts = new Map<string, number>();
  for (const slug of slugs) {
    const organisation = organisations.get(slug);
    const isCounty = organisation?.kind === "wellbeing_services_county";
    const name = organisation?.region?.[language] ?? (isCounty ? organisation[language] : null);
    if (name) counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return [...counts].sort((a, b) => b[1] - a[1]).map(([name, count]) => `${name} (${count})`);
}
