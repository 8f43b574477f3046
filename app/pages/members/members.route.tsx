import { data, type LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { readLikeness } from "#app/http/likeness.server.ts";
import { metaFrom } from "#app/http/meta.ts";
import { readRequest } from "#app/http/page.ts";
import { byName } from "#app/i18n/names.ts";
import { country } from "#app/organisations/country.server.ts";
import { likenessTo } from "#app/organisations/likeness.ts";
import type { OrganisationView } from "#app/organisations/read.server.ts";
import type { PracticeCard } from "#app/practices/card.ts";
import { parseListQuery } from "#app/practices/list/list-query.ts";
import { href } from "#app/routes.ts";
import { likenessReasons } from "#app/ui/likeness/view.ts";
import { mapView } from "#app/ui/map/view.ts";
import { MembersPage } from "./page.tsx";
import { texts } from "./texts.ts";

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { language, url } = readRequest(request);
  context.dependsOn("practices", "adoptions");
  const { organisations, cards } = await context.site.catalogue();
  const requested = parseListQuery(new URLSearchParams({ vertaa: url.searchParams.get("vertaa") ?? "" }));
  const { query, likeness } = await readLikeness(context, language, requested, "members");
  const mine = organisations.get(query.mine);
  const likenessOf = mine && likenessTo(mine, organisations.values());
  const practices = practiceCounts(cards);
  const row = (it: OrganisationView) => ({
    name: it[language],
    href: href(language, "member", it.slug),
    region: it.region?.[language] ?? null,
    population: it.population,
    whoDesignated: it.who_designated === 1,
    practices: practices.get(it.slug) ?? 0,
    why: likenessOf && it !== mine ? likenessReasons(likenessOf(it).reasons, language) : null,
  });
  const named = byName(language, [...organisations.values()]);
  // The chosen organisation comes first, then the most similar.
  const score = (it: OrganisationView) => (it === mine ? Infinity : (likenessOf?.(it).score ?? 0));
  const all = likenessOf ? named.sort((a, b) => Math.sign(score(b) - score(a)) || 0) : named;
  const members = all.filter((it) => it.membership);
  const ofKind = (kind: OrganisationView["kind"]) => members.filter((it) => it.kind === kind).map(row);
  const map = mapView(
    members.map((it) => ({ ...row(it), latitude: it.latitude, longitude: it.longitude })),
    country,
  );
  const view = {
    language,
    query,
    likeness,
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
  return data(view, likeness.unknown ? { headers: { "Cache-Control": "no-store" } } : {});
}

export const headers = ({ loaderHeaders }: { loaderHeaders: Headers }) => loaderHeaders;

/** The number of practices of each organisation, by slug. */
function practiceCounts(cards: readonly PracticeCard[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const slug of cards.flatMap((card) => card.organisations)) counts.set(slug, (counts.get(slug) ?? 0) + 1);
  return counts;
}

export const meta = metaFrom<Awaited<ReturnType<typeof loader>>["data"]>(({ language, query }) => ({
  title: texts(language).title,
  noIndex: query.mine !== "",
}));

export default function Members() {
  return <MembersPage {...useLoaderData<typeof loader>()} />;
}
