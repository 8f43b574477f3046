import type { Catalogue } from "#app/practices/catalogue.server.ts";
import { hasPage } from "#app/practices/list/member-practices.ts";
import { href, languages, type PageName } from "#app/routes.ts";
import type { SiteMapPage } from "./site-map.ts";

/** Pages without a slug for search engines. */
const single = [
  ...(["home", "practices", "themes", "pictures", "members", "about", "writingGuide"] as const),
  ...(["accessibility", "privacy", "terms", "procurement"] as const),
] satisfies PageName[];

/** All pages for search engines: single pages, then practices, themes, theme maps and members. */
export function siteMapView(catalogue: Catalogue, publicUrl: string): SiteMapPage[] {
  const page = (name: PageName, slug = "", changed?: string): SiteMapPage => ({
    addresses: Object.fromEntries(languages.map((language) => [language, publicUrl + href(language, name, slug)])),
    changed,
  });
  const { cards, organisations, vocabulary } = catalogue;
  return [
    ...single.map((name) => page(name)),
    ...cards.map((card) => page("practice", card.slug, card.publishedAt)),
    ...[...vocabulary.themes.keys()].map((slug) => page("theme", slug)),
    ...[...new Set(cards.flatMap((card) => card.themes))].map((slug) => page("themeMap", slug)),
    ...[...organisations.values()].filter((it) => hasPage(it, cards)).map((it) => page("member", it.slug)),
  ];
}
