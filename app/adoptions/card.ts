import type { AdoptionStatus, Evidence, Language, MoneyBand, Stage, WorkBand } from "#db/schema.ts";
import type { TextField } from "./fields.ts";

/** An organisation's card on a practice, with what the reader may see. Has slugs; names come from the catalogue. */
export interface AdoptionCard {
  practice: string;
  organisation: string;
  /** Null when the sources of a starter card do not say. */
  status: AdoptionStatus | null;
  /** The stage of the organisation's own practice, in a starter card; else null. */
  stage: Stage | null;
  /** YYYY or YYYY-MM. */
  since: string | null;
  ended: string | null;
  /** Every text but `candid`, which is for members only. */
  texts: Readonly<Record<Exclude<TextField, "candid">, string>>;
  /** "" for a reader who is not a member. */
  candid: string;
  work: WorkBand | null;
  money: MoneyBand | null;
  evidence: Evidence | null;
  language: Language;
  /** Slug of the organisation's own published practice about its use. */
  ownPractice: string | null;
  /** Whether only signed-in readers see the card. */
  membersOnly: boolean;
  /** For a card made from the practice that names what it applies, its origin; null for a card saved by the organisation. */
  starter: "member" | "public-sources" | null;
  /** UTC ISO; for a starter card, when its practice was published. */
  savedAt: string;
  /** Whether it was saved by a demo person. */
  demo: boolean;
}

export const noTexts: AdoptionCard["texts"] = {
  audience: "",
  doer: "",
  reach: "",
  amount: "",
  method: "",
  tools: "",
  reason: "",
  results: "",
  measure: "",
  otherwise: "",
  advice: "",
  contact: "",
};

/** Whether the organisation has, had or plans the practice in use, in contrast to a mere interest. */
export function isApplying({ status }: Pick<AdoptionCard, "status">): boolean {
  return status !== "interested";
}

/** Whether the use has started: neither an interest nor a plan. */
export function hasStarted({ status }: Pick<AdoptionCard, "status">): boolean {
  return status !== "interested" && status !== "planning";
}

/** Returns the organisations that apply each practice, by the practice's slug, in the order of the cards. */
export function adoptersByPractice(cards: readonly AdoptionCard[]): Map<string, string[]> {
  const adopters = new Map<string, string[]>();
  for (const card of cards) {
    if (!isApplying(card)) continue;
    const list = adopters.get(card.practice);
    if (list) list.push(card.organisation);
    else adopters.set(card.practice, [card.organisation]);
  }
  return adopters;
}
