import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { readBoard } from "#app/board/read.server.ts";
import { requireRight } from "#app/http/access.ts";
import { privateHeaders } from "#app/http/private-headers.ts";
import { privateMeta } from "#app/http/private-meta.ts";
import { sharedTexts } from "#app/i18n/shared.ts";
import { isCoordinator } from "#app/people/policy.ts";
import { keptDays } from "#app/searches/limits.ts";
import { listSearches, sumSearches } from "#app/searches/list-searches.server.ts";
import { boardRequest } from "./load.server.ts";
import { BoardPage } from "./page.tsx";
import { boardView } from "./view.ts";

/** How many searches without results the board names; the searches page lists all of them. */
const shownSearches = 5;

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { actor } = requireRight(request, context, isCoordinator);
  const { language, catalogue, query, now } = await boardRequest(request, context);
  const { db, searches, adoptions } = context.site;
  await searches.flush();
  const [board, totals, failed] = await Promise.all([
    readBoard(db, catalogue, () => adoptions(catalogue, actor), actor, query, now),
    sumSearches(db, keptDays),
    listSearches(db, { days: keptDays, outcome: "failed", limit: shownSearches }),
  ]);
  return boardView(board, { catalogue, language, searches: { totals, failed } });
}

export const headers = privateHeaders;
export const meta = privateMeta<Awaited<ReturnType<typeof loader>>>((language) => sharedTexts(language).words.board);

export default function Board() {
  return <BoardPage {...useLoaderData<typeof loader>()} />;
}
