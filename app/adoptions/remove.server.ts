import type { Actor } from "#app/people/policy.ts";
import type { Db } from "#db/client.server.ts";
import { moveContentVersion } from "#db/content-version.server.ts";
import { isForAll } from "./content.ts";
import { type AdoptionFault, type Denied, longestReason } from "./faults.ts";
import { cannotApply, isForeign, openAdoption, recordForeign, seenOf } from "./open.server.ts";

export type RemoveResult = { ok: true } | Denied | { ok: false; fault: AdoptionFault };

/** What is done to which card, as it was seen: one that has changed since is not taken down or put back unseen. */
interface Asked {
  practice: string;
  organisation: string;
  seen: string;
  /** For a coordinator who takes another's down. */
  reason?: string;
}

/** Takes a card out of everybody's sight. Nothing is deleted. A coordinator tells the organisation why. */
export function removeAdoption(db: Db, actor: Actor, asked: Asked): Promise<RemoveResult> {
  return turn(db, actor, asked, true);
}

/** Puts a card that was taken down back as it was. */
export function bringBackAdoption(db: Db, actor: Actor, asked: Asked): Promise<RemoveResult> {
  return turn(db, actor, asked, false);
}

function turn(db: Db, actor: Actor, asked: Asked, away: boolean): Promise<RemoveResult> {
  return db.transaction().execute(async (tx): Promise<RemoveResult> => {
    const opened = await openAdoption(tx, actor, asked.practice, asked.organisation);
    if (!opened.ok) return opened;
    const { card, by } = opened;
    if (!card) return { ok: false, fault: "not-found" };
    if (away === (card.removedAt !== null)) return { ok: false, fault: away ? "removed" : "not-removed" };
    if (seenOf(card) !== asked.seen) return { ok: false, fault: "conflict" };
    const stop = away ? null : cannotApply(opened);
    if (stop) return { ok: false, fault: stop };
    const why = away && isForeign(opened) ? (asked.reason ?? "").replace(/\s+/g, " ").trim() : null;
    if (why !== null && (why === "" || [...why].length > longestReason)) return { ok: false, fault: "reason" };
    const removed = { removed_at: new Date().toISOString(), removed_by: by.id, removed_reason: why };
    await tx
      .updateTable("adoption")
      .set(away ? removed : { removed_at: null, removed_by: null, removed_reason: null })
      .where("id", "=", card.id)
      .execute();
    await recordForeign(tx, opened, away ? "remove-adoption" : "bring-back-adoption", why ?? "");
    if (isForAll(card.content)) await moveContentVersion(tx);
    return { ok: true };
  });
}

/** The cards of an organisation that were taken down and may be put back, the last taken down first. */
export async function listRemovedAdoptions(db: Db, organisationId: number) {
  const rows = await db
    .selectFrom("adoption")
    .innerJoin("practice", "practice.id", "adoption.practice_id")
    .innerJoin("revision", "revision.id", "practice.newest_revision_id")
    .select(["practice.id", "practice.slug", "title", "revision.language", "removed_at", "removed_reason"])
    .where("adoption.organisation_id", "=", organisationId)
    .where("removed_at", "is not", null)
    .where("withdrawn_at", "is", null)
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom("practice_organisation")
            .select("practice_id")
            .whereRef("practice_id", "=", "practice.id")
            .where("practice_organisation.organisation_id", "=", organisationId),
        ),
      ),
    )
    .orderBy("removed_at", "desc")
    .limit(200)
    .execute();
  return rows.map(({ slug, title, language, removed_at, removed_reason }) => ({
    slug,
    title,
    language,
    at: removed_at ?? "",
    reason: removed_reason,
  }));
}
