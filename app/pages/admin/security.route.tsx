import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { requireRight } from "#app/http/access.ts";
import { readRequest } from "#app/http/page.ts";
import { privateHeaders } from "#app/http/private-headers.ts";
import { privateMeta } from "#app/http/private-meta.ts";
import { isCoordinator } from "#app/people/policy.ts";
import { readSecurity } from "#app/people/records.server.ts";
import { parsePage } from "#app/practices/list/list-query.ts";
import { LogPage } from "./log-page.tsx";
import { securityLine } from "./log-words.ts";
import { texts } from "./texts.ts";

export async function loader({ request, context }: LoaderFunctionArgs) {
  requireRight(request, context, isCoordinator);
  const { language, url } = readRequest(request);
  const page = parsePage(url.searchParams);
  const rows = await readSecurity(context.site.db, page);
  return { language, page, rows: rows.map((row) => securityLine(row, language)) };
}

export const headers = privateHeaders;
export const meta = privateMeta<Awaited<ReturnType<typeof loader>>>((language) => texts(language).security);

export default function Security() {
  return <LogPage {...useLoaderData<typeof loader>()} log="security" />;
}
