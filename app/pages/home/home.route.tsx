import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { readListed } from "#app/http/listed.server.ts";
import { metaFrom } from "#app/http/meta.ts";
import { readRequest } from "#app/http/page.ts";
import { yearInFinland } from "#app/i18n/format.ts";
import { sharedTexts } from "#app/i18n/shared.ts";
import { isComparable } from "#app/organisations/likeness.ts";
import { mayWrite } from "#app/people/policy.ts";
import { onePerOrganisationFirst, sortCards } from "#app/practices/list/order.ts";
import { periodOf, themesOfYear } from "#app/themes/read.server.ts";
import { cardView } from "#app/ui/card-view.ts";
import { feedLink } from "#app/ui/feed-link.tsx";
import { themeCounts } from "#app/ui/theme-counts.ts";
import { HomePage } from "./page.tsx";

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { language } = readRequest(request);
  context.dependsOn("practices", "adoptions");
  const { catalogue } = await readListed(context);
  const themes = [...catalogue.vocabulary.themes.values()].filter((theme) => !theme.archived);
  const year = yearInFinland();
  const own = catalogue.organisations.get(context.signedIn?.organisation ?? "");
  const sizes = new Set(catalogue.cards.flatMap((card) => card.facets.koko));
  return {
    language,
    period: periodOf(year, themes),
    themes: themeCounts(themesOfYear(year, themes), catalogue, language),
    sizes: [...sizes],
    newest: onePerOrganisationFirst(sortCards(catalogue.cards, "uusin", language, catalogue.organisations), 6).map(
      (card) => cardView(card, catalogue, language),
    ),
    total: catalogue.cards.length,
    own: own ? { name: own[language], slug: isComparable(own) ? own.slug : null } : null,
    keeper: context.site.legal.controllerName,
    writes: mayWrite(context.signedIn?.actor ?? null),
  };
}

export const meta = metaFrom<Awaited<ReturnType<typeof loader>>>(({ language }) => ({
  title: sharedTexts(language).site.name,
  feed: feedLink(language, "feed"),
}));

export default function Home() {
  return <HomePage {...useLoaderData<typeof loader>()} />;
}
