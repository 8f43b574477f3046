import type { Db } from "#db/client.server.ts";
import type { FeedbackKind } from "#db/schema.ts";

/** Feedback or a question that waits for the coordinator. */
export interface WaitingItem {
  kind: FeedbackKind | "question";
  /** Id of the feedback, or of the question's comment. */
  id: number;
  at: string;
  dueAt: string | null;
  overdue: boolean;
  text: string;
  /** Name of the sender, "" when not given. */
  sender: string;
  email: string;
  address: string;
  practice: { slug: string; title: string } | null;
  comment: { id: number; text: string } | null;
}

/** Most feedback and most questions in the list. */
export const mostWaiting = 100;

/** Returns the feedback not handled and the questions not answered, oldest first; of both at most `mostWaiting`. */
export async function listWaiting(db: Db, now = new Date().toISOString()): Promise<WaitingItem[]> {
  const all = [...(await feedbackWaiting(db, now)), ...(await questionsWaiting(db))];
  return all.sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0));
}

async function feedbackWaiting(db: Db, now: string): Promise<WaitingItem[]> {
  const rows = await db
    .selectFrom("feedback")
    .leftJoin("practice", "practice.id", "feedback.practice_id")
    .leftJoin("revision", "revision.id", "practice.newest_revision_id")
    .leftJoin("comment", "comment.id", "feedback.comment_id")
    .select(["feedback.id", "feedback.kind", "feedback.created_at", "due_at", "feedback.text", "feedback.name"])
    .select(["feedback.email", "feedback.address", "practice.slug", "revision.title", "feedback.comment_id"])
    .select("comment.text as comment_text")
    .where("handled_at", "is", null)
    .orderBy("feedback.id")
    .limit(mostWaiting)
    .execute();
  return rows.map((row) => ({
    kind: row.kind,
    id: row.id,
    at: row.created_at,
    dueAt: row.due_at,
    overdue: row.due_at !== null && row.due_at < now,
    text: row.text,
    sender: row.name,
    email: row.email,
    address: row.address,
    practice: row.slug === null ? null : { slug: row.slug, title: row.title ?? row.slug },
    comment: row.comment_id === null ? null : { id: row.comment_id, text: row.comment_text ?? "" },
  }));
}

async function questionsWaiting(db: Db): Promise<WaitingItem[]> {
  const rows = await db
    .selectFrom("comment")
    .innerJoin("practice", "practice.id", "comment.practice_id")
    .innerJoin("revision", "revision.id", "practice.newest_revision_id")
    .innerJoin("person", "person.id", "comment.author_id")
    .leftJoin("comment as answer", "answer.id", "comment.answer_id")
    .select(["comment.id", "comment.created_at", "comment.text", "practice.slug", "revision.title", "person.name"])
    .select("person.ended_at")
    .where("practice.withdrawn_at", "is", null)
    .where("comment.kind", "=", "question")
    .where("comment.deleted_at", "is", null)
    .where("comment.hidden_at", "is", null)
    // A question with a hidden answer is unanswered.
    .where((eb) => eb.or([eb("answer.id", "is", null), eb("answer.hidden_at", "is not", null)]))
    .orderBy("comment.id")
    .limit(mostWaiting)
    .execute();
  return rows.map((row) => ({
    kind: "question" as const,
    id: row.id,
    at: row.created_at,
    dueAt: null,
    overdue: false,
    text: row.text,
    sender: row.ended_at === null ? row.name : "",
    email: "",
    address: "",
    practice: { slug: row.slug, title: row.title },
    comment: { id: row.id, text: row.text },
  }));
}
