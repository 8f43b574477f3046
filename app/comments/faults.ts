import type { Problem } from "#app/mdx/types.ts";

/** Why a comment was not taken. */
export type CommentFault =
  | "empty"
  | "too-long"
  | "text"
  | "parent-gone"
  | "too-deep"
  | "too-many"
  | "busy"
  | "changed"
  | "reason";

/** A refusal with what is needed to tell of it. */
export interface Refusal {
  ok: false;
  fault: CommentFault;
  /** What the text itself cannot have, by line. */
  problems?: Problem[];
  /** Seconds until another try may succeed. */
  waitSeconds?: number;
}

/** There is no such thing, or the actor may not do this to it. */
export type Denied = { ok: false; fault: "not-found" } | { ok: false; fault: "forbidden" };

/** Why feedback was not taken. */
export type FeedbackFault = "empty" | "too-long" | "name" | "email" | "too-many";

/** Most characters of a comment, of feedback, of a coordinator's reason or note. */
export const longest = { comment: 5_000, feedback: 5_000, reason: 500, name: 100, email: 254, address: 500 };

/** How deep replies go: a reply to a reply to a reply takes none. */
export const deepest = 3;
