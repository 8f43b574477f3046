import type { Generated } from "kysely";
import type { Language, YesNo } from "./words.ts";

export type AdoptionStatus = "interested" | "planning" | "piloting" | "in-use" | "ended";
/** Working time a year, in person-years. */
export type WorkBand = "under-0.1" | "0.1-0.5" | "0.5-1" | "over-1" | "unknown";
/** Money a year, in euros. */
export type MoneyBand = "none" | "under-1000" | "1000-10000" | "10000-50000" | "over-50000" | "unknown";
/** By what an organisation knows how it went. */
export type Evidence = "not-evaluated" | "impression" | "feedback" | "figures" | "study";

/** An organisation's own use of a practice: one card, whose words are in its versions. */
export interface AdoptionTable {
  id: Generated<number>;
  practice_id: number;
  organisation_id: number;
  newest_number: number;
  created_at: string;
  /** When the card was taken down; nobody reads it then. */
  removed_at: string | null;
  removed_by: number | null;
  /** Why the coordinator took it down; null when its own organisation did. */
  removed_reason: string | null;
}

/** What a card said from one saving to the next. Texts are plain, "" where nothing was said. */
export interface AdoptionVersionTable {
  id: Generated<number>;
  adoption_id: number;
  number: number;
  status: AdoptionStatus;
  /** YYYY or YYYY-MM. */
  since: string | null;
  /** YYYY or YYYY-MM. */
  ended: string | null;
  /** For whom it is. */
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
  /** How it is known how it went, in words. */
  measure: string;
  otherwise: string;
  advice: string;
  /** A unit, never a private person. */
  contact: string;
  /** What really went wrong: for signed-in members only. */
  candid: string;
  work: WorkBand | null;
  money: MoneyBand | null;
  evidence: Evidence | null;
  /** The organisation's own write-up of it. */
  own_practice_id: number | null;
  /** Whether everybody sees an interest or a plan, which otherwise only signed-in members do. */
  shown: YesNo;
  /** The language the texts are in. */
  language: Language;
  saved_by: number | null;
  saved_at: string;
}

/** A person's text of a card that has not been saved as one: left half done, or refused. */
export interface AdoptionDraftTable {
  id: Generated<number>;
  practice_id: number;
  organisation_id: number;
  person_id: number;
  /** JSON: what stands in the form, by field name. */
  content: string;
  /** The state of the card it was begun on. */
  seen: string;
  /** Moves with every save, so that two open windows do not overwrite each other. */
  version: number;
  updated_at: string;
}
