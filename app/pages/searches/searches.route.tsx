import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { requireRight } from "#app/http/access.ts";
import { readRequest } from "#app/http/page.ts";
import { privateHeaders } from "#app/http/private-headers.ts";
import { privateMeta } from "#app/http/private-meta.ts";
import { sharedTexts } from "#app/i18n/shared.ts";
import { isCoordinator } from "#app/people/policy.ts";
import { listSearches, sumSearches } from "#app/searches/list-searches.server.ts";
import { parseSearchesQuery } from "#app/searches/periods.ts";
import { SearchesPage } from "./page.tsx";

/** Rows of each table; the CSV has more. */
const limit = 100;

export async function loader({ request, context }: LoaderFunctionArgs) {
  requireRight(request, context, isCoordinator);
  const { language, url } = readRequest(request);
  const { days } = parseSearchesQuery(url.searchParams);
  const { db, searches } = context.site;
  // Writes the searches that are still in memory.
  await searches.flush();
  const [totals, failed, most] = await Promise.all([
    sumSearches(db, days),
    listSearches(db, { days, outcome: "failed", limit }),
    listSearches(db, { days, outcome: "all", limit }),
  ]);
  return { language, days, totals, failed, most };
}

export const headers = privateHeaders;
export const meta = privateMeta<Awaited<ReturnType<typeof loader>>>((language) => sharedTexts(language).words.searches);

export default function Searches() {
  return <SearchesPage {...useLoaderData<typeof loader>()} />;
}
