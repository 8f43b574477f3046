import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { readAdoptions } from "#app/adoptions/read.server.ts";
import { startsByYear } from "#app/adoptions/years.ts";
import { metaFrom } from "#app/http/meta.ts";
import { readRequest } from "#app/http/page.ts";
import { practiceAt } from "#app/http/practice-address.ts";
import { country } from "#app/organisations/country.server.ts";
import { PracticeSpreadPage } from "./page.tsx";
import { readAdopterLikeness } from "./shared/load.server.ts";
import { texts } from "./texts.ts";
import { practiceSpreadView } from "./view.ts";

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { language, url } = readRequest(request);
  const { site, signedIn } = context;
  const { card: practice, catalogue } = await practiceAt({ request, context, slug: params.slug });
  context.dependsOn("practices", `adoptions:${practice.id}`);
  const { slug } = practice;
  const cards = await readAdoptions(site.db, catalogue, signedIn?.actor ?? null, { practice: slug });
  const { likenessOf, likeness } = await readAdopterLikeness(context, language, url, "spread", slug);
  return {
    language,
    slug,
    title: practice.title,
    titleLanguage: practice.language,
    likeness,
    ...practiceSpreadView(practice, cards, catalogue, language, { picture: country, likenessOf }),
    starts: startsByYear(cards),
  };
}

export const meta = metaFrom<Awaited<ReturnType<typeof loader>>>(({ language, title, adopters, likeness }) => ({
  title: texts(language).practice.title(title),
  // An empty page, and the same content in another order, are kept out of search engines.
  noIndex: adopters === 0 || likeness.isFromAddress || likeness.unknownName !== "",
}));

export default function Spread() {
  return <PracticeSpreadPage {...useLoaderData<typeof loader>()} />;
}
