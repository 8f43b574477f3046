import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { spreadOf } from "#app/adoptions/spread.ts";
import { startsByYear } from "#app/adoptions/years.ts";
import { metaFrom } from "#app/http/meta.ts";
import { notFound, readRequest } from "#app/http/page.ts";
import { country } from "#app/organisations/country.server.ts";
import { href } from "#app/routes.ts";
import { mostPlaces, notOnMap, spreadMap, spreadRow } from "./shared/map-view.ts";
import { texts } from "./texts.ts";
import { ThemeMapPage } from "./theme-map-page.tsx";

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { language } = readRequest(request);
  context.dependsOn("practices", "adoptions");
  const catalogue = await context.site.catalogue();
  const theme = catalogue.vocabulary.themes.get(params.slug ?? "");
  if (!theme) throw notFound();
  const practices = catalogue.cards.filter((card) => card.themes.includes(theme.slug));
  const slugs = new Set(practices.map((it) => it.slug));
  const shared = await context.site.adoptions(catalogue, null);
  const cards = shared.filter((it) => slugs.has(it.practice));
  const all = spreadOf(practices, cards);
  const places = all.slice(0, mostPlaces);
  const rows = places.map(({ organisation, owned, applied }) => {
    const query = new URLSearchParams({ teema: theme.slug, jasen: organisation });
    const list = `${href(language, "practices")}?${query}`;
    return { ...spreadRow(organisation, catalogue, language), owned, list, applied };
  });
  const collator = new Intl.Collator(language === "en" ? "en" : "fi");
  return {
    language,
    slug: theme.slug,
    name: theme[language],
    map: spreadMap(places, catalogue, language, country),
    notOnMap: notOnMap(places, catalogue, language),
    rows: rows.sort((a, b) => collator.compare(a.name, b.name)),
    leftOut: all.length - places.length,
    starts: startsByYear(cards),
  };
}

export const meta = metaFrom<Awaited<ReturnType<typeof loader>>>(({ language, name, rows }) => ({
  title: texts(language).theme.title(name),
  description: texts(language).theme.lead,
  noIndex: rows.length === 0,
}));

export default function ThemeMap() {
  return <ThemeMapPage {...useLoaderData<typeof loader>()} />;
}
