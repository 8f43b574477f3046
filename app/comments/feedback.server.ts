import { isEmail, isName, normalizeEmail } from "#app/people/names.ts";
import { type Actor, isCoordinator } from "#app/people/policy.ts";
import { recordAct } from "#app/people/records.server.ts";
import { findPractice } from "#app/practices/find.server.ts";
import type { Db } from "#db/client.server.ts";
import type { FeedbackKind } from "#db/schema.ts";
import { type Denied, type FeedbackFault, maxLengths, type Refusal } from "./faults.ts";
import { findComment } from "./find.server.ts";
import type { RateLimit } from "./rate-limit.ts";

export interface NewFeedback {
  kind: FeedbackKind;
  /** Slug of the practice it is about, "" for none. */
  practice: string;
  /** Id of the comment it is about, null for none. */
  commentId: number | null;
  /** Address of the page it is about. */
  address: string;
  text: string;
  name: string;
  email: string;
}

export type FeedbackResult = { ok: true; id: number } | { ok: false; fault: FeedbackFault; waitSeconds?: number };

/** Days within which feedback on accessibility must be answered. */
const accessibilityDays = 14;

/**
 * Stores feedback from any reader; name and e-mail address are optional. `senderAddress` is the reader's IP address,
 * which is used for the rate limit and not stored. A practice or comment that does not exist is left out.
 */
export async function sendFeedback(
  db: Db,
  limit: RateLimit,
  senderAddress: string,
  feedback: NewFeedback,
): Promise<FeedbackResult> {
  const text = feedback.text.trim();
  const name = feedback.name.trim();
  const email = normalizeEmail(feedback.email);
  if (text === "") return { ok: false, fault: "empty" };
  if ([...text].length > maxLengths.feedback) return { ok: false, fault: "too-long" };
  if (name !== "" && !isName(name)) return { ok: false, fault: "name" };
  if (email !== "" && !isEmail(email)) return { ok: false, fault: "email" };
  const waitSeconds = limit.take(senderAddress);
  if (waitSeconds > 0) return { ok: false, fault: "too-many", waitSeconds };
  const now = Date.now();
  return db.transaction().execute(async (tx) => {
    const subject = await findSubject(tx, feedback.practice, feedback.commentId);
    const due = feedback.kind === "accessibility" ? new Date(now + accessibilityDays * 86_400_000) : null;
    const { id } = await tx
      .insertInto("feedback")
      .values({
        ...subject,
        kind: feedback.kind,
        address: feedback.address.trim().slice(0, maxLengths.address),
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

/** Returns the ids of the practice, also a withdrawn one, and of its comment; null for those that do not exist. */
async function findSubject(tx: Db, slug: string, commentId: number | null) {
  const practice = await findPractice(tx, slug);
  const comment = practice && commentId !== null ? await findComment(tx, practice.id, commentId) : undefined;
  return { practice_id: practice?.id ?? null, comment_id: comment?.id ?? null };
}

/**
 * Marks feedback as handled, with a note on what was done, and records it in the audit log. Refuses anybody but a
 * coordinator, feedback handled already, and an empty or too long note.
 */
export async function handleFeedback(
  db: Db,
  actor: Actor,
  id: number,
  note: string,
): Promise<{ ok: true } | Denied | Refusal> {
  if (actor === null || !isCoordinator(actor)) return { ok: false, fault: "forbidden" };
  const trimmedNote = note.replace(/\s+/g, " ").trim();
  return db.transaction().execute(async (tx): Promise<{ ok: true } | Denied | Refusal> => {
    const waiting = tx.selectFrom("feedback").select("id").where("id", "=", id).where("handled_at", "is", null);
    if (!(await waiting.executeTakeFirst())) return { ok: false, fault: "not-found" };
    if (trimmedNote === "" || [...trimmedNote].length > maxLengths.reason) return { ok: false, fault: "reason" };
    await tx
      .updateTable("feedback")
      .set({ handled_at: new Date().toISOString(), handled_by: actor.id, handled_note: trimmedNote })
      .where("id", "=", id)
      .execute();
    await recordAct(tx, { actorId: actor.id, act: "handle-feedback", subject: `feedback:${id}`, reason: trimmedNote });
    return { ok: true };
  });
}

/** The kinds of feedback, by their word in addresses. */
const kindWords: Record<string, FeedbackKind> = {
  palaute: "feedback",
  saavutettavuus: "accessibility",
  ilmoitus: "report",
  haltuunotto: "takeover",
};

/** Returns the kind of feedback named in an address or a form; `feedback` for any other text. */
export function feedbackKindIn(text: string | null): FeedbackKind {
  const kind = Object.entries(kindWords).find(([word, kind]) => word === text || kind === text);
  return kind?.[1] ?? "feedback";
}
