import type { FeedbackKind } from "#db/schema.ts";

const words: Record<string, FeedbackKind> = {
  palaute: "feedback",
  saavutettavuus: "accessibility",
  ilmoitus: "report",
  haltuunotto: "takeover",
};

/** Returns the kind of feedback named in an address or a form; `feedback` for any other text. */
export function feedbackKindIn(text: string | null): FeedbackKind {
  const kind = Object.entries(words).find(([word, kind]) => word === text || kind === text);
  return kind?.[1] ?? "feedback";
}
