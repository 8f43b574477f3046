import type { Actor } from "#app/people/policy.ts";
import { recordAct } from "#app/people/records.server.ts";
import type { Db } from "#db/client.server.ts";
import { moveContentVersion } from "#db/content-version.server.ts";
import { longestReason, type OwningResult } from "./faults.ts";
import { openOwned } from "./open.server.ts";

/**
 * Withdraws a practice: its page shows only the reason, and it is in no list, feed or search result. Nothing is deleted
 * before its retention time is over. Refuses a missing or too long reason. Always records the act.
 */
export function withdraw(db: Db, actor: Actor, slug: string, reason: string): Promise<OwningResult> {
  const trimmedReason = reason.replace(/\s+/g, " ").trim();
  return db.transaction().execute(async (tx): Promise<OwningResult> => {
    const opened = await openOwned(tx, actor, slug);
    if (!opened.ok) return opened;
    const { practice, by } = opened;
    if (practice.withdrawnAt !== null) return { ok: false, fault: "withdrawn" };
    if (trimmedReason === "" || [...trimmedReason].length > longestReason) return { ok: false, fault: "reason" };
    await tx
      .updateTable("practice")
      .set({ withdrawn_at: new Date().toISOString(), withdrawn_by: by.id, withdrawn_reason: trimmedReason })
      .where("id", "=", practice.id)
      .execute();
    await recordAct(tx, {
      actorId: by.id,
      act: "withdraw",
      subject: `practice:${practice.slug}`,
      reason: trimmedReason,
    });
    await moveContentVersion(tx, `practice:${practice.id}`);
    return { ok: true, slug: practice.slug };
  });
}

/** Makes a withdrawn practice visible again. Always records the act. */
export function bringBack(db: Db, actor: Actor, slug: string): Promise<OwningResult> {
  return db.transaction().execute(async (tx): Promise<OwningResult> => {
    const opened = await openOwned(tx, actor, slug);
    if (!opened.ok) return opened;
    const { practice, by } = opened;
    if (practice.withdrawnAt === null) return { ok: false, fault: "not-withdrawn" };
    await tx
      .updateTable("practice")
      .set({ withdrawn_at: null, withdrawn_by: null, withdrawn_reason: null })
      .where("id", "=", practice.id)
      .execute();
    await recordAct(tx, { actorId: by.id, act: "bring-back", subject: `practice:${practice.slug}` });
    await moveContentVersion(tx, `practice:${practice.id}`);
    return { ok: true, slug: practice.slug };
  });
}
