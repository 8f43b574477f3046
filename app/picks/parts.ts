import type { SectionKey } from "#app/practices/sections.ts";

/** The parts of a file, in their order, and the sections of a write-up each is taken from. */
export const partSections = {
  aims: ["aims", "need"],
  measures: ["what"],
  indicators: ["indicators", "results"],
  audience: ["audience"],
  resources: ["how"],
} as const satisfies Record<string, readonly SectionKey[]>;

export type PartName = keyof typeof partSections;

/** Every section that some part is taken from. */
export const takenSections: ReadonlySet<SectionKey> = new Set(Object.values(partSections).flat());
