import type { Actor } from "#app/people/policy.ts";
import type { Db } from "#db/client.server.ts";
import { moveContentVersion } from "#db/content-version.server.ts";
import { isPublic } from "./content.ts";
import { type AdoptionFault, type Denied, maxReasonLength } from "./faults.ts";
import { applyFault, isOthersCard, openAdoption, recordActOnOthersCard, stateOf } from "./open.server.ts";

export type RemoveResult = { ok: true } | Denied | { ok: false; fault: AdoptionFault };

/** The card to remove or bring back, with its state on the actor's page: refused when the card has changed since. */
interface RemoveRequest {
  practice: string;
  organisation: string;
  seenState: string;
  /** Required from a coordinator who removes another organisation's card. */
  reason?: string;
}

/**
 * Hides a card from all readers; nothing is deleted. Refuses when it is removed already or has changed since
 * `seenState`, and when a coordinator gives no reason for removing another organisation's card.
 */
export function removeAdoption(db: Db, actor: Actor, request: RemoveRequest): Promise<RemoveResult> {
  return setRemoved(db, actor, request, true);
}

/** Makes a removed card visible as it was. Refuses when it is not removed, has changed, or can no longer exist. */
export function bringBackAdoption(db: Db, actor: Actor, request: RemoveRequest): Promise<RemoveResult> {
  return setRemoved(db, actor, request, false);
}

function setRemoved(db: Db, actor: Actor, request: RemoveRequest, remove: boolean): Promise<RemoveResult> {
  return db.transaction().execute(async (tx): Promise<RemoveResult> => {
    const opened = await openAdoption(tx, actor, request.practice, request.organisation);
    if (!opened.ok) return opened;
    const { card } = opened;
    if (!card) return { ok: false, fault: "not-found" };
    if (remove === (card.removedAt !== null)) return { ok: false, fault: remove ? "removed" : "not-removed" };
    if (stateOf(card) !== request.seenState) return { ok: false, fault: "conflict" };
    const fault = remove ? null : applyFault(opened);
    if (fault) return { ok: false, fault };
    const reason = remove && isOthersCard(opened) ? (request.reason ?? "").replace(/\s+/g, " ").trim() : null;
    if (reason !== null && (reason === "" || [...reason].length > maxReasonLength))
      return { ok: false, fault: "reason" };
    const removed = { removed_at: new Date().toISOString(), removed_by: opened.actor.id, removed_reason: reason };
    await tx
      .updateTable("adoption")
      .set(remove ? removed : { removed_at: null, removed_by: null, removed_reason: null })
      .where("id", "=", card.id)
      .execute();
    await recordActOnOthersCard(tx, opened, remove ? "remove-adoption" : "bring-back-adoption", reason ?? "");
    const kind = isPublic(card.content) ? "adoptions" : "member-adoptions";
    await moveContentVersion(tx, `${kind}:${opened.practice.id}`);
    return { ok: true };
  });
}

/** Returns the removed cards of an organisation that may be brought back, the last removed first, at most 200. */
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
