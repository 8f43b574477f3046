import type { Language } from "#db/schema.ts";
import type { PracticeCard } from "./card.ts";
import type { DetailKey } from "./details.ts";

/** A summary with the language it is in. */
export interface Summary {
  text: string;
  language: Language;
}

const keys = { fi: "summaryFi", sv: "summarySv", en: "summaryEn" } as const satisfies Record<Language, DetailKey>;

/** The summary of a practice for a reader of a language; in the write-up's own when there is no other. */
export function summaryIn(card: Pick<PracticeCard, "summary" | "language" | "details">, language: Language): Summary {
  const text = language === card.language ? undefined : card.details[keys[language]];
  return text === undefined ? { text: card.summary, language: card.language } : { text, language };
}
