import type { AuditAct } from "#app/people/audit-acts.ts";
import type { Actor } from "#app/people/policy.ts";
import { recordAct } from "#app/people/records.server.ts";
import type { Db } from "#db/client.server.ts";
import type { Language } from "#db/schema.ts";
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
    const receiver = await nameOf(db, to, language);
    if (receiver === null) return { ok: false, fault: "organisation" };
    if (to === organisation) return { ok: false, fault: "already-owner" };
    const others = alsoBy.filter((it) => it !== to && it !== organisation);
    return {
      ok: true,
      changes: { organisation: to, ...coOwnerChange(alsoBy, keep ? [organisation, ...others] : others) },
      note: texts(language).owning.handedOver(receiver),
      handover: true,
      inTransaction: (tx) => recordOwnerChange(tx, actor, practice.slug, "hand-over", to),
    };
  });
}

/** Adds an organisation to the co-owners. Publishes a new revision and always records the act. */
export function share(
  db: Db,
  actor: Actor,
  slug: string,
  organisation: string,
  language: Language = "fi",
): Promise<OwningResult> {
  return revise(db, actor, slug, language, async (front, practice) => {
    const name = await nameOf(db, organisation, language);
    if (name === null) return { ok: false, fault: "organisation" };
    if (front.organisation === organisation || front.alsoBy.includes(organisation))
      return { ok: false, fault: "already-owner" };
    return {
      ok: true,
      changes: { alsoBy: [...front.alsoBy, organisation] },
      note: texts(language).owning.shared(name),
      inTransaction: (tx) => recordOwnerChange(tx, actor, practice.slug, "share", organisation),
    };
  });
}

/** The change of the list of co-owners; empty when it stays the same, so that its line in the source is not rewritten. */
function coOwnerChange(before: string[], after: string[]) {
  return before.join() === after.join() ? {} : { alsoBy: after };
}

async function nameOf(db: Db, slug: string, language: Language): Promise<string | null> {
  const row = await db
    .selectFrom("organisation")
    .select(["fi", "sv", "en"])
    .where("slug", "=", slug)
    .executeTakeFirst();
  return row?.[language] ?? null;
}

function recordOwnerChange(tx: Db, actor: Actor, slug: string, act: AuditAct, to: string): Promise<void> {
  return recordAct(tx, { actorId: actor?.id ?? null, act, subject: `practice:${slug}`, reason: `organisation:${to}` });
}
