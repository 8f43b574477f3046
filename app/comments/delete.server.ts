import { type Actor, mayEditComment } from "#app/people/policy.ts";
import type { Db } from "#db/client.server.ts";
import { moveContentVersion } from "#db/content-version.server.ts";
import type { Denied } from "./faults.ts";
import { findComment, findPractice } from "./find.server.ts";

/** Deletes one's own comment: a stub stays in the thread, the text is gone. */
export function deleteComment(
  db: Db,
  actor: Actor,
  slug: string,
  id: number,
): Promise<{ ok: true; id: number } | Denied> {
  return db.transaction().execute(async (tx): Promise<{ ok: true; id: number } | Denied> => {
    const practice = await findPractice(tx, slug);
    const comment = practice && (await findComment(tx, practice.id, id));
    if (!comment || comment.deleted_at !== null) return { ok: false, fault: "not-found" };
    if (!mayEditComment(actor, comment.author_id)) return { ok: false, fault: "forbidden" };
    const gone = { source: "", html: "", text: "", deleted_at: new Date().toISOString(), answer_id: null };
    await tx.updateTable("comment").set(gone).where("id", "=", id).execute();
    // A question whose answer is gone waits for one again.
    await tx.updateTable("comment").set({ answer_id: null }).where("answer_id", "=", id).execute();
    await moveContentVersion(tx);
    return { ok: true, id };
  });
}
