import type { SectionKey } from "../sections.ts";

/** Questions of a reader who wants to apply a practice, based on TIDieR (Hoffmann et al., BMJ 2014;348:g1687). */
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

/** What is known of the content of a write-up without reading its text. */
export interface WriteUpContent {
  /** The known sections that it has. */
  sections: readonly SectionKey[];
  targetGroups: readonly string[];
  themes: readonly string[];
  topics: readonly string[];
  started: number | null;
  stage: string | null;
  contact: string | null;
  sources: readonly string[];
}

/** The questions that a write-up does not answer, in order. They are not a score: a short text may be enough. */
export function unansweredQuestions(content: WriteUpContent): ReadersQuestion[] {
  const has = (key: SectionKey) => content.sections.includes(key);
  const answered: Record<ReadersQuestion, boolean> = {
    why: has("need"),
    "for-whom": has("audience") || content.targetGroups.length > 0,
    what: has("what"),
    "who-and-how-much": has("how"),
    when: content.started !== null || content.stage === "idea",
    results: has("results") || content.stage === "idea" || content.stage === "development",
    lessons: has("lessons") || content.stage === "idea",
    tips: has("tips"),
    materials: has("materials") || content.sources.length > 0,
    contact: content.contact !== null,
    theme: content.themes.length + content.topics.length > 0,
  };
  return readersQuestions.filter((question) => !answered[question]);
}

/** Whether a write-up is only a short description: it has no section on why, what or how. */
export function isShort(sections: readonly SectionKey[]): boolean {
  return !sections.some((key) => key === "need" || key === "what" || key === "how");
}
