import { element, type Xml, xmlDocument } from "./xml.ts";

/** One page: its absolute address in each language, by the language's code, and when its content last changed. */
export interface SiteMapPage {
  addresses: Record<string, string>;
  changed?: string;
}

/** A sitemap: every page in every language, each pointing at itself in the others. Finnish is for who has none. */
export function siteMapDocument(pages: readonly SiteMapPage[]): string {
  const attributes = {
    xmlns: "http://www.sitemaps.org/schemas/sitemap/0.9",
    "xmlns:xhtml": "http://www.w3.org/1999/xhtml",
  };
  return xmlDocument(element("urlset", attributes, ...pages.flatMap(entriesOf)));
}

function entriesOf({ addresses, changed }: SiteMapPage): Xml[] {
  const alternates = Object.entries({ ...addresses, "x-default": addresses.fi ?? "" }).map(([hreflang, href]) =>
    element("xhtml:link", { rel: "alternate", hreflang, href }),
  );
  const lastChange = changed ? [element("lastmod", {}, changed)] : [];
  return Object.values(addresses).map((address) =>
    element("url", {}, element("loc", {}, address), ...lastChange, ...alternates),
  );
}
