import type { Actor } from "#app/people/policy.ts";
import type { Db } from "#db/client.server.ts";
import { moveContentVersion } from "#db/content-version.server.ts";
import { isForAll } from "./content.ts";
import type { AdoptionFault, Denied } from "./faults.ts";
import { cannotApply, openAdoption, recordForeign, seenOf } from "./open.server.ts";

export type RemoveResult = { ok: true } | Denied | { ok: false; fault: AdoptionFault };

/** What is done to which card, as it was seen: one that has changed since is not taken down or put back unseen. */
interface Asked {
  practice: string;
  organisation: string;
  seen: string;
}

/** Takes a card out of everybody's sight. Nothing is deleted. */
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
    await tx
      .updateTable("adoption")
      .set(away ? { removed_at: new Date().toISOString(), removed_by: by.id } : { removed_at: null, removed_by: null })
      .where("id", "=", card.id)
      .execute();
    await recordForeign(tx, opened, away ? "remove-adoption" : "bring-back-adoption");
    if (isForAll(card.content)) await moveContentVersion(tx);
    return { ok: true };
  });
}
