import { type Actor, isCoordinator } from "#app/people/policy.ts";
import { recordAct } from "#app/people/records.server.ts";
import type { Db } from "#db/client.server.ts";
import { moveContentVersion } from "#db/content-version.server.ts";
import { type Denied, maxLengths, type Refusal } from "./faults.ts";
import { findComment, findVisiblePractice } from "./find.server.ts";

/**
 * Hides a comment, whose place in the thread then shows the reason, or shows it again. Records the act in the audit log.
 * Refuses anybody but a coordinator, a deleted comment, and an empty or too long reason.
 */
export async function moderateComment(
  db: Db,
  actor: Actor,
  slug: string,
  { id, hide, reason }: { id: number; hide: boolean; reason: string },
): Promise<{ ok: true; id: number } | Refusal | Denied> {
  if (actor === null || !isCoordinator(actor)) return { ok: false, fault: "forbidden" };
  const trimmedReason = reason.replace(/\s+/g, " ").trim();
  return db.transaction().execute(async (tx): Promise<{ ok: true; id: number } | Refusal | Denied> => {
    const practice = await findVisiblePractice(tx, slug);
    const comment = practice && (await findComment(tx, practice.id, id));
    if (!comment || comment.deleted_at !== null) return { ok: false, fault: "not-found" };
    if (trimmedReason === "" || [...trimmedReason].length > maxLengths.reason) return { ok: false, fault: "reason" };
    if ((comment.hidden_at !== null) === hide) return { ok: true, id };
    await tx
      .updateTable("comment")
      .set(
        hide
          ? { hidden_at: new Date().toISOString(), hidden_reason: trimmedReason }
          : { hidden_at: null, hidden_reason: null },
      )
      .where("id", "=", id)
      .execute();
    const act = hide ? "hide-comment" : "restore-comment";
    await recordAct(tx, { actorId: actor.id, act, subject: `comment:${id}`, reason: trimmedReason });
    await moveContentVersion(tx, `discussion:${practice.id}`);
    return { ok: true, id };
  });
}
