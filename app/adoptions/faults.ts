import type { PrivateData } from "#app/practices/writing/private-data.ts";
import type { Field } from "./fields.ts";

/** What is wrong with a field; said in words by app/i18n. */
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

/** Something that looks like a private person's, and the field it stands in. */
export type FoundPrivate = PrivateData & { field: Field };

/** Why a card was not saved, beyond its own fields. */
export type AdoptionFault =
  /** The organisation's own practice: it is changed, not applied. */
  | "own"
  | "withdrawn"
  /** The network's coordinator applies nothing. */
  | "organisation"
  /** A colleague was faster. */
  | "conflict"
  | "problems"
  | "private-data"
  | "draft-conflict"
  | "removed"
  | "not-removed"
  /** A coordinator who takes another's card down says why. */
  | "reason";

/** Most characters of that reason. */
export const longestReason = 500;

/** There is no such thing, or the actor may not do this to it. */
export type Denied = { ok: false; fault: "not-found" | "forbidden" };
