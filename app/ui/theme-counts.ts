import type { Catalogue } from "#app/practices/catalogue.server.ts";
import { href } from "#app/routes.ts";
import type { Language, Theme } from "#db/schema.ts";
import type { LinkView } from "./card-view.ts";

export type ThemeCount = LinkView & { count: number };

/** Themes as links, each with its number of practices. */
export function themeCounts(themes: Iterable<Theme>, { cards }: Catalogue, language: Language): ThemeCount[] {
  return [...themes].map((theme) => ({
    name: theme[language],
    href: href(language, "theme", theme.slug),
    count: cards.filter((card) => card.themes.includes(theme.slug)).length,
  }));
}
