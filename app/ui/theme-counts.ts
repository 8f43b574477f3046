import type { Catalogue } from "#app/practices/catalogue.server.ts";
import { href } from "#app/routes.ts";
import type { Language, Theme } from "#db/schema.ts";
import type { CountedLink } from "./card-view.ts";

/** Themes as links, each with its number of practices. */
export function themeCounts(themes: Iterable<Theme>, { cards }: Catalogue, language: Language): CountedLink[] {
  return [...themes].map((theme) => ({
    name: theme[language],
    href: href(language, "theme", theme.slug),
    count: cards.filter((card) => card.themes.includes(theme.slug)).length,
  }));
}
