import { type Actor, mayWriteFor } from "#app/people/policy.ts";
import { recordAct } from "#app/people/records.server.ts";
import type { Db } from "#db/client.server.ts";
import { moveContentVersion } from "#db/content-version.server.ts";
import type { OwningResult } from "./faults.ts";
import { openOwned, recordCoordinatorAct } from "./open.server.ts";
import type { SeenRevision } from "./tasks.ts";

/**
 * Confirms that a practice is still valid. `seen` is the number of the revision that the person saw; with a newer one the
 * fault is `changed`. A text compiled from public sources cannot be confirmed, only taken over.
 */
export function confirm(db: Db, actor: Actor, slug: string, seen: number): Promise<OwningResult> {
  return db.transaction().execute(async (tx): Promise<OwningResult> => {
    const opened = await openOwned(tx, actor, slug);
    if (!opened.ok) return opened;
    const { practice, by } = opened;
    if (practice.withdrawnAt !== null) return { ok: false, fault: "withdrawn" };
    if (practice.number !== seen) return { ok: false, fault: "changed" };
    const [row] = await selectConfirmable(tx, [practice.id]);
    if (!row) return { ok: false, fault: "public-sources" };
    await markConfirmed(tx, [practice.id], by.id);
    await recordCoordinatorAct(tx, by, practice, "confirm");
    return { ok: true, slug: practice.slug };
  });
}

export type ConfirmAllResult =
  /** `left`: number of practices not confirmed, because they had changed or the organisation may not confirm them. */
  { ok: true; confirmed: number; left: number } | { ok: false; fault: "forbidden" };

/** Confirms the listed practices of an organisation that have not changed since they were seen, in one transaction. */
export function confirmAll(
  db: Db,
  actor: Actor,
  organisationId: number,
  seen: readonly SeenRevision[],
): Promise<ConfirmAllResult> {
  return db.transaction().execute(async (tx): Promise<ConfirmAllResult> => {
    if (actor === null || !mayWriteFor(actor, [organisationId])) return { ok: false, fault: "forbidden" };
    const numbers = new Map(seen.map((it) => [it.id, it.number]));
    const owned = await tx
      .selectFrom("practice_organisation")
      .select("practice_id")
      .where("organisation_id", "=", organisationId)
      .execute();
    const ids = owned.map((row) => row.practice_id).filter((id) => numbers.has(id));
    const rows = (await selectConfirmable(tx, ids)).filter((row) => row.number === numbers.get(row.id));
    if (rows.length > 0) {
      await markConfirmed(
        tx,
        rows.map((row) => row.id),
        actor.id,
      );
      if (actor.organisationId !== organisationId)
        for (const row of rows)
          await recordAct(tx, { actorId: actor.id, act: "confirm", subject: `practice:${row.slug}` });
    }
    return { ok: true, confirmed: rows.length, left: numbers.size - rows.length };
  });
}

/** Of the practices with the ids, those that are not withdrawn and not compiled from public sources. */
function selectConfirmable(tx: Db, ids: number[]) {
  return tx
    .selectFrom("practice")
    .innerJoin("revision", "revision.id", "practice.newest_revision_id")
    .select(["practice.id", "slug", "revision.number"])
    .where("practice.id", "in", ids)
    .where("withdrawn_at", "is", null)
    .where("origin", "!=", "public-sources")
    .execute();
}

async function markConfirmed(tx: Db, ids: number[], by: number): Promise<void> {
  const now = new Date().toISOString();
  await tx.updateTable("practice").set({ confirmed_at: now, confirmed_by: by }).where("id", "in", ids).execute();
  await moveContentVersion(tx, ...ids.map((id) => `practice:${id}` as const));
}
