import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { metaFrom } from "#app/http/meta.ts";
import { notFound, readRequest } from "#app/http/page.ts";
import { messages } from "#app/i18n/messages.ts";
import { sizeBandOf } from "#app/organisations/size-band.ts";
import { cardView } from "#app/ui/card-view.ts";
import { memberFacts } from "#app/ui/member-facts.ts";
import { MemberPage } from "#app/ui/member-page.tsx";

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { language } = readRequest(request);
  const catalogue = await context.site.catalogue();
  const member = catalogue.organisations.get(params.slug ?? "");
  const own = catalogue.cards.filter((card) => member && card.organisations.includes(member.slug));
  // Every municipality of the country is known, but only members and those with something here have a page.
  if (!member || (!member.membership && own.length === 0)) throw notFound();
  const sameSize = catalogue.cards.filter((card) => card.facets.koko.includes(sizeBandOf(member)?.slug ?? ""));
  const view = (card: (typeof own)[number]) => cardView(card, catalogue, language);
  return {
    language,
    name: member[language],
    kind: member.kind,
    seen: member.membership?.seen ?? null,
    whoDesignated: member.who_designated === 1,
    facts: memberFacts(member, catalogue, language),
    cards: own.map(view),
    sameSize: own.length === 0 ? sameSize.slice(0, 4).map(view) : [],
  };
}

export const meta = metaFrom<Awaited<ReturnType<typeof loader>>>(({ language, name, kind, cards }) => ({
  title: name,
  description: `${name}. ${messages(language).member.kinds[kind]}. ${messages(language).practices.count(cards.length)}.`,
}));

export default function Member() {
  return <MemberPage {...useLoaderData<typeof loader>()} />;
}
