/**
 * Size bands of municipalities (kokoluokat), by population on a stated day; Statistics Finland's usual limits.
 * `from` is inclusive, `to` exclusive. Slugs are parts of addresses, so they never change meaning.
 */
export const sizeBands = [
  { slug: "alle-5000", from: 0, to: 5_000 },
  { slug: "5000-9999", from: 5_000, to: 10_000 },
  { slug: "10000-19999", from: 10_000, to: 20_000 },
  { slug: "20000-49999", from: 20_000, to: 50_000 },
  { slug: "50000-99999", from: 50_000, to: 100_000 },
  { slug: "vahintaan-100000", from: 100_000, to: Number.POSITIVE_INFINITY },
] as const;

export type SizeBand = (typeof sizeBands)[number];

/** Returns the size band of a municipality; null for other organisations and for an unknown population. */
export function sizeBandOf(organisation: { kind: string; population: number | null }): SizeBand | null {
  const { kind, population } = organisation;
  if (kind !== "municipality" || population === null) return null;
  return sizeBands.find((band) => population >= band.from && population < band.to) ?? null;
}
