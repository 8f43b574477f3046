import type { OrganisationView } from "#app/organisations/read.server.ts";
import { sizeBandOf } from "#app/organisations/size-band.ts";
import type { Catalogue } from "#app/practices/catalogue.server.ts";
import { practicesOf } from "#app/practices/list/member-practices.ts";
import { href } from "#app/routes.ts";
import { namesOf } from "./named.ts";

export type MemberItem = ReturnType<typeof memberItem>;

/** Returns an organisation in the form of the open interface: public data, without people. */
export function memberItem(organisation: OrganisationView, { cards }: Catalogue, publicUrl: string) {
  const { slug, region, county, membership } = organisation;
  return {
    slug,
    url: publicUrl + href("fi", "member", slug),
    kind: organisation.kind,
    name: namesOf(organisation),
    code: organisation.code,
    region: region && { code: region.code, slug: region.slug, name: namesOf(region) },
    county: county && { slug: county.slug, name: namesOf(county) },
    population: organisation.population,
    populationDate: organisation.population_date,
    sizeBand: sizeBandOf(organisation)?.slug ?? null,
    urbanity: organisation.urbanity,
    languages: organisation.languages?.split("+") ?? [],
    member: membership !== null,
    memberSince: membership?.since ?? null,
    memberSeen: membership?.seen ?? null,
    whoDesignated: organisation.who_designated === 1,
    practices: practicesOf(slug, cards).length,
  };
}
