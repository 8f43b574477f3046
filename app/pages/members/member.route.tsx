import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { metaFrom } from "#app/http/meta.ts";
import { notFound, readRequest } from "#app/http/page.ts";
import { sharedTexts } from "#app/i18n/shared.ts";
import { adoptedView } from "#app/pages/adoptions/shared/adopted-view.ts";
import { hasPage, practicesOf } from "#app/practices/list/member-practices.ts";
import { cardView } from "#app/ui/card-view.ts";
import { feedLink } from "#app/ui/feed-link.tsx";
import { memberFacts } from "./member-facts.ts";
import { MemberPage } from "./member-page.tsx";
import { readOwnMunicipality } from "./shared/load-own-municipality.server.ts";
import { similarMembers } from "./similar.tsx";
import { texts } from "./texts.ts";

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { language } = readRequest(request);
  context.dependsOn("practices", "adoptions");
  const catalogue = await context.site.catalogue();
  const member = catalogue.organisations.get(params.slug ?? "");
  if (!member || !hasPage(member, catalogue.cards)) throw notFound();
  const own = practicesOf(member.slug, catalogue.cards);
  const { adoptions, municipality } = await readOwnMunicipality(context, member, language);
  const adopted = adoptions.filter((it) => it.organisation === member.slug);
  const view = (card: (typeof own)[number]) => cardView(card, catalogue, language);
  return {
    language,
    slug: member.slug,
    name: member[language],
    kind: member.kind,
    seen: member.membership?.seen ?? null,
    whoDesignated: member.who_designated === 1,
    facts: memberFacts(member, catalogue, language),
    cards: own.map(view),
    similar: similarMembers(member, catalogue.organisations, language),
    adopted: adoptedView(adopted, catalogue, language),
    municipality,
  };
}

export const meta = metaFrom<Awaited<ReturnType<typeof loader>>>(({ language, slug, name, kind, cards }) => ({
  title: name,
  feed: feedLink(language, "memberFeed", { slug, name }),
  description: `${name}. ${texts(language).member.kinds[kind]}. ${sharedTexts(language).words.practiceCount(cards.length)}.`,
}));

export default function Member() {
  return <MemberPage {...useLoaderData<typeof loader>()} />;
}
