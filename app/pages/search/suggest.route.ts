import type { LoaderFunctionArgs } from "@remix-run/node";
import { readRequest } from "#app/http/page.ts";
import { LONGEST_QUERY } from "#app/search/longest-query.ts";
import { withdrawnPractices } from "#app/search/service/visible-content.server.ts";
import { suggestions } from "./suggest-view.ts";

const shortest = 2;
const most = 6;

/** `GET …/haku/ehdotukset?q=`: suggestions for the search field as JSON; none for a too short or too long text. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  const { language, url } = readRequest(request);
  const typed = (url.searchParams.get("q") ?? "").trim();
  const { site } = context;
  if (typed.length < shortest || typed.length > LONGEST_QUERY) return answer({ status: "", items: [] });
  const [catalogue, found] = await Promise.all([
    site.catalogue(),
    site.search.search(typed, { typing: true, limit: most }),
  ]);
  // Catalogue and index may still have a practice that was withdrawn a moment ago.
  const withdrawn = await withdrawnPractices(site.db);
  const cards = catalogue.cards.filter((card) => !withdrawn.has(card.id));
  return answer(suggestions(typed, found, { ...catalogue, cards }, language));
}

function answer(body: ReturnType<typeof suggestions>) {
  return Response.json(body, { headers: { "Cache-Control": "no-store" } });
}
