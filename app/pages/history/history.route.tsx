import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { metaFrom } from "#app/http/meta.ts";
import { notFound, readRequest } from "#app/http/page.ts";
import { practiceAt } from "#app/http/practice-address.ts";
import { sharedTexts } from "#app/i18n/shared.ts";
import { historyPageSize, openHistory, readForComparing, readHistory } from "#app/practices/history/read.server.ts";
import { parsePage } from "#app/practices/list/list-query.ts";
import { listRedactions } from "#app/redaction/list.server.ts";
import { HistoryPage } from "./page.tsx";
import { historyView } from "./view.ts";

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { site, signedIn } = context;
  const { language, url } = readRequest(request);
  context.dependsOn("practices");
  await practiceAt({ request, context, slug: params.slug }, { evenWithdrawn: true });
  const practice = await openHistory(site.db, signedIn?.actor ?? null, params.slug ?? "");
  if (!practice) throw notFound();
  const { id, slug, number, mayRestore } = practice;
  const pages = Math.ceil(number / historyPageSize);
  const page = Math.min(parsePage(url.searchParams), pages);
  const entries = await readHistory(site.db, id, page);
  const redactions = await listRedactions(site.db, id);
  const newest = await readForComparing(site.db, id, number);
  return {
    language,
    slug,
    newest: number,
    mayRestore,
    page,
    pages,
    title: newest?.title ?? slug,
    titleLanguage: newest?.language ?? language,
    entries: entries.map((entry) => historyView(entry, language, redactions)),
  };
}

export const meta = metaFrom<Awaited<ReturnType<typeof loader>>>(({ language, title }) => ({
  title: `${sharedTexts(language).words.history}: ${title}`,
  noIndex: true,
}));

export default function History() {
  return <HistoryPage {...useLoaderData<typeof loader>()} />;
}
