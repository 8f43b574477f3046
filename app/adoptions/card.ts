import type { AdoptionStatus, Evidence, Language, MoneyBand, Stage, WorkBand } from "#db/schema.ts";
import type { TextField } from "./fields.ts";

/** What an organisation does with a practice, as a reader may see it; slugs only, names come from the catalogue. */
export interface AdoptionCard {
  practice: string;
  organisation: string;
  /** Null when the sources do not say. */
  status: AdoptionStatus | null;
  /** Of a starter card: what its write-up says of itself. */
  stage: Stage | null;
  /** YYYY or YYYY-MM. */
  since: string | null;
  ended: string | null;
  /** Without what is for members only, which is `candid`. */
  texts: Readonly<Record<Exclude<TextField, "candid">, string>>;
  /** For members only; "" for everybody else. */
  candid: string;
  work: WorkBand | null;
  money: MoneyBand | null;
  evidence: Evidence | null;
  language: Language;
  /** The organisation's own write-up of it, in sight. */
  ownPractice: string | null;
  /** Only who is signed in sees it. */
  membersOnly: boolean;
  /** Gathered from the organisation's write-up, which names what it applies: the organisation has made none itself. */
  starter: "member" | "public-sources" | null;
  /** UTC ISO; of a starter card when its write-up was published. */
  savedAt: string;
  /** Saved by a made-up person. */
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

/** Whether the organisation does or did more than take an interest. */
export function isApplying({ status }: Pick<AdoptionCard, "status">): boolean {
  return status !== "interested";
}
