import { type AppLoadContext, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { readLikeness } from "#app/http/likeness.server.ts";
import { metaFrom } from "#app/http/meta.ts";
import { readRequest } from "#app/http/page.ts";
import { yearInFinland } from "#app/i18n/format.ts";
import { mayWrite } from "#app/people/policy.ts";
import { defaultOrder, isNarrowed, parseListQuery, withComparison } from "#app/practices/list/list-query.ts";
import { sortByLikeness } from "#app/practices/list/order.ts";
import { LONGEST_QUERY } from "#app/search/longest-query.ts";
import { nearestThemes } from "#app/search/query/nearest-themes.ts";
import { findResults } from "#app/search/service/results.server.ts";
import type { PageSearch } from "#app/searches/searches.server.ts";
import { themesOfYear } from "#app/themes/read.server.ts";
import { themeCounts } from "#app/ui/theme-counts.ts";
import { searchHref } from "./links.ts";
import { SearchPage } from "./page.tsx";
import { texts } from "./texts.ts";
import { searchView } from "./view.ts";

const perPage = 20;
/** In characters: a longer query is cut before it is given back to be shortened. */
const mostShown = 2_000;
/** User agents of robots that identify themselves. */
const robot = /bot\b|bot[/;_-]|crawl|spider|slurp|archiver|facebookexternalhit/i;

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { language, url } = readRequest(request);
  const { site, signedIn } = context;
  const words = (url.searchParams.get("q") ?? "").trim();
  const sent = parseListQuery(url.searchParams);
  const requested = { ...sent, q: words.slice(0, LONGEST_QUERY), order: defaultOrder(sent.mine) };
  // Filters without words belong to the list of practices.
  if (words === "" && (isNarrowed(requested) || requested.mine)) throw redirect(searchHref(language, requested));
  const catalogue = await site.catalogue();
  const themes = themesOfYear(yearInFinland(), catalogue.vocabulary.themes.values());
  const frame = { language, typed: words.slice(0, mostShown), writes: mayWrite(signedIn?.actor ?? null) };
  const shown = themeCounts(themes, catalogue, language).filter((theme) => theme.count > 0);
  if (words === "" || words.length > LONGEST_QUERY)
    return {
      ...frame,
      query: withComparison(requested, ""),
      tooLong: words.length,
      page: 1,
      pages: 1,
      found: null,
      nearest: [],
      themes: shown,
    };
  const compared = await readLikeness(context, language, requested, "search");
  const { query, likenessOf } = compared;
  let [page, pages] = [1, 1];
  const results = await findResults(site.db, site.search, compared.catalogue, {
    words,
    exact: query.exact,
    selection: query.selection,
    slice: (total) => {
      pages = Math.max(1, Math.ceil(total / perPage));
      page = Math.min(query.page, pages);
      return { offset: (page - 1) * perPage, limit: perPage };
    },
    order: likenessOf ? (cards, scores) => sortByLikeness(cards, likenessOf, scores) : undefined,
    help: true,
  });
  const nearest = results.total === 0 ? nearestThemes(words, catalogue.vocabulary.themes.values()) : [];
  // Results of corrected words count as none: the statistics show what people type and do not find.
  const foundAsTyped = results.correction ? 0 : results.total;
  noteSearch(request, context, { query: words, language, found: foundAsTyped, partial: results.partial });
  return {
    ...frame,
    query,
    tooLong: 0,
    page,
    pages,
    found: searchView(results, compared, language),
    nearest: themeCounts(nearest, catalogue, language),
    themes: shown,
  };
}

/**
 * Counts a search in the statistics: only the words alone, without filters and on the first page, and only when a person
 * asked for the page here: not the requests of robots, of browsers that load a page in advance, of pictures and the like,
 * and of other sites.
 */
function noteSearch(request: Request, context: AppLoadContext, search: PageSearch): void {
  const { searchParams } = new URL(request.url);
  const hasOtherParameters = [...searchParams].some(
    ([key, value]) => key !== "q" && value !== "" && !(key === "sivu" && value === "1"),
  );
  const purpose = request.headers.get("Sec-Purpose") ?? request.headers.get("Purpose") ?? "";
  if (hasOtherParameters || /prefetch|prerender/.test(purpose)) return;
  const { headers } = request;
  if ((headers.get("Sec-Fetch-Dest") ?? "document") !== "document") return;
  if (!["same-origin", "none"].includes(headers.get("Sec-Fetch-Site") ?? "none")) return;
  if (robot.test(request.headers.get("User-Agent") ?? "")) return;
  context.site.searches.count(search);
}

/** Not cached: every query has its own address, and most are requested once. */
export const headers = () => ({ "Cache-Control": "no-store" });

export const meta = metaFrom<Awaited<ReturnType<typeof loader>>>(({ language, query }) => ({
  title: query.q ? `${texts(language).title}: ${query.q}` : texts(language).title,
  noIndex: true,
}));

export default function Search() {
  return <SearchPage {...useLoaderData<typeof loader>()} />;
}
