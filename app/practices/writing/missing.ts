import type { SectionKey } from "../sections.ts";

/** What a reader who would do the same asks, after TIDieR (Hoffmann et al., BMJ 2014;348:g1687), in our own words. */
export const readersQuestions = [
  "why",
  "for-whom",
  "what",
  "who-and-how-much",
  "when",
  "results",
  "lessons",
  "tips",
  "materials",
  "contact",
  "theme",
] as const;

export type ReadersQuestion = (typeof readersQuestions)[number];

/** What is known of a write-up without reading its text. */
export interface Answered {
  /** The known parts that hold something. */
  sections: readonly SectionKey[];
  targetGroups: readonly string[];
  themes: readonly string[];
  topics: readonly string[];
  started: number | null;
  stage: string | null;
  contact: string | null;
  sources: readonly string[];
}

/** The questions a write-up leaves open, in the order a reader asks them. Never a score: a short text may be enough. */
export function missingFrom(it: Answered): ReadersQuestion[] {
  const has = (key: SectionKey) => it.sections.includes(key);
  const answered: Record<ReadersQuestion, boolean> = {
    why: has("need"),
    "for-whom": has("audience") || it.targetGroups.length > 0,
    what: has("what"),
    "who-and-how-much": has("how"),
    when: it.started !== null || it.stage === "idea",
    results: has("results") || it.stage === "idea" || it.stage === "development",
    lessons: has("lessons") || it.stage === "idea",
    tips: has("tips"),
    materials: has("materials") || it.sources.length > 0,
    contact: it.contact !== null,
    theme: it.themes.length + it.topics.length > 0,
  };
  return readersQuestions.filter((question) => !answered[question]);
}

/** Whether a write-up is still a short description: it does not yet tell why, what or how. */
export function isShort(sections: readonly SectionKey[]): boolean {
  return !sections.some((key) => key === "need" || key === "what" || key === "how");
}
