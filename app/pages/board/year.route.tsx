import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { readFigures, readYears } from "#app/board/year.server.ts";
import { parseYear } from "#app/board/year.ts";
import { requireRight } from "#app/http/access.ts";
import { metaFrom } from "#app/http/meta.ts";
import { privateHeaders } from "#app/http/private-headers.ts";
import { isCoordinator } from "#app/people/policy.ts";
import { boardRequest } from "./load.server.ts";
import { texts } from "./texts.ts";
import { BoardYearPage } from "./year-page.tsx";

export async function loader({ request, context }: LoaderFunctionArgs) {
  requireRight(request, context, isCoordinator);
  const { language, url, catalogue, now } = await boardRequest(request, context);
  const { db, searches } = context.site;
  await searches.flush();
  const years = await readYears(db, now);
  const year = parseYear(url.searchParams, years);
  const figures = await readFigures(db, catalogue, year, now);
  return { language, year, years, figures, unfinished: year === years[0] ? now : null };
}

export const headers = privateHeaders;
export const meta = metaFrom<Awaited<ReturnType<typeof loader>>>(({ year, language }) => ({
  title: texts(language).year.title(year),
  noIndex: true,
}));

export default function BoardYear() {
  return <BoardYearPage {...useLoaderData<typeof loader>()} />;
}
