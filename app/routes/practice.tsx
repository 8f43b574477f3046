import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { readDiscussion } from "#app/comments/read.server.ts";
import { metaFrom } from "#app/http/meta.ts";
import { notFound, readRequest } from "#app/http/page.ts";
import { readPractice } from "#app/practices/read.server.ts";
import { relatedTo } from "#app/practices/related.ts";
import { missingFrom } from "#app/practices/writing/missing.ts";
import { cardView } from "#app/ui/card-view.ts";
import { citationView } from "#app/ui/citation-view.ts";
import { factsView } from "#app/ui/facts-view.ts";
import { jsonLd } from "#app/ui/json-ld.ts";
import { PracticePage } from "#app/ui/practice-page.tsx";

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { language } = readRequest(request);
  const slug = params.slug ?? "";
  const catalogue = await context.site.catalogue();
  const card = catalogue.cards.find((it) => it.slug === slug);
  const body = card && (await readPractice(context.site.db, slug));
  if (!card || !body) throw notFound();
  const related = relatedTo(card, catalogue.cards);
  const view = (it: typeof card) => cardView(it, catalogue, language);
  return {
    language,
    card: view(card),
    createdAt: card.createdAt,
    isModel: card.kind === "model",
    body,
    facts: factsView(card, body, related, catalogue, language),
    citation: citationView(card, body.number, catalogue, language, context.site.publicUrl),
    data: jsonLd(card, body, related, catalogue, language, context.site.publicUrl),
    discussion: await readDiscussion(context.site.db, context.signedIn, slug),
    missing: missingFrom({ ...card, contact: body.contact, sources: body.sources }),
    ofTheme: related.ofTheme.map(view),
    ofOrganisation: related.ofOrganisation.map(view),
  };
}

export const meta = metaFrom<Awaited<ReturnType<typeof loader>>>(({ card, data }) => ({
  title: card.title,
  description: card.summary,
  type: "article",
  data,
}));

export default function Practice() {
  return <PracticePage {...useLoaderData<typeof loader>()} />;
}
