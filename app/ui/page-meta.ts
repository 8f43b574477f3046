import type { MetaDescriptor } from "@remix-run/node";
import { messages } from "#app/i18n/messages.ts";
import { inLanguage, languageOf } from "#app/routes.ts";
import { errorText } from "./error-text.ts";

export interface PageMeta {
  /** Without the site's name. */
  title: string;
  description?: string;
  pathname: string;
  /** Absolute address of the site. */
  publicUrl: string;
  /** Kept out of search engines: endless variations of the same content. */
  noIndex?: boolean;
  type?: "website" | "article";
}

/** Title, description, canonical and hreflang links and OpenGraph of a page. */
export function pageMeta({
  title,
  description,
  pathname,
  publicUrl,
  noIndex,
  type = "website",
}: PageMeta): MetaDescriptor[] {
  const language = languageOf(pathname);
  const t = messages(language).site;
  const full = title === t.name ? `${t.name} – ${t.tagline}` : `${title} – ${t.name}`;
  const about = description ?? t.description;
  const canonical = publicUrl + pathname;
  return [
    { title: full },
    { name: "description", content: about },
    ...(noIndex ? [{ name: "robots", content: "noindex, follow" }] : []),
    { tagName: "link", rel: "canonical", href: canonical },
    ...(["fi", "sv", "en"] as const).map((other) => ({
      tagName: "link",
      rel: "alternate",
      hrefLang: other,
      href: publicUrl + inLanguage(pathname, other),
    })),
    { property: "og:title", content: title },
    { property: "og:description", content: about },
    { property: "og:type", content: type },
    { property: "og:url", content: canonical },
    { property: "og:site_name", content: t.name },
    { property: "og:locale", content: { fi: "fi_FI", sv: "sv_FI", en: "en_GB" }[language] },
  ];
}

/** The meta of an error page. */
export function errorMeta(pathname: string, status: number): MetaDescriptor[] {
  const t = messages(languageOf(pathname));
  return [{ title: `${errorText(t, status).title} – ${t.site.name}` }, { name: "robots", content: "noindex" }];
}
