import type { SectionKey } from "#app/practices/sections.ts";

/** The parts of a file, in order, each with the sections of a practice that it contains. */
export const partSections = {
  aims: ["aims", "need"],
  measures: ["what"],
  indicators: ["indicators", "results"],
  audience: ["audience"],
  resources: ["how"],
} as const satisfies Record<string, readonly SectionKey[]>;

export type PartName = keyof typeof partSections;

/** Every section that a part contains. */
export const usedSections: ReadonlySet<SectionKey> = new Set(Object.values(partSections).flat());
