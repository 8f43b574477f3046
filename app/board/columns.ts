import { sizeBandOf, sizeBands } from "#app/organisations/size-band.ts";

/** The board's columns, as written in its addresses: size bands of municipalities, then all other organisations. */
export const columns = [...sizeBands.map((it) => it.slug), "hyvinvointialueet", "muut"] as const;
export type Column = (typeof columns)[number];

/** Returns the column of an organisation; "muut" is for coordinators, partners and municipalities of unknown size. */
export function columnOf(organisation: { kind: string; population: number | null }): Column {
  if (organisation.kind === "wellbeing_services_county") return "hyvinvointialueet";
  return sizeBandOf(organisation)?.slug ?? "muut";
}

/** Whether the column is a size band, which the public list of practices can be filtered by. */
export function isSizeBand(column: string): boolean {
  return sizeBands.some((it) => it.slug === column);
}
