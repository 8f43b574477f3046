import type { Actor } from "#app/people/policy.ts";
import { recordAct } from "#app/people/records.server.ts";
import type { Db } from "#db/client.server.ts";
import type { Language } from "#db/schema.ts";
import { texts } from "../texts.ts";
import type { OwningResult } from "./faults.ts";
import { revise } from "./revise.server.ts";

/**
 * Makes another organisation the one that leads, at once; any known one may receive. With `keep` the one that led
 * stays as co-owner. A new revision, recorded whoever does it.
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

/** Makes an organisation a co-owner beside those there are. A new revision, recorded whoever does it. */
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

/** The list of co-owners when it changes: a line that need not be touched is not. */
function coOwnerChange(was: string[], is: string[]) {
  return was.join() === is.join() ? {} : { alsoBy: is };
}

async function nameOf(db: Db, slug: string, language: Language): Promise<string | null> {
  const row = await db
    .selectFrom("organisation")
    .select(["fi", "sv", "en"])
    .where("slug", "=", slug)
    .executeTakeFirst();
  return row?.[language] ?? null;
}

function recordOwnerChange(tx: Db, actor: Actor, slug: string, act: string, to: string): Promise<void> {
  return recordAct(tx, { actorId: actor?.id ?? null, act, subject: `practice:${slug}`, reason: `organisation:${to}` });
}
