import { element, type Xml, xmlDocument } from "./xml.ts";

/** A page: its absolute address by language code, and the time of the last change of its content. */
export interface SiteMapPage {
  addresses: Record<string, string>;
  changed?: string;
}

/** The sitemap document: each page in each language, with links to the other languages; Finnish is the default. */
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
