import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { metaFrom } from "#app/http/meta.ts";
import { readRequest } from "#app/http/page.ts";
import { messages } from "#app/i18n/messages.ts";
import { byName } from "#app/i18n/names.ts";
import { country } from "#app/organisations/country.server.ts";
import type { OrganisationView } from "#app/organisations/read.server.ts";
import { href } from "#app/routes.ts";
import { mapView } from "#app/ui/map-view.ts";
import { MembersPage } from "#app/ui/members-page.tsx";

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { language } = readRequest(request);
  const { organisations, cards } = await context.site.catalogue();
  const row = (it: OrganisationView) => ({
    name: it[language],
    href: href(language, "member", it.slug),
    region: it.region?.[language] ?? null,
    population: it.population,
    whoDesignated: it.who_designated === 1,
    practices: cards.filter((card) => card.organisations.includes(it.slug)).length,
  });
  const all = byName(language, [...organisations.values()]);
  const members = all.filter((it) => it.membership);
  const ofKind = (kind: OrganisationView["kind"]) => members.filter((it) => it.kind === kind).map(row);
  const map = mapView(
    members.map((it) => ({ ...row(it), latitude: it.latitude, longitude: it.longitude })),
    country,
  );
  return {
    language,
    map,
    municipalities: ofKind("municipality"),
    counties: ofKind("wellbeing_services_county"),
    others: all
      .filter((it) => !it.membership)
      .map(row)
      .filter((it) => it.practices > 0),
    seen: members[0]?.membership?.seen ?? null,
    populationDate: members[0]?.population_date ?? null,
  };
}

export const meta = metaFrom<Awaited<ReturnType<typeof loader>>>(({ language }) => ({
  title: messages(language).members.title,
}));

export default function Members() {
  return <MembersPage {...useLoaderData<typeof loader>()} />;
}
