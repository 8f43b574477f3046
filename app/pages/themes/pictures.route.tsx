import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { startsByYear } from "#app/adoptions/years.ts";
import { readListed } from "#app/http/listed.server.ts";
import { metaFrom } from "#app/http/meta.ts";
import { readRequest } from "#app/http/page.ts";
import { themeSizes } from "#app/practices/list/theme-sizes.ts";
import { PicturesPage } from "./pictures-page.tsx";
import { texts } from "./texts.ts";

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { language } = readRequest(request);
  context.dependsOn("practices", "adoptions");
  const { catalogue } = await readListed(context);
  const themes = [...catalogue.vocabulary.themes.values()];
  const named = themes.map((theme) => ({ slug: theme.slug, name: theme[language] }));
  return {
    language,
    sizes: themeSizes(named, catalogue.cards),
    starts: startsByYear(await context.site.adoptions(catalogue, null)),
  };
}

export const meta = metaFrom<Awaited<ReturnType<typeof loader>>>(({ language }) => ({
  title: texts(language).pictures.title,
  description: texts(language).pictures.lead,
}));

export default function Pictures() {
  return <PicturesPage {...useLoaderData<typeof loader>()} />;
}
