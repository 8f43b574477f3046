import type { Language } from "#db/schema.ts";
import type { PracticeCard } from "./card.ts";

/** A summary with the language it is in. */
export interface Summary {
  text: string;
  language: Language;
}

/** The summary of a practice for a reader of a language; in the write-up's own when there is no other. */
export function summaryIn(card: Pick<PracticeCard, "summary" | "language" | "details">, _language: Language): Summary {
  return { text: card.summary, language: card.language };
}
