import { sharedTexts } from "#app/i18n/shared.ts";
import type { PracticeCard } from "#app/practices/card.ts";
import type { Catalogue } from "#app/practices/catalogue.server.ts";
import type { PracticeBody } from "#app/practices/read.server.ts";
import type { Related } from "#app/practices/related.ts";
import { href } from "#app/routes.ts";
import { originNote } from "#app/ui/card-view.ts";
import type { Language } from "#db/schema.ts";
import { texts } from "./texts.ts";

const license = "https://creativecommons.org/licenses/by/4.0/";

/** A practice as a schema.org Article in JSON-LD; fields without a value are left out. */
export function jsonLd(
  card: PracticeCard,
  body: Pick<PracticeBody, "sources">,
  related: Pick<Related, "applies">,
  catalogue: Catalogue,
  language: Language,
  publicUrl: string,
): Record<string, unknown> {
  const { organisations, vocabulary } = catalogue;
  const t = sharedTexts(language);
  const site = (address: string) => publicUrl + address;
  const owners = card.organisations.flatMap((slug) => organisations.get(slug) ?? []);
  const themes = card.themes.flatMap((slug) => vocabulary.themes.get(slug) ?? []);
  const topics = card.topics.flatMap((slug) => vocabulary.topics.get(slug) ?? []);
  return {
    "@context": "https://schema.org",
    "@type": "Article",
    "@id": site(href("fi", "practice", card.slug)),
    url: site(href(language, "practice", card.slug)),
    headline: card.title,
    abstract: card.summary,
    inLanguage: card.language,
    datePublished: card.createdAt,
    dateModified: card.publishedAt,
    // Whoever a text from public sources tells about has not written it.
    author:
      card.origin === "public-sources"
        ? [{ "@type": "Organization", name: texts(language).cite.editors, url: site(href(language, "about")) }]
        : owners.map((it) => ({
            "@type": "Organization",
            name: it[language],
            url: site(href(language, "member", it.slug)),
          })),
    creditText: originNote(card, catalogue, card.language) ?? undefined,
    about: [
      ...themes.map((it) => ({ "@type": "Thing", name: it[language], url: site(href(language, "theme", it.slug)) })),
      ...topics.map((it) => ({ "@type": "Thing", name: it[language] })),
    ],
    isBasedOn: related.applies ? site(href("fi", "practice", related.applies.slug)) : undefined,
    citation: body.sources.length > 0 ? body.sources : undefined,
    isPartOf: { "@type": "WebSite", name: t.site.name, url: site(href(language, "home")) },
    license,
  };
}
