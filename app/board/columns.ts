import { sizeBandOf, sizeBands } from "#app/organisations/size-band.ts";

/** The board's columns by the words of its addresses: sizes of municipalities, then those who have no such size. */
export const columns = [...sizeBands.map((it) => it.slug), "hyvinvointialueet", "muut"] as const;
export type Column = (typeof columns)[number];

/** The one column an organisation belongs to; "muut" are the coordinator, partners and whose size is not known. */
export function columnOf(organisation: { kind: string; population: number | null }): Column {
  if (organisation.kind === "wellbeing_services_county") return "hyvinvointialueet";
  return sizeBandOf(organisation)?.slug ?? "muut";
}

/** Whether the column is a size that the public list of practices can be narrowed by. */
export function isSizeBand(column: string): boolean {
  return sizeBands.some((it) => it.slug === column);
}
