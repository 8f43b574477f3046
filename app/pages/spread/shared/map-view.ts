import type { SpreadMark, SpreadPlace } from "#app/adoptions/spread.ts";
import { sharedTexts } from "#app/i18n/shared.ts";
import type { OrganisationView } from "#app/organisations/read.server.ts";
import { sizeBandOf } from "#app/organisations/size-band.ts";
import type { Catalogue } from "#app/practices/catalogue.server.ts";
import { hasPage } from "#app/practices/member-practices.ts";
import { href } from "#app/routes.ts";
import { hitSize, type MapPicture, type MapPlace, type MapView, mapView } from "#app/ui/map/view.ts";
import type { Language } from "#db/schema.ts";

/** A place on a map of spread; its link leads to its row in the table beside. */
export interface SpreadDot extends MapPlace {
  name: string;
  href: string;
  mark: SpreadMark;
}

/** An organisation as a row of the table, without what the page itself tells of it. */
export interface SpreadRow {
  /** What the map's link leads to. */
  id: string;
  name: string;
  /** Its own page, when it has one. */
  href: string | null;
  /** Where it is and of what size, in words. */
  place: string;
}

/** Most organisations on one page; what is left out is told. */
export const mostPlaces = 200;

/** The organisations on a map, those that are municipalities; nothing when none is. */
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

/** The names of those that have no place on the map. */
export function notOnMap(places: readonly SpreadPlace[], { organisations }: Catalogue, language: Language): string[] {
  return places
    .flatMap(({ organisation }) => organisations.get(organisation) ?? [])
    .filter((it) => it.latitude === null || it.longitude === null)
    .map((it) => it[language]);
}

/** An organisation as a row of the table. */
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
  return wholeNumbers([organisation.region?.[language], size].filter(Boolean).join(" · "));
}

/** The same words, in which no line ends within a number. */
export function wholeNumbers(text: string): string {
  return text.replace(/(\d) (?=\d)/g, "$1\u00a0");
}

/** The regions the organisations are in with how many of them, the most first; a county stands for itself. */
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
