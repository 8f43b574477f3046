import type { Language } from "#db/schema.ts";
import { element, type Xml, xmlDocument } from "./xml.ts";

/** The content of an Atom feed: all addresses absolute, all times UTC ISO. */
export interface Feed {
  id: string;
  language: Language;
  title: string;
  subtitle: string;
  author: string;
  rights: string;
  updated: string;
  /** Address of the feed itself, and of the page with the same content. */
  self: string;
  page: string;
  entries: FeedEntry[];
  /** Entries that were withdrawn lately. */
  deleted: { id: string; when: string }[];
}

export interface FeedEntry {
  /** Never changes, even when the title, the text or the site's address does. */
  id: string;
  /** The language of the title. */
  language: Language;
  title: string;
  summary: string;
  summaryLanguage: Language;
  page: string;
  published: string;
  updated: string;
  authors: { name: string; uri: string }[];
  categories: { term: string; scheme: string; label: string }[];
}

/** The feed as an Atom document (RFC 4287) with tombstones (RFC 6721). */
export function atomDocument(feed: Feed): string {
  return xmlDocument(
    element(
      "feed",
      {
        xmlns: "http://www.w3.org/2005/Atom",
        "xmlns:at": feed.deleted.length > 0 ? "http://purl.org/atompub/tombstones/1.0" : undefined,
        "xml:lang": feed.language,
      },
      element("id", {}, feed.id),
      element("title", {}, feed.title),
      element("subtitle", {}, feed.subtitle),
      element("updated", {}, feed.updated),
      element("link", { rel: "self", type: "application/atom+xml", href: feed.self }),
      element("link", { rel: "alternate", type: "text/html", href: feed.page }),
      element("author", {}, element("name", {}, feed.author)),
      element("rights", {}, feed.rights),
      ...feed.deleted.map(({ id, when }) => element("at:deleted-entry", { ref: id, when })),
      ...feed.entries.map(atomEntry),
    ),
  );
}

function atomEntry(entry: FeedEntry): Xml {
  return element(
    "entry",
    {},
    element("id", {}, entry.id),
    element("title", { "xml:lang": entry.language }, entry.title),
    element("link", { rel: "alternate", type: "text/html", href: entry.page }),
    element("published", {}, entry.published),
    element("updated", {}, entry.updated),
    ...entry.authors.map(({ name, uri }) => element("author", {}, element("name", {}, name), element("uri", {}, uri))),
    element("summary", { "xml:lang": entry.summaryLanguage }, entry.summary),
    ...entry.categories.map((category) => element("category", category)),
  );
}
