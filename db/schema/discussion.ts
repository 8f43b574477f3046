import type { Generated } from "kysely";

export type CommentKind = "comment" | "question";
export type FeedbackKind = "feedback" | "accessibility" | "report" | "takeover";

/** A comment or a question on a practice, or a reply to one. */
export interface CommentTable {
  id: Generated<number>;
  practice_id: number;
  /** What it replies to; null when it begins a thread. */
  parent_id: number | null;
  kind: CommentKind;
  author_id: number;
  /** The organisation for which it was written, also when the author has moved to another since. */
  organisation_id: number;
  /** As it was typed; empty when the comment has been deleted, as are html and text; when it was redacted, text is the stub. */
  source: string;
  html: string;
  text: string;
  /** Version of the pipeline that made html and text. */
  pipeline: number;
  created_at: string;
  edited_at: string | null;
  deleted_at: string | null;
  hidden_at: string | null;
  hidden_reason: string | null;
  /** Who looks after a question since its author left: may mark its answer. Null while the author does. */
  keeper_id: number | null;
  /** The reply that answers a question. */
  answer_id: number | null;
}

/** A message that a reader sent to the coordinator, and how it was handled. */
export interface FeedbackTable {
  id: Generated<number>;
  kind: FeedbackKind;
  practice_id: number | null;
  comment_id: number | null;
  /** The address of the page it is about, as the sender gave it. */
  address: string;
  text: string;
  /** Empty when not given. */
  name: string;
  /** Empty when not given. */
  email: string;
  created_at: string;
  /** By when it must be answered; null where the law sets no time. */
  due_at: string | null;
  handled_at: string | null;
  handled_by: number | null;
  handled_note: string | null;
}
