import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { metaFrom } from "#app/http/meta.ts";
import { readRequest } from "#app/http/page.ts";
import { InnokylaPage } from "./innokyla-page.tsx";
import { readInnokyla } from "./load-innokyla.server.ts";
import { texts } from "./texts.ts";

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { language } = readRequest(request);
  const { card, fields } = await readInnokyla(request, context, params.slug);
  const { slug, title } = card;
  return {
    language,
    slug,
    title,
    textLanguage: card.language,
    fields,
    isWrittenByOthers: card.origin !== "member",
  };
}

export const meta = metaFrom<Awaited<ReturnType<typeof loader>>>(({ language, title }) => ({
  title: `${texts(language).innokyla.title}: ${title}`,
  noIndex: true,
}));

export default function Innokyla() {
  return <InnokylaPage {...useLoaderData<typeof loader>()} />;
}
