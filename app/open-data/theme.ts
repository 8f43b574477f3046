import type { Catalogue } from "#app/practices/catalogue.server.ts";
import { relationsIn } from "#app/practices/relations.ts";
import { href } from "#app/routes.ts";
import type { ThemeView } from "#app/themes/read.server.ts";
import { namesOf } from "./named.ts";

export type ThemeItem = ReturnType<typeof themeItem>;

/** Returns a theme in the form of the open interface. */
export function themeItem(theme: ThemeView, { cards }: Catalogue, publicUrl: string) {
  return {
    slug: theme.slug,
    url: publicUrl + href("fi", "theme", theme.slug),
    name: namesOf(theme),
    periods: theme.periods,
    archived: theme.archived === 1,
    practices: relationsIn(cards).byTheme.get(theme.slug)?.length ?? 0,
  };
}
