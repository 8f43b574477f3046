import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { readAdoptionHistory } from "#app/adoptions/history.server.ts";
import { metaFrom } from "#app/http/meta.ts";
import { notFound, readRequest } from "#app/http/page.ts";
import { practiceAt } from "#app/http/practice-address.ts";
import { mayRedactFor } from "#app/people/policy.ts";
import { href } from "#app/routes.ts";
import { AdoptionHistoryPage } from "./history-page.tsx";
import { adoptionHistoryView, answersOf } from "./history-view.ts";
import { texts } from "./texts.ts";

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { site, signedIn } = context;
  const { language, url } = readRequest(request);
  const { card, catalogue } = await practiceAt({ request, context, slug: params.slug });
  const organisation = catalogue.organisations.get(url.searchParams.get("jasen") ?? "");
  if (!organisation) throw notFound();
  const history = await readAdoptionHistory(site.db, signedIn?.actor ?? null, card.slug, organisation.slug);
  const newest = history?.entries[0];
  if (!history || !newest) throw notFound();
  const own = catalogue.bySlug.get(newest.ownPractice ?? "");
  return {
    language,
    slug: card.slug,
    title: card.title,
    titleLanguage: card.language,
    organisation: { slug: organisation.slug, name: organisation[language] },
    answers: answersOf(newest, catalogue, language),
    answersLanguage: newest.content.language,
    ownPractice: own ? href(language, "practice", own.slug) : null,
    versions: adoptionHistoryView(history.entries, catalogue, language),
    removed: history.removed,
    mayWrite: history.mayWrite,
    mayRedact: mayRedactFor(signedIn?.actor ?? null, [organisation.id]),
  };
}

export const meta = metaFrom<Awaited<ReturnType<typeof loader>>>(({ language, organisation, title }) => ({
  title: `${texts(language).history.title(organisation.name)}: ${title}`,
  noIndex: true,
}));

export default function AdoptionHistory() {
  return <AdoptionHistoryPage {...useLoaderData<typeof loader>()} />;
}
