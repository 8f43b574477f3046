import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { readAdoptions } from "#app/adoptions/read.server.ts";
import { briefOf, otherAdopters } from "#app/briefs/brief.ts";
import { metaFrom } from "#app/http/meta.ts";
import { notFound, readRequest } from "#app/http/page.ts";
import { practiceAt } from "#app/http/practice-address.ts";
import { partsOf } from "#app/practices/parts.ts";
import { readPractice } from "#app/practices/read.server.ts";
import { BriefPage } from "./page.tsx";
import { texts } from "./texts.ts";
import { briefView } from "./view.ts";

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { site } = context;
  context.dependsOn("practices", "adoptions");
  const { language } = readRequest(request);
  const { card, catalogue } = await practiceAt({ request, context, slug: params.slug });
  const body = await readPractice(site.db, card.slug);
  if (!body) throw notFound();
  // Only public cards, whoever reads: a printed brief is passed on to people without an account.
  const practices = [card.slug, ...(card.applies === null ? [] : [card.applies])];
  const cards = await Promise.all(practices.map((practice) => readAdoptions(site.db, catalogue, null, { practice })));
  const adoptions = otherAdopters(card, cards.flat());
  const brief = briefOf(card, partsOf(body.html, { prose: true }), adoptions);
  return briefView({ card, body, brief, adoptions }, catalogue, language, site.publicUrl);
}

export const meta = metaFrom<Awaited<ReturnType<typeof loader>>>(({ language, title, summary }) => ({
  title: `${texts(language).kicker}: ${title}`,
  description: summary,
  noIndex: true,
}));

export default function Brief() {
  return <BriefPage {...useLoaderData<typeof loader>()} />;
}
