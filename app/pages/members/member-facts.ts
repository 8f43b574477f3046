import { formatDate, formatNumber } from "#app/i18n/format.ts";
import { byName } from "#app/i18n/names.ts";
import { sharedTexts } from "#app/i18n/shared.ts";
import type { OrganisationView } from "#app/organisations/read.server.ts";
import { sizeBandOf } from "#app/organisations/size-band.ts";
import type { Catalogue } from "#app/practices/catalogue.server.ts";
import { href } from "#app/routes.ts";
import { websiteLink } from "#app/ui/address-link.ts";
import type { LinkView } from "#app/ui/card-view.ts";
import type { FactView } from "#app/ui/fact-rows.ts";
import type { Language } from "#db/schema.ts";
import { texts } from "./texts.ts";

/** The facts card of an organisation; rows without a value are left out. */
export function memberFacts(member: OrganisationView, catalogue: Catalogue, language: Language): FactView[] {
  const t = texts(language).member;
  const link = (it: OrganisationView): LinkView => ({ name: it[language], href: href(language, "member", it.slug) });
  const band = sizeBandOf(member);
  const county = member.county ? catalogue.organisations.get(member.county.slug) : undefined;
  const inCounty = [...catalogue.organisations.values()].filter(
    (it) => it.membership && it.county?.slug === member.slug,
  );
  const languages = member.languages as keyof typeof t.languageSets | null;
  const rows: [string, (LinkView | string | null | undefined)[]][] = [
    [t.region, [member.region?.[language]]],
    [t.county, [county && (county.membership ? link(county) : county[language])]],
    [t.countyMunicipalities, byName(language, inCounty).map(link)],
    [t.population, [populationOf(member, language)]],
    [t.size, [band && sharedTexts(language).sizes[band.slug]]],
    [t.urbanity, [member.urbanity && t.urbanities[member.urbanity]]],
    [t.languages, [languages && t.languageSets[languages]]],
    [t.website, [websiteLink(member)]],
  ];
  return rows
    .map(([name, values]) => ({ name, values: values.filter((it): it is LinkView | string => Boolean(it)) }))
    .filter((row) => row.values.length > 0);
}

function populationOf({ population, population_date }: OrganisationView, language: Language): string | null {
  if (population === null || population_date === null) return null;
  return `${formatNumber(language, population)} (${formatDate(language, population_date)})`;
}
