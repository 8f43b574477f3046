import type { FeedbackKind } from "#db/schema.ts";

const words: Record<string, FeedbackKind> = {
  palaute: "feedback",
  saavutettavuus: "accessibility",
  ilmoitus: "report",
  haltuunotto: "takeover",
};

/** The kind an address or a form names; feedback unless it is one of ours. */
export function feedbackKindIn(text: string | null): FeedbackKind {
  const kind = Object.entries(words).find(([word, kind]) => word === text || kind === text);
  return kind?.[1] ?? "feedback";
}
