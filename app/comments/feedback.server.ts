import { type Actor, isCoordinator } from "#app/people/policy.ts";
import { recordAct } from "#app/people/records.server.ts";
import { isEmail, isName, normalizeEmail } from "#app/people/sign-in.server.ts";
import { findPractice } from "#app/practices/find.server.ts";
import type { Db } from "#db/client.server.ts";
import type { FeedbackKind } from "#db/schema.ts";
import { type Denied, type FeedbackFault, longest, type Refusal } from "./faults.ts";
import { findComment } from "./find.server.ts";
import type { RateLimit } from "./rate-limit.ts";

export interface NewFeedback {
  kind: FeedbackKind;
  /** Slug of the practice it is about, "" for none. */
  practice: string;
  /** Id of the comment it is about, null for none. */
  commentId: number | null;
  /** The page it is about. */
  address: string;
  text: string;
  name: string;
  email: string;
}

export type FeedbackResult = { ok: true; id: number } | { ok: false; fault: FeedbackFault; waitSeconds?: number };

/** Days within which feedback on accessibility must be answered. */
const accessibilityDays = 14;

/** Takes what a reader sends; name and e-mail address may be left out. `from` is known only to the limit. */
export async function sendFeedback(
  db: Db,
  limit: RateLimit,
  from: string,
  feedback: NewFeedback,
): Promise<FeedbackResult> {
  const text = feedback.text.trim();
  const name = feedback.name.trim();
  const email = normalizeEmail(feedback.email);
  if (text === "") return { ok: false, fault: "empty" };
  if ([...text].length > longest.feedback) return { ok: false, fault: "too-long" };
  if (name !== "" && !isName(name)) return { ok: false, fault: "name" };
  if (email !== "" && !isEmail(email)) return { ok: false, fault: "email" };
  const waitSeconds = limit.take(from);
  if (waitSeconds > 0) return { ok: false, fault: "too-many", waitSeconds };
  const now = Date.now();
  return db.transaction().execute(async (tx) => {
    const about = await findAbout(tx, feedback.practice, feedback.commentId);
    const due = feedback.kind === "accessibility" ? new Date(now + accessibilityDays * 86_400_000) : null;
    const { id } = await tx
      .insertInto("feedback")
      .values({
        ...about,
        kind: feedback.kind,
        address: feedback.address.trim().slice(0, longest.address),
        text,
        name,
        email,
        created_at: new Date(now).toISOString(),
        due_at: due?.toISOString() ?? null,
      })
      .returning("id")
      .executeTakeFirstOrThrow();
    return { ok: true, id };
  });
}

/** The practice, withdrawn ones too, and the comment as they are, whatever the form said. */
async function findAbout(tx: Db, slug: string, commentId: number | null) {
  const practice = await findPractice(tx, slug);
  const comment = practice && commentId !== null ? await findComment(tx, practice.id, commentId) : undefined;
  return { practice_id: practice?.id ?? null, comment_id: comment?.id ?? null };
}

/** Marks what a reader sent as handled, with a note on what was done. The coordinator's, and recorded. */
export async function handleFeedback(
  db: Db,
  actor: Actor,
  id: number,
  note: string,
): Promise<{ ok: true } | Denied | Refusal> {
  if (actor === null || !isCoordinator(actor)) return { ok: false, fault: "forbidden" };
  const what = note.replace(/\s+/g, " ").trim();
  return db.transaction().execute(async (tx): Promise<{ ok: true } | Denied | Refusal> => {
    const waiting = tx.selectFrom("feedback").select("id").where("id", "=", id).where("handled_at", "is", null);
    if (!(await waiting.executeTakeFirst())) return { ok: false, fault: "not-found" };
    if (what === "" || [...what].length > longest.reason) return { ok: false, fault: "reason" };
    await tx
      .updateTable("feedback")
      .set({ handled_at: new Date().toISOString(), handled_by: actor.id, handled_note: what })
      .where("id", "=", id)
      .execute();
    await recordAct(tx, { actorId: actor.id, act: "handle-feedback", subject: `feedback:${id}`, reason: what });
    return { ok: true };
  });
}
