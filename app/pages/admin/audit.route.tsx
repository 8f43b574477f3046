import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { requireRight } from "#app/http/access.ts";
import { readRequest } from "#app/http/page.ts";
import { privateHeaders } from "#app/http/private-headers.ts";
import { privateMeta } from "#app/http/private-meta.ts";
import { isCoordinator } from "#app/people/policy.ts";
import { readAudit, readNames } from "#app/people/records.server.ts";
import { parsePage } from "#app/practices/list/list-query.ts";
import { LogPage } from "./log-page.tsx";
import { auditLine } from "./log-words.ts";
import { texts } from "./texts.ts";

export async function loader({ request, context }: LoaderFunctionArgs) {
  requireRight(request, context, isCoordinator);
  const { language, url } = readRequest(request);
  const page = parsePage(url.searchParams);
  const rows = await readAudit(context.site.db, page);
  const { organisations, cards, withdrawn } = await context.site.catalogue();
  const names = {
    people: await readNames(context.site.db),
    practices: new Map([...cards, ...withdrawn].map((it) => [it.slug, it.title])),
    organisations: new Map([...organisations.values()].map((it) => [it.slug, it[language]])),
  };
  return { language, page, rows: rows.map((row) => auditLine(row, names, language)) };
}

export const headers = privateHeaders;
export const meta = privateMeta<Awaited<ReturnType<typeof loader>>>((language) => texts(language).audit);

export default function Audit() {
  return <LogPage {...useLoaderData<typeof loader>()} log="audit" />;
}
