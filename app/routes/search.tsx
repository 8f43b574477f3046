import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { metaFrom } from "#app/http/meta.ts";
import { noteSearch } from "#app/http/note-search.ts";
import { readRequest } from "#app/http/page.ts";
import { messages } from "#app/i18n/messages.ts";
import { parsePage } from "#app/practices/list-query.ts";
import { href } from "#app/routes.ts";
import { cardView } from "#app/ui/card-view.ts";
import { SearchPage } from "#app/ui/search-page.tsx";

const longest = 200;
const perPage = 20;

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { language, url } = readRequest(request);
  const asked = (url.searchParams.get("q") ?? "").trim();
  const query = asked.slice(0, longest);
  const searchPage = (page: number) =>
    context.site.search.search(query, { limit: perPage, offset: (page - 1) * perPage });
  const wanted = parsePage(url.searchParams);
  const [catalogue, first] = await Promise.all([context.site.catalogue(), searchPage(wanted)]);
  const pages = Math.max(1, Math.ceil(first.total / perPage));
  const page = Math.min(wanted, pages);
  const answer = page === wanted ? first : await searchPage(page);
  noteSearch(request, context, { query: asked, language, found: answer.total, partial: answer.partial });
  const byId = new Map(catalogue.cards.map((card) => [card.id, card]));
  return {
    language,
    query,
    tooLong: asked.length > longest,
    // The index may be a moment older than the catalogue: what is gone from it is neither shown nor counted.
    total: answer.total - gone(answer.hits, byId),
    partial: answer.partial,
    page,
    pages,
    hits: answer.hits.flatMap(({ practiceId, title, passage }) => {
      const card = byId.get(practiceId);
      return card ? [{ card: cardView(card, catalogue, language), title, passage }] : [];
    }),
    organisations: answer.organisations
      .flatMap((slug) => catalogue.organisations.get(slug) ?? [])
      .filter((it) => it.membership || catalogue.cards.some((card) => card.organisations.includes(it.slug)))
      .map((it) => ({ name: it[language], href: href(language, "member", it.slug) })),
    themes: answer.themes
      .flatMap((slug) => catalogue.vocabulary.themes.get(slug) ?? [])
      .map((it) => ({ name: it[language], href: href(language, "theme", it.slug) })),
  };
}

function gone(hits: { practiceId: number }[], known: ReadonlyMap<number, unknown>): number {
  return hits.filter((it) => !known.has(it.practiceId)).length;
}

/** Every query has an address of its own: keeping such pages would fill the cache with what nobody asks again. */
export const headers = () => ({ "Cache-Control": "no-store" });

export const meta = metaFrom<Awaited<ReturnType<typeof loader>>>(({ language, query }) => ({
  title: query ? `${messages(language).search.title}: ${query}` : messages(language).search.title,
  noIndex: true,
}));

export default function Search() {
  return <SearchPage {...useLoaderData<typeof loader>()} />;
}
