import type { Language } from "#db/schema.ts";

/** A public remark on a practice: a comment or question, or a card of applying it. */
export interface RemarkContent {
  kind: "comment" | "adoption";
  /** The id of the comment or the adoption. */
  id: number;
  practiceId: number;
  text: string;
  language: Language;
  /** For a card the title of its practice, by which the card is found too; null for a comment. */
  about: { title: string; language: Language } | null;
  /** Slug of the organisation of a card; null for a comment. */
  organisation: string | null;
  /** Differs when the searched content does. */
  fingerprint: string;
}

/** The ref of a comment in the index of remarks. */
export function commentRef(id: number): string {
  return `c${id}`;
}

/** The ref of a card in the index of remarks. */
export function adoptionRef(id: number): string {
  return `a${id}`;
}
