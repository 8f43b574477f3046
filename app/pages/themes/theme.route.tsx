import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { metaFrom } from "#app/http/meta.ts";
import { notFound, readRequest } from "#app/http/page.ts";
import { sharedTexts } from "#app/i18n/shared.ts";
import { isComparable } from "#app/organisations/likeness.ts";
import { cardView } from "#app/ui/card-view.ts";
import { feedLink } from "#app/ui/feed-link.tsx";
import { ThemePage } from "./theme-page.tsx";

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { language } = readRequest(request);
  context.dependsOn("practices");
  const catalogue = await context.site.catalogue();
  const theme = catalogue.vocabulary.themes.get(params.slug ?? "");
  if (!theme) throw notFound();
  const own = catalogue.organisations.get(context.signedIn?.organisation ?? "");
  return {
    language,
    own: own && isComparable(own) ? own.slug : null,
    slug: theme.slug,
    name: theme[language],
    archived: theme.archived === 1,
    periods: theme.periods,
    cards: catalogue.cards
      .filter((card) => card.themes.includes(theme.slug))
      .map((card) => cardView(card, catalogue, language)),
  };
}

export const meta = metaFrom<Awaited<ReturnType<typeof loader>>>(({ language, slug, name, cards }) => ({
  title: name,
  feed: feedLink(language, "themeFeed", { slug, name }),
  description: `${name}: ${sharedTexts(language).words.practiceCount(cards.length)}`,
}));

export default function Theme() {
  return <ThemePage {...useLoaderData<typeof loader>()} />;
}
