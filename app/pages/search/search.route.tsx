import { type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { readLikeness } from "#app/http/likeness.server.ts";
import { metaFrom } from "#app/http/meta.ts";
import { noteSearch } from "#app/http/note-search.ts";
import { readRequest } from "#app/http/page.ts";
import { yearInFinland } from "#app/i18n/format.ts";
import { mayWrite } from "#app/people/policy.ts";
import { comparedTo, isNarrowed, parseListQuery, usualOrder } from "#app/practices/list-query.ts";
import { byLikeness } from "#app/practices/order.ts";
import { LONGEST_QUERY } from "#app/search/longest-query.ts";
import { nearestThemes } from "#app/search/query/nearest-themes.ts";
import { findResults } from "#app/search/service/results.server.ts";
import { themesOfYear } from "#app/themes/read.server.ts";
import { themeCounts } from "#app/ui/theme-counts.ts";
import { searchHref } from "./links.ts";
import { SearchPage } from "./page.tsx";
import { texts } from "./texts.ts";
import { searchView } from "./view.ts";

const perPage = 20;
/** Of an endless query no more than this is given back to be shortened. */
const mostShown = 2_000;

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { language, url } = readRequest(request);
  const { site, signedIn } = context;
  const words = (url.searchParams.get("q") ?? "").trim();
  const sent = parseListQuery(url.searchParams);
  const asked = { ...sent, q: words.slice(0, LONGEST_QUERY), order: usualOrder(sent.mine) };
  // Choices without words are what the list is for.
  if (words === "" && (isNarrowed(asked) || asked.mine)) throw redirect(searchHref(language, asked));
  const catalogue = await site.catalogue();
  const themes = themesOfYear(yearInFinland(), catalogue.vocabulary.themes.values());
  const frame = { language, typed: words.slice(0, mostShown), writes: mayWrite(signedIn?.actor ?? null) };
  const shown = themeCounts(themes, catalogue, language).filter((theme) => theme.count > 0);
  if (words === "" || words.length > LONGEST_QUERY)
    return {
      ...frame,
      query: comparedTo(asked, ""),
      tooLong: words.length,
      page: 1,
      pages: 1,
      found: null,
      nearest: [],
      themes: shown,
    };
  const compared = await readLikeness(context, language, asked, "search");
  const { query, likenessOf } = compared;
  let [page, pages] = [1, 1];
  const results = await findResults(site.db, site.search, catalogue, {
    words,
    selection: query.selection,
    slice: (total) => {
      pages = Math.max(1, Math.ceil(total / perPage));
      page = Math.min(query.page, pages);
      return { offset: (page - 1) * perPage, limit: perPage };
    },
    order: likenessOf ? (cards, scores) => byLikeness(cards, likenessOf, scores) : undefined,
    help: true,
  });
  const nearest = results.total === 0 ? nearestThemes(words, catalogue.vocabulary.themes.values()) : [];
  // What was found only after a correction was not found as people type it.
  const foundAsTyped = results.correction ? 0 : results.total;
  noteSearch(request, context, { query: words, language, found: foundAsTyped, partial: results.partial });
  return {
    ...frame,
    query,
    tooLong: 0,
    page,
    pages,
    found: searchView(results, compared, catalogue, language),
    nearest: themeCounts(nearest, catalogue, language),
    themes: shown,
  };
}

/** Every query has an address of its own: keeping such pages would fill the cache with what nobody asks again. */
export const headers = () => ({ "Cache-Control": "no-store" });

export const meta = metaFrom<Awaited<ReturnType<typeof loader>>>(({ language, query }) => ({
  title: query.q ? `${texts(language).title}: ${query.q}` : texts(language).title,
  noIndex: true,
}));

export default function Search() {
  return <SearchPage {...useLoaderData<typeof loader>()} />;
}
