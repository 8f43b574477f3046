import { data, type LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { readLikeness } from "#app/http/likeness.server.ts";
import { metaFrom } from "#app/http/meta.ts";
import { readRequest } from "#app/http/page.ts";
import { sharedTexts } from "#app/i18n/shared.ts";
import { narrow } from "#app/practices/list/facets.ts";
import { listQueryString, parseListQuery } from "#app/practices/list/list-query.ts";
import { sortByLikeness, sortCards } from "#app/practices/list/order.ts";
import { cardView } from "#app/ui/card-view.ts";
import { facetViews } from "#app/ui/facet-view.ts";
import { feedLink } from "#app/ui/feed-link.tsx";
import { comparedCard } from "#app/ui/likeness/view.ts";
import { PracticesPage } from "./page.tsx";
import { texts } from "./texts.ts";

const perPage = 20;

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { language, url } = readRequest(request);
  context.dependsOn("practices", "adoptions");
  const requested = parseListQuery(url.searchParams);
  const compared = await readLikeness(context, language, requested, "practices");
  const { query, catalogue, likenessOf, likeness } = compared;
  const found = query.q ? await context.site.search.match(query.q) : null;
  const { cards, counts } = narrow(
    found ? catalogue.cards.filter((it) => found.has(it.id)) : catalogue.cards,
    query.selection,
  );
  const sorted =
    query.order === "kaltaisuus"
      ? sortByLikeness(cards, likenessOf ?? (() => ({ score: 0 })), found)
      : sortCards(cards, query.order, language, catalogue.organisations);
  const pages = Math.max(1, Math.ceil(sorted.length / perPage));
  const page = Math.min(query.page, pages);
  const view = {
    language,
    query,
    facets: facetViews(query, counts, catalogue, language),
    likeness,
    cards: sorted
      .slice((page - 1) * perPage, page * perPage)
      .map((card) => comparedCard(cardView(card, catalogue, language), card, compared, language)),
    total: sorted.length,
    page,
    pages,
    isNarrowed: listQueryString({ ...query, order: "uusin" }) !== "",
  };
  // Not cached: a list by words, since the index may be older than the content version that the cache goes by, and a
  // list for an unknown name, since there is no end of those.
  return data(view, query.q || likeness.unknown ? { headers: { "Cache-Control": "no-store" } } : {});
}

export const headers = ({ loaderHeaders }: { loaderHeaders: Headers }) => loaderHeaders;

export const meta = metaFrom<Awaited<ReturnType<typeof loader>>["data"]>(({ language, isNarrowed }) => ({
  title: sharedTexts(language).words.practices,
  description: texts(language).lead,
  noIndex: isNarrowed,
  feed: feedLink(language, "feed"),
}));

export default function Practices() {
  return <PracticesPage {...useLoaderData<typeof loader>()} />;
}
