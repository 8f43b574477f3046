import type { LoaderFunctionArgs } from "@remix-run/node";
import { readRequest } from "#app/http/page.ts";
import { xmlResponse } from "#app/http/xml.ts";
import { atomDocument } from "#app/ui/atom.ts";
import { feedView } from "#app/ui/feed-view.ts";

/** The newest practices of all. */
export async function loader({ request, context: { site } }: LoaderFunctionArgs) {
  const { language } = readRequest(request);
  const catalogue = await site.catalogue();
  const of = { feed: "feed", page: "practices" } as const;
  return xmlResponse(
    atomDocument(feedView(of, () => true, catalogue, language, site.publicUrl)),
    "application/atom+xml",
  );
}
