import type { Actor } from "#app/people/policy.ts";
import type { Db } from "#db/client.server.ts";
import type { Language } from "#db/schema.ts";
import { findOrganisation, recordOwnerAct } from "../co-owners/open.server.ts";
import { texts } from "../texts.ts";
import type { OwningResult } from "./faults.ts";
import { revise } from "./revise.server.ts";

/**
 * Makes another known organisation the leading owner at once, without its consent. With `keep` the organisation that led
 * becomes a co-owner. Publishes a new revision and always records the act.
 */
export function handOver(
  db: Db,
  actor: Actor,
  slug: string,
  { to, keep }: { to: string; keep: boolean },
  language: Language = "fi",
): Promise<OwningResult> {
  return revise(db, actor, slug, language, async ({ organisation = "", alsoBy }, practice) => {
    const receiver = await findOrganisation(db, to, language);
    if (!receiver) return { ok: false, fault: "organisation" };
    if (to === organisation) return { ok: false, fault: "already-owner" };
    const others = alsoBy.filter((it) => it !== to && it !== organisation);
    return {
      ok: true,
      changes: { organisation: to, ...coOwnerChange(alsoBy, keep ? [organisation, ...others] : others) },
      note: texts(language).owning.handedOver(receiver.name),
      handover: true,
      inTransaction: (tx) => recordOwnerAct(tx, actor, practice.slug, "hand-over", to),
    };
  });
}

/** The change of the list of co-owners; empty when it stays the same, so that its line in the source is not rewritten. */
function coOwnerChange(before: string[], after: string[]) {
  return before.join() === after.join() ? {} : { alsoBy: after };
}
