import type { Generated } from "kysely";
import type { Language, YesNo } from "./words.ts";

export type AdoptionStatus = "interested" | "planning" | "piloting" | "in-use" | "ended";
/** Working time per year, in person-years. */
export type WorkBand = "under-0.1" | "0.1-0.5" | "0.5-1" | "over-1" | "unknown";
/** Cost per year, in euros. */
export type MoneyBand = "none" | "under-1000" | "1000-10000" | "10000-50000" | "over-50000" | "unknown";
/** What an organisation bases its results on. */
export type Evidence = "not-evaluated" | "impression" | "feedback" | "figures" | "study";

/** An organisation's use of a practice: one card. What it says is in its versions. */
export interface AdoptionTable {
  id: Generated<number>;
  practice_id: number;
  organisation_id: number;
  newest_number: number;
  created_at: string;
  /** When the card was taken down; it is not shown then. */
  removed_at: string | null;
  removed_by: number | null;
  /** Why the coordinator took it down; null when its own organisation did. */
  removed_reason: string | null;
}

/** What a card said after one saving. Texts are plain, "" when left empty. Immutable but for `saved_by`. */
export interface AdoptionVersionTable {
  id: Generated<number>;
  adoption_id: number;
  number: number;
  status: AdoptionStatus;
  /** YYYY or YYYY-MM. */
  since: string | null;
  /** YYYY or YYYY-MM. */
  ended: string | null;
  /** For whom it is done here. */
  audience: string;
  /** What was changed: who does it. */
  doer: string;
  /** What was changed: for whom. */
  reach: string;
  /** What was changed: how much and how often. */
  amount: string;
  /** What was changed: how it is done. */
  method: string;
  /** What was changed: tools and materials. */
  tools: string;
  /** Why it was changed. */
  reason: string;
  results: string;
  /** How the results were measured, in words. */
  measure: string;
  /** What the organisation would do differently. */
  otherwise: string;
  advice: string;
  /** A unit, never a private person. */
  contact: string;
  /** What went wrong: shown to signed-in members only. */
  candid: string;
  work: WorkBand | null;
  money: MoneyBand | null;
  evidence: Evidence | null;
  /** The organisation's own write-up about its use. */
  own_practice_id: number | null;
  /** Whether visitors see a card with status interested or planning, which otherwise only signed-in members do. */
  shown: YesNo;
  /** The language the texts are in. */
  language: Language;
  saved_by: number | null;
  saved_at: string;
}

/** A person's unsaved form of a card: unfinished, or refused when it was saved. */
export interface AdoptionDraftTable {
  id: Generated<number>;
  practice_id: number;
  organisation_id: number;
  person_id: number;
  /** JSON object: the text of each field of the form, by field name. */
  content: string;
  /** The state of the card when the draft was begun: its newest number, with "-poistettu" when taken down. */
  seen: string;
  /** Grows with every save, so that two open windows do not overwrite each other. */
  version: number;
  updated_at: string;
}
