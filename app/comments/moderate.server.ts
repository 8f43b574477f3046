import { type Actor, isCoordinator } from "#app/people/policy.ts";
import { recordAct } from "#app/people/records.server.ts";
import type { Db } from "#db/client.server.ts";
import { moveContentVersion } from "#db/content-version.server.ts";
import { type Denied, longest, type Refusal } from "./faults.ts";
import { findComment, findPractice } from "./find.server.ts";

/** Hides a comment behind a stub that tells the reason, or shows it again. The coordinator's, and always recorded. */
export async function moderateComment(
  db: Db,
  actor: Actor,
  slug: string,
  { id, hide, reason }: { id: number; hide: boolean; reason: string },
): Promise<{ ok: true; id: number } | Refusal | Denied> {
  if (actor === null || !isCoordinator(actor)) return { ok: false, fault: "forbidden" };
  const why = reason.replace(/\s+/g, " ").trim();
  return db.transaction().execute(async (tx): Promise<{ ok: true; id: number } | Refusal | Denied> => {
    const practice = await findPractice(tx, slug);
    const comment = practice && (await findComment(tx, practice.id, id));
    if (!comment || comment.deleted_at !== null) return { ok: false, fault: "not-found" };
    if (why === "" || [...why].length > longest.reason) return { ok: false, fault: "reason" };
    if ((comment.hidden_at !== null) === hide) return { ok: true, id };
    await tx
      .updateTable("comment")
      .set(
        hide ? { hidden_at: new Date().toISOString(), hidden_reason: why } : { hidden_at: null, hidden_reason: null },
      )
      .where("id", "=", id)
      .execute();
    const act = hide ? "hide-comment" : "restore-comment";
    await recordAct(tx, { actorId: actor.id, act, subject: `comment:${id}`, reason: why });
    await moveContentVersion(tx);
    return { ok: true, id };
  });
}
