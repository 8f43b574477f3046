import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { metaFrom } from "#app/http/meta.ts";
import { readRequest } from "#app/http/page.ts";
import { byName } from "#app/i18n/names.ts";
import { sharedTexts } from "#app/i18n/shared.ts";
import { href } from "#app/routes.ts";
import { periodsOf } from "#app/themes/read.server.ts";
import { themeCounts } from "#app/ui/theme-counts.ts";
import { ThemesPage } from "./page.tsx";
import { texts } from "./texts.ts";

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { language } = readRequest(request);
  context.dependsOn("practices");
  const catalogue = await context.site.catalogue();
  const { vocabulary, cards } = catalogue;
  const themes = [...vocabulary.themes.values()];
  const counted = (key: "themes" | "topics", slug: string) => cards.filter((card) => card[key].includes(slug)).length;
  return {
    language,
    bars: themeCounts(themes, catalogue, language),
    periods: periodsOf(themes).map((period) => ({
      ...period,
      themes: themes
        .filter((theme) => theme.periods.some((it) => it.slug === period.slug))
        .map((theme) => ({
          name: theme[language],
          href: href(language, "theme", theme.slug),
          archived: theme.archived === 1,
          count: counted("themes", theme.slug),
        })),
    })),
    topics: byName(language, [...vocabulary.topics.values()])
      .map(({ slug, ...topic }) => ({
        name: topic[language],
        href: `${href(language, "practices")}?aihe=${slug}`,
        count: counted("topics", slug),
      }))
      .filter((topic) => topic.count > 0),
  };
}

export const meta = metaFrom<Awaited<ReturnType<typeof loader>>>(({ language }) => ({
  title: sharedTexts(language).words.themes,
  description: texts(language).lead,
}));

export default function Themes() {
  return <ThemesPage {...useLoaderData<typeof loader>()} />;
}
