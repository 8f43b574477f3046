import { type Actor, mayComment, mayEditComment } from "#app/people/policy.ts";
import { redactionIn } from "#app/practices/redaction/guard.server.ts";
import type { Db } from "#db/client.server.ts";
import { moveContentVersion } from "#db/content-version.server.ts";
import type { CommentKind } from "#db/schema.ts";
import { type Denied, maxReplyDepth, type Refusal } from "./faults.ts";
import { findComment, findVisiblePractice, threadPosition } from "./find.server.ts";
import { checkText, type TextServices } from "./text.server.ts";

export type WriteResult = { ok: true; id: number } | Refusal | Denied;

export interface NewComment {
  kind: CommentKind;
  text: string;
  /** Id of the comment that it replies to. A reply is always stored as a plain comment. */
  parentId?: number | null;
}

/** Milliseconds within which the same text by the same person in the same place counts as sent twice by accident. */
const resendWindowMs = 60_000;

/**
 * Stores a comment, a question or a reply on a practice. When the same text was sent twice by accident, returns the first
 * one. Refuses an actor who may not comment, a text with problems, a rate limit, a passage that
 * was removed from the practice for good, and a comment that cannot be replied to.
 */
export async function postComment(
  db: Db,
  services: TextServices,
  actor: Actor,
  slug: string,
  { kind, text, parentId = null }: NewComment,
): Promise<WriteResult> {
  if (!mayComment(actor)) return { ok: false, fault: "forbidden" };
  if (!(await findVisiblePractice(db, slug))) return { ok: false, fault: "not-found" };
  const read = await checkText(services, actor.id, text);
  if (!read.ok) return read;
  return db.transaction().execute(async (tx): Promise<WriteResult> => {
    const practice = await findVisiblePractice(tx, slug);
    if (!practice) return { ok: false, fault: "not-found" };
    const refusal = parentId === null ? null : await replyFault(tx, practice.id, parentId);
    if (refusal) return refusal;
    if (await redactionIn(tx, practice.id, [read.stored.source])) return { ok: false, fault: "redacted" };
    const key: CommentKey = {
      practice_id: practice.id,
      parent_id: parentId,
      kind: parentId === null ? kind : "comment",
      author_id: actor.id,
    };
    const duplicate = await findDuplicate(tx, key, read.stored.source);
    if (duplicate) return { ok: true, id: duplicate.id };
    const { id } = await tx
      .insertInto("comment")
      .values({ ...read.stored, ...key, organisation_id: actor.organisationId, created_at: new Date().toISOString() })
      .returning("id")
      .executeTakeFirstOrThrow();
    await moveContentVersion(tx, `discussion:${practice.id}`);
    return { ok: true, id };
  });
}

interface CommentKey {
  practice_id: number;
  parent_id: number | null;
  kind: CommentKind;
  author_id: number;
}

/** Returns the same text sent within `resendWindowMs`, unless it is deleted or hidden. */
function findDuplicate(tx: Db, { practice_id, parent_id, kind, author_id }: CommentKey, source: string) {
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
    .where("created_at", ">", new Date(Date.now() - resendWindowMs).toISOString())
    .executeTakeFirst();
}

/** Returns why a comment cannot be replied to; null when it can. */
async function replyFault(tx: Db, practiceId: number, parentId: number): Promise<Refusal | null> {
  const parent = await findComment(tx, practiceId, parentId);
  if (!parent || parent.deleted_at !== null || parent.hidden_at !== null) return { ok: false, fault: "parent-gone" };
  const { depth } = await threadPosition(tx, parent);
  return depth >= maxReplyDepth ? { ok: false, fault: "too-deep" } : null;
}

/**
 * Changes the text of the actor's own comment. `seenVersion` is `versionOf` the comment when the form was loaded: refuses
 * with `changed` when the comment was changed since. An unchanged text changes nothing.
 */
export async function editComment(
  db: Db,
  door: TextServices,
  actor: Actor,
  slug: string,
  { id, text, seenVersion }: { id: number; text: string; seenVersion: string },
): Promise<WriteResult> {
  const denied = await changeDenied(db, actor, slug, id);
  if (denied || actor === null) return denied ?? { ok: false, fault: "forbidden" };
  const read = await checkText(door, actor.id, text);
  if (!read.ok) return read;
  return db.transaction().execute(async (tx): Promise<WriteResult> => {
    const deniedNow = await changeDenied(tx, actor, slug, id);
    if (deniedNow) return deniedNow;
    const current = await tx.selectFrom("comment").selectAll().where("id", "=", id).executeTakeFirstOrThrow();
    if (current.source === read.stored.source) return { ok: true, id };
    if (await redactionIn(tx, current.practice_id, [read.stored.source])) return { ok: false, fault: "redacted" };
    if (versionOf(current) !== seenVersion) return { ok: false, fault: "changed" };
    await tx
      .updateTable("comment")
      .set({ ...read.stored, edited_at: new Date().toISOString() })
      .where("id", "=", id)
      .execute();
    await moveContentVersion(tx, `discussion:${current.practice_id}`);
    return { ok: true, id };
  });
}

/** Returns the version of a comment's text, which changes with each edit. */
export function versionOf(comment: { created_at: string; edited_at: string | null }): string {
  return comment.edited_at ?? comment.created_at;
}

/** Returns why the actor cannot change a comment, which only its author can, unless it is deleted or hidden; else null. */
async function changeDenied(db: Db, actor: Actor, slug: string, id: number): Promise<Denied | null> {
  const practice = await findVisiblePractice(db, slug);
  const comment = practice && (await findComment(db, practice.id, id));
  if (!comment || comment.deleted_at !== null) return { ok: false, fault: "not-found" };
  if (!mayEditComment(actor, comment.author_id) || comment.hidden_at !== null) return { ok: false, fault: "forbidden" };
  return null;
}
