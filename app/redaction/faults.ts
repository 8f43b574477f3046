/** Why something was not removed for good. */
export type RedactFault =
  /** No passage, a too short or too long one, or too many. */
  | "passage"
  | "reason"
  /** It occurs nowhere: it may be removed already. */
  | "nothing"
  | "already"
  /** The address of the practice has a passage: it must be renamed first. */
  | "slug"
  /** The places are other than those that the person saw. */
  | "changed"
  | "not-understood"
  /** Others use the file too, so that only a coordinator may remove it. */
  | "used-elsewhere"
  | "busy";

export type Denied = { ok: false; fault: "not-found" | "forbidden" };
