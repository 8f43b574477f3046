import type { Actor } from "#app/people/policy.ts";
import type { Db } from "#db/client.server.ts";
import type { Language } from "#db/schema.ts";
import { confirm } from "./confirm.server.ts";
import type { OwningResult } from "./faults.ts";
import { handOver } from "./hand-over.server.ts";
import { markEnded } from "./mark-ended.server.ts";
import { openOwned } from "./open.server.ts";
import { rename } from "./rename.server.ts";
import type { OwningSent } from "./tasks.ts";
import { bringBack, withdraw } from "./withdraw.server.ts";

/** Performs the act of a form on the owning page. Each act checks the person's rights itself. */
export async function performOwning(
  db: Db,
  actor: Actor,
  slug: string,
  sent: OwningSent,
  language: Language,
): Promise<OwningResult> {
  const { act, understood } = sent;
  if ((act === "rename" || act === "hand-over") && !understood) {
    const opened = await openOwned(db, actor, slug);
    return opened.ok ? { ok: false, fault: "not-understood" } : opened;
  }
  switch (act) {
    case "confirm":
      return confirm(db, actor, slug, sent.seen);
    case "mark-ended":
      return markEnded(db, actor, slug, /^\d{4}$/.test(sent.year) ? Number(sent.year) : Number.NaN, language);
    case "hand-over":
      return handOver(db, actor, slug, { to: sent.organisation, keep: sent.keep }, language);
    case "rename":
      return rename(db, actor, slug, sent.slug, language);
    case "withdraw":
      return withdraw(db, actor, slug, sent.reason);
    case "bring-back":
      return bringBack(db, actor, slug);
    case null:
      return { ok: false, fault: "not-found" };
  }
}
