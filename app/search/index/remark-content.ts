import type { Language } from "#db/schema.ts";

/** What has been said about a practice, all of it open to everybody: a comment or a question, or a card of its use. */
export interface RemarkContent {
  kind: "comment" | "adoption";
  /** Of the comment or the adoption. */
  id: number;
  practiceId: number;
  text: string;
  language: Language;
  /** Of a card, what the practice it is on is called: by that it is found too. */
  about: { title: string; language: Language } | null;
  /** Slug of the organisation whose card it is. */
  organisation: string | null;
  /** Differs when its words do. */
  mark: string;
}

/** How a comment is called among all remarks. */
export function commentRef(id: number): string {
  return `c${id}`;
}

/** How a card is called among all remarks. */
export function adoptionRef(id: number): string {
  return `a${id}`;
}
