import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { metaFrom } from "#app/http/meta.ts";
import { notFound, readRequest } from "#app/http/page.ts";
import { practiceAt } from "#app/http/practice-address.ts";
import { compareRevisions } from "#app/practices/history/compare-revisions.server.ts";
import { openHistory } from "#app/practices/history/read.server.ts";
import { ComparePage } from "./compare-page.tsx";
import { metadataView } from "./shared/metadata-view.ts";
import { texts } from "./texts.ts";
import { historyView } from "./view.ts";

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { site, signedIn } = context;
  const { language, url } = readRequest(request);
  context.dependsOn("practices");
  await practiceAt({ request, context, slug: params.slug }, { evenWithdrawn: true });
  const practice = await openHistory(site.db, signedIn?.actor ?? null, params.slug ?? "");
  if (!practice) throw notFound();
  const { slug } = practice;
  const { searchParams } = url;
  const choice = {
    old: searchParams.get("vanha"),
    new: searchParams.get("uusi"),
    asSource: searchParams.get("tapa") === "lahde",
  };
  const { title, adjustment, compared } = await compareRevisions(site.db, practice, choice, language);
  const catalogue = await site.catalogue();
  return {
    language,
    slug,
    title,
    adjustment,
    compared: compared && {
      old: historyView(compared.old, language),
      new: historyView(compared.new, language),
      metadata: metadataView(compared.metadata, catalogue, language),
      text: compared.text,
      source: compared.source,
    },
  };
}

export const meta = metaFrom<Awaited<ReturnType<typeof loader>>>(({ language, title }) => ({
  title: `${texts(language).compareTitle}: ${title}`,
  noIndex: true,
}));

export default function Compare() {
  return <ComparePage {...useLoaderData<typeof loader>()} />;
}
