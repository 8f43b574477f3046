import type { LoaderFunctionArgs } from "@remix-run/node";
import { notFound, readRequest } from "#app/http/page.ts";
import { xmlResponse } from "#app/http/xml.ts";
import type { PracticeCard } from "#app/practices/card.ts";
import { atomDocument } from "./atom.ts";
import { feedView } from "./view.ts";

/** The feed of a theme's newest practices. */
export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { language } = readRequest(request);
  const { site } = context;
  context.dependsOn("practices");
  const catalogue = await site.catalogue();
  const theme = catalogue.vocabulary.themes.get(params.slug ?? "");
  if (!theme) throw notFound();
  const belongs = (card: PracticeCard) => card.themes.includes(theme.slug);
  const source = { feed: "themeFeed", page: "theme", slug: theme.slug, name: theme[language] } as const;
  return xmlResponse(
    atomDocument(feedView(source, belongs, catalogue, language, site.publicUrl)),
    "application/atom+xml",
  );
}
