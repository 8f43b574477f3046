import type { PrivateData } from "#app/practices/writing/private-data.ts";
import type { Field } from "./fields.ts";

/** What is wrong with a field of a card; the texts of app/pages/adoptions say it in words. */
export type FieldFault =
  | "missing"
  | "unknown"
  | "too-long"
  | "characters"
  | "date"
  | "future"
  | "ends-before-start"
  | "not-ended"
  | "never-started"
  | "not-own"
  | "itself";

export interface FieldProblem {
  field: Field;
  fault: FieldFault;
  /** For `too-long`: the limit. */
  number?: number;
}

/** Text that looks like a private person's data, and its field. */
export type PrivateFinding = PrivateData & { field: Field };

/** Why an act on a card was refused. */
export type AdoptionFault =
  /** The organisation owns the practice: owners edit it and do not apply it. */
  | "own"
  | "withdrawn"
  /** The organisation is a coordinator, which applies nothing. */
  | "organisation"
  /** The card was changed after the form was loaded. */
  | "conflict"
  | "problems"
  | "private-data"
  | "draft-conflict"
  | "removed"
  | "not-removed"
  /** A text has a passage that was removed from the practice for good. */
  | "redacted"
  /** A coordinator gave no reason for removing another organisation's card, or one longer than `maxReasonLength`. */
  | "reason";

/** The most characters of the reason for removing a card. */
export const maxReasonLength = 500;

/** The practice, organisation or card does not exist, or the actor may not act for the organisation. */
export type Denied = { ok: false; fault: "not-found" | "forbidden" };
