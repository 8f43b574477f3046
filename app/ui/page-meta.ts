import type { MetaDescriptor } from "@remix-run/node";
import { sharedTexts } from "#app/i18n/shared.ts";
import { inLanguage, languageOf, languages } from "#app/routes.ts";
import type { LinkView } from "./card-view.ts";
import { errorText } from "./error-text.ts";
import { texts } from "./texts.ts";

export interface PageMeta {
  /** Without the site's name. */
  title: string;
  description?: string;
  pathname: string;
  /** Absolute address of the site. */
  publicUrl: string;
  /** `noindex` for search engines: variations of the same content, and personal pages. */
  noIndex?: boolean;
  type?: "website" | "article";
  /** The canonical path, when it is not `pathname`. */
  canonical?: string;
  /** The page's feed. */
  feed?: LinkView;
  /** Structured data about the page: a JSON-LD object. */
  data?: Record<string, unknown>;
}

/** Title, description, canonical and hreflang links and OpenGraph of a page. */
export function pageMeta({
  title,
  description,
  pathname,
  publicUrl,
  noIndex,
  type = "website",
  canonical = pathname,
  feed,
  data,
}: PageMeta): MetaDescriptor[] {
  const language = languageOf(pathname);
  const t = sharedTexts(language).site;
  const full = title === t.name ? `${t.name} – ${texts(language).frame.tagline}` : `${title} – ${t.name}`;
  const about = description ?? t.description;
  const address = publicUrl + canonical;
  return [
    { title: full },
    { name: "description", content: about },
    ...(noIndex ? [{ name: "robots", content: "noindex, follow" }] : []),
    { tagName: "link", rel: "canonical", href: address },
    ...languages.map((other) => ({
      tagName: "link",
      rel: "alternate",
      hrefLang: other,
      href: publicUrl + inLanguage(canonical, other),
    })),
    ...(feed
      ? [{ tagName: "link", rel: "alternate", type: "application/atom+xml", title: feed.name, href: feed.href }]
      : []),
    { property: "og:title", content: title },
    { property: "og:description", content: about },
    { property: "og:type", content: type },
    { property: "og:url", content: address },
    { property: "og:site_name", content: t.name },
    { property: "og:locale", content: { fi: "fi_FI", sv: "sv_FI", en: "en_GB" }[language] },
    // A data block, not run as a script. Remix writes characters that could end it (<, U+2028, U+2029) as JSON escapes.
    ...(data ? [{ "script:ld+json": data }] : []),
  ];
}

/** The meta of an error page. */
export function errorMeta(pathname: string, status: number): MetaDescriptor[] {
  const language = languageOf(pathname);
  return [
    { title: `${errorText(language, status).title} – ${sharedTexts(language).site.name}` },
    { name: "robots", content: "noindex" },
  ];
}
