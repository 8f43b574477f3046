import type { LoaderFunctionArgs } from "@remix-run/node";
import { readRequest } from "#app/http/page.ts";
import { xmlResponse } from "#app/http/xml.ts";
import { atomDocument } from "./atom.ts";
import { feedView } from "./view.ts";

/** The feed of the newest practices. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  const { language } = readRequest(request);
  const { site } = context;
  context.dependsOn("practices");
  const catalogue = await site.catalogue();
  const source = { feed: "feed", page: "practices" } as const;
  return xmlResponse(
    atomDocument(feedView(source, () => true, catalogue, language, site.publicUrl)),
    "application/atom+xml",
  );
}
