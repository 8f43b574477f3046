import { type Actor, mayComment, mayEditComment } from "#app/people/policy.ts";
import type { Db } from "#db/client.server.ts";
import { moveContentVersion } from "#db/content-version.server.ts";
import type { CommentKind } from "#db/schema.ts";
import { type Denied, deepest, type Refusal } from "./faults.ts";
import { findComment, findPractice, wayUp } from "./find.server.ts";
import { readText, type TextDoor } from "./text.server.ts";

export type WriteResult = { ok: true; id: number } | Refusal | Denied;

export interface NewComment {
  kind: CommentKind;
  text: string;
  /** What it replies to; a reply is always a plain comment. */
  parentId?: number | null;
}

/** Milliseconds within which the same words from the same person in the same place are one sending, made twice. */
const sameSending = 60_000;

/**
 * Puts a comment, a question or a reply on a practice. Nothing is written unless everything holds, and nothing anew when
 * a button was pressed twice: that answers what the first pressing wrote.
 */
export async function postComment(
  db: Db,
  door: TextDoor,
  actor: Actor,
  slug: string,
  { kind, text, parentId = null }: NewComment,
): Promise<WriteResult> {
  if (!mayComment(actor)) return { ok: false, fault: "forbidden" };
  if (!(await findPractice(db, slug))) return { ok: false, fault: "not-found" };
  const read = await readText(door, actor.id, text);
  if (!read.ok) return read;
  return db.transaction().execute(async (tx): Promise<WriteResult> => {
    const practice = await findPractice(tx, slug);
    if (!practice) return { ok: false, fault: "not-found" };
    const refusal = parentId === null ? null : await cannotReply(tx, practice.id, parentId);
    if (refusal) return refusal;
    const place: Sending = {
      practice_id: practice.id,
      parent_id: parentId,
      kind: parentId === null ? kind : "comment",
      author_id: actor.id,
    };
    const sent = await findSent(tx, place, read.stored.source);
    if (sent) return { ok: true, id: sent.id };
    const { id } = await tx
      .insertInto("comment")
      .values({ ...read.stored, ...place, created_at: new Date().toISOString() })
      .returning("id")
      .executeTakeFirstOrThrow();
    await moveContentVersion(tx);
    return { ok: true, id };
  });
}

interface Sending {
  practice_id: number;
  parent_id: number | null;
  kind: CommentKind;
  author_id: number;
}

/** The same words as they were sent a moment ago and still stand. */
function findSent(tx: Db, { practice_id, parent_id, kind, author_id }: Sending, source: string) {
  return tx
    .selectFrom("comment")
    .select("id")
    .where("practice_id", "=", practice_id)
    .where("parent_id", "is", parent_id)
    .where("kind", "=", kind)
    .where("author_id", "=", author_id)
    .where("source", "=", source)
    .where("deleted_at", "is", null)
    .where("hidden_at", "is", null)
    .where("created_at", ">", new Date(Date.now() - sameSending).toISOString())
    .executeTakeFirst();
}

/** Why a comment takes no reply, or null when it does. */
async function cannotReply(tx: Db, practiceId: number, parentId: number): Promise<Refusal | null> {
  const parent = await findComment(tx, practiceId, parentId);
  if (!parent || parent.deleted_at !== null || parent.hidden_at !== null) return { ok: false, fault: "parent-gone" };
  const { depth } = await wayUp(tx, parent);
  return depth >= deepest ? { ok: false, fault: "too-deep" } : null;
}

/**
 * Changes one's own comment. `seen` is `versionOf` the comment when the form was drawn: a change made meanwhile in
 * another window is not lost.
 */
export async function editComment(
  db: Db,
  door: TextDoor,
  actor: Actor,
  slug: string,
  { id, text, seen }: { id: number; text: string; seen: string },
): Promise<WriteResult> {
  const denied = await cannotChange(db, actor, slug, id);
  if (denied || actor === null) return denied ?? { ok: false, fault: "forbidden" };
  const read = await readText(door, actor.id, text);
  if (!read.ok) return read;
  return db.transaction().execute(async (tx): Promise<WriteResult> => {
    const late = await cannotChange(tx, actor, slug, id);
    if (late) return late;
    const now = await tx.selectFrom("comment").selectAll().where("id", "=", id).executeTakeFirstOrThrow();
    if (now.source === read.stored.source) return { ok: true, id };
    if (versionOf(now) !== seen) return { ok: false, fault: "changed" };
    await tx
      .updateTable("comment")
      .set({ ...read.stored, edited_at: new Date().toISOString() })
      .where("id", "=", id)
      .execute();
    await moveContentVersion(tx);
    return { ok: true, id };
  });
}

/** Tells one state of a comment's text from another. */
export function versionOf(comment: { created_at: string; edited_at: string | null }): string {
  return comment.edited_at ?? comment.created_at;
}

/** What is gone or hidden cannot be changed by anybody; another's comment only by who wrote it. */
async function cannotChange(db: Db, actor: Actor, slug: string, id: number): Promise<Denied | null> {
  const practice = await findPractice(db, slug);
  const comment = practice && (await findComment(db, practice.id, id));
  if (!comment || comment.deleted_at !== null) return { ok: false, fault: "not-found" };
  if (!mayEditComment(actor, comment.author_id) || comment.hidden_at !== null) return { ok: false, fault: "forbidden" };
  return null;
}
