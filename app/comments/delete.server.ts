import { type Actor, mayEditComment } from "#app/people/policy.ts";
import type { Db } from "#db/client.server.ts";
import { moveContentVersion } from "#db/content-version.server.ts";
import type { Denied } from "./faults.ts";
import { findComment, findVisiblePractice } from "./find.server.ts";

/** Deletes the text of the actor's own comment; a comment without text stays in the thread. Refuses others' comments. */
export function deleteComment(
  db: Db,
  actor: Actor,
  slug: string,
  id: number,
): Promise<{ ok: true; id: number } | Denied> {
  return db.transaction().execute(async (tx): Promise<{ ok: true; id: number } | Denied> => {
    const practice = await findVisiblePractice(tx, slug);
    const comment = practice && (await findComment(tx, practice.id, id));
    if (!comment || comment.deleted_at !== null) return { ok: false, fault: "not-found" };
    if (!mayEditComment(actor, comment.author_id)) return { ok: false, fault: "forbidden" };
    const deleted = { source: "", html: "", text: "", deleted_at: new Date().toISOString(), answer_id: null };
    await tx.updateTable("comment").set(deleted).where("id", "=", id).execute();
    // A question whose answer is deleted is unanswered again.
    await tx.updateTable("comment").set({ answer_id: null }).where("answer_id", "=", id).execute();
    await moveContentVersion(tx, `discussion:${practice.id}`);
    return { ok: true, id };
  });
}
