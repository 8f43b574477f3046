import type { Problem } from "#app/mdx/types.ts";

/** Why a comment was refused. */
export type CommentFault =
  | "empty"
  | "too-long"
  | "text"
  | "parent-gone"
  | "too-deep"
  | "too-many"
  | "busy"
  | "changed"
  | "reason"
  /** It has a passage that was removed from the practice for good. */
  | "redacted";

/** A refusal with its details for the reader. */
export interface Refusal {
  ok: false;
  fault: CommentFault;
  /** Problems in the text, by line. */
  problems?: Problem[];
  /** Seconds until another try may succeed. */
  waitSeconds?: number;
}

/** The practice or the comment does not exist, or the actor has no right to the act. */
export type Denied = { ok: false; fault: "not-found" } | { ok: false; fault: "forbidden" };

/** Why feedback was refused. */
export type FeedbackFault = "empty" | "too-long" | "name" | "email" | "too-many";

/** The most characters of a comment, of the fields of feedback, and of a coordinator's reason or note. */
export const maxLengths = { comment: 5_000, feedback: 5_000, reason: 500, name: 100, email: 254, address: 500 };

/** The greatest depth of a reply: one at depth 3 cannot be replied to. */
export const maxReplyDepth = 3;
