import type { LoaderFunctionArgs } from "@remix-run/node";
import { xmlResponse } from "#app/http/xml.ts";
import { siteMapDocument } from "./site-map.ts";
import { siteMapView } from "./site-map-view.ts";

/** `GET /sivukartta.xml`: the sitemap for search engines. */
export async function loader({ context }: LoaderFunctionArgs) {
  const { site } = context;
  context.dependsOn("practices");
  return xmlResponse(siteMapDocument(siteMapView(await site.catalogue(), site.publicUrl)), "application/xml");
}
