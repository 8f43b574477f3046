import type { LoaderFunctionArgs } from "@remix-run/node";
import { notFound, readRequest } from "#app/http/page.ts";
import { xmlResponse } from "#app/http/xml.ts";
import type { PracticeCard } from "#app/practices/card.ts";
import { hasPage } from "#app/practices/list/member-practices.ts";
import { atomDocument } from "./atom.ts";
import { feedView } from "./view.ts";

/** The feed of an organisation's newest practices. */
export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { language } = readRequest(request);
  const { site } = context;
  context.dependsOn("practices");
  const catalogue = await site.catalogue();
  const member = catalogue.organisations.get(params.slug ?? "");
  if (!member || !hasPage(member, catalogue.cards)) throw notFound();
  const belongs = (card: PracticeCard) => card.organisations.includes(member.slug);
  const source = { feed: "memberFeed", page: "member", slug: member.slug, name: member[language] } as const;
  return xmlResponse(
    atomDocument(feedView(source, belongs, catalogue, language, site.publicUrl)),
    "application/atom+xml",
  );
}
