import { type SizeBand, sizeBands } from "#app/organisations/size-band.ts";
import type { PracticeCard } from "../card.ts";

/** The number of practices of a theme in municipalities of a size band. */
export interface ThemeSizeCell {
  band: SizeBand["slug"];
  count: number;
}

export interface ThemeSizes<Theme> {
  /** The themes with practices, in the given order, with a cell for every size band. */
  rows: { theme: Theme; cells: ThemeSizeCell[]; total: number }[];
  /** Themes without any practices. */
  empty: Theme[];
  /** The largest count of a cell, at least 1. */
  largestCount: number;
  /** Number of practices with a theme that are in no cell because no owner is a municipality. */
  withoutSize: number;
}

/**
 * Counts practices by theme and by the size of their municipalities. A cell counts what the list shows when filtered by
 * its theme and size, so a practice of municipalities of two sizes is in two cells.
 */
export function themeSizes<Theme extends { slug: string }>(
  themes: readonly Theme[],
  cards: readonly Pick<PracticeCard, "facets">[],
): ThemeSizes<Theme> {
  const rows = themes.map((theme) => {
    const ofTheme = cards.filter((card) => card.facets.teema.includes(theme.slug));
    const cells = sizeBands.map(({ slug }) => ({
      band: slug,
      count: ofTheme.filter((card) => card.facets.koko.includes(slug)).length,
    }));
    return { theme, cells, total: ofTheme.length };
  });
  const themeSlugs = new Set(themes.map((it) => it.slug));
  const withoutSize = cards.filter(
    ({ facets }) => facets.koko.length === 0 && facets.teema.some((it) => themeSlugs.has(it)),
  );
  return {
    rows: rows.filter((row) => row.total > 0),
    empty: rows.filter((row) => row.total === 0).map((row) => row.theme),
    largestCount: Math.max(1, ...rows.flatMap((row) => row.cells.map((cell) => cell.count))),
    withoutSize: withoutSize.length,
  };
}
