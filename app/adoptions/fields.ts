import { languages, moneyBands } from "#app/practices/fields.ts";
import type { AdoptionStatus, Evidence, WorkBand } from "#db/schema.ts";

/** The statuses of a use, in the order in which it proceeds. */
export const statuses = ["interested", "planning", "piloting", "in-use", "ended"] as const satisfies AdoptionStatus[];
export const workBands = ["under-0.1", "0.1-0.5", "0.5-1", "over-1", "unknown"] as const satisfies WorkBand[];
export { languages, moneyBands };
export const evidences = ["not-evaluated", "impression", "feedback", "figures", "study"] as const satisfies Evidence[];

/** The texts of a card, each with its most characters. */
export const maxLengths = {
  audience: 1_000,
  doer: 1_500,
  reach: 1_500,
  amount: 1_500,
  method: 1_500,
  tools: 1_500,
  reason: 1_500,
  results: 3_000,
  measure: 1_500,
  otherwise: 3_000,
  advice: 3_000,
  contact: 200,
  candid: 3_000,
} as const;

export type TextField = keyof typeof maxLengths;
export const textFields = Object.keys(maxLengths) as TextField[];

/** The texts about what the organisation changed, in the order of the form. */
export const changeFields = ["doer", "reach", "amount", "method", "tools", "reason"] as const satisfies TextField[];

/** The fields with a closed list of values. */
export const choices: Readonly<Record<ChoiceField, readonly string[]>> = {
  status: statuses,
  work: workBands,
  money: moneyBands,
  evidence: evidences,
  language: languages,
};

export type ChoiceField = "status" | "work" | "money" | "evidence" | "language";
export type Field = TextField | ChoiceField | "since" | "ended" | "ownPractice" | "shown";

/** Every field with its name in the form. */
export const formNames: Readonly<Record<Field, string>> = {
  status: "tila",
  shown: "nakyy",
  since: "alkoi",
  ended: "paattyi",
  audience: "kenelle",
  doer: "tekija",
  reach: "kohderyhma",
  amount: "maara",
  method: "tapa",
  tools: "valineet",
  reason: "miksi",
  work: "tyoaika",
  money: "raha",
  results: "tulokset",
  evidence: "arvio",
  measure: "mista",
  otherwise: "toisin",
  advice: "neuvo",
  contact: "yksikko",
  ownPractice: "kuvaus",
  candid: "jasenille",
  language: "kieli",
};

export const fields = Object.keys(formNames) as Field[];
