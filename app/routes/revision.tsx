import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { metaFrom } from "#app/http/meta.ts";
import { notFound, readRequest } from "#app/http/page.ts";
import { practiceAt } from "#app/http/practice-address.ts";
import { messages } from "#app/i18n/messages.ts";
import { readRevision } from "#app/practices/read.server.ts";
import { cardView } from "#app/ui/card-view.ts";
import { citationView } from "#app/ui/citation-view.ts";
import { RevisionPage } from "#app/ui/revision-page.tsx";
import { cardAt, revisionFacts } from "#app/ui/revision-view.ts";

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { language } = readRequest(request);
  const { slug, number = "" } = params;
  const { site } = context;
  const { card: newest, catalogue } = await practiceAt({ request, context, slug }, { evenWithdrawn: true });
  // One address for one revision: no 01, no 1.0.
  const isNumber = /^[1-9]\d{0,5}$/.test(number);
  const revision = isNumber && (await readRevision(site.db, newest.slug, Number(number)));
  if (!revision) throw notFound();
  const card = cardAt(newest, revision);
  return {
    language,
    card: cardView(card, catalogue, language),
    isModel: card.kind === "model",
    revision,
    facts: revisionFacts(card, revision, catalogue, language),
    citation: citationView(card, revision.number, catalogue, language, site.publicUrl),
  };
}

export const meta = metaFrom<Awaited<ReturnType<typeof loader>>>(({ language, card, revision }) => ({
  title: `${card.title} (${messages(language).cite.revision(revision.number)})`,
  description: card.summary,
  type: "article",
  canonical: card.href,
  noIndex: !revision.isNewest,
}));

export default function Revision() {
  return <RevisionPage {...useLoaderData<typeof loader>()} />;
}
