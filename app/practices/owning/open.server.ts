import type { AuditAct } from "#app/people/audit-acts.ts";
import { type Actor, mayWriteFor } from "#app/people/policy.ts";
import { recordAct } from "#app/people/records.server.ts";
import type { Db } from "#db/client.server.ts";
import { type FoundPractice, findPractice } from "../find.server.ts";

type Opened =
  | { ok: true; practice: FoundPractice; by: NonNullable<Actor> }
  | { ok: false; fault: "not-found" | "forbidden" };

/** The published practice for an owner's act, also when it is withdrawn. Refuses a person who may not write for an owner. */
export async function openOwned(db: Db, actor: Actor, slug: string): Promise<Opened> {
  const practice = await findPractice(db, slug);
  if (!practice || practice.number === 0) return { ok: false, fault: "not-found" };
  if (actor === null || !mayWriteFor(actor, practice.owners)) return { ok: false, fault: "forbidden" };
  return { ok: true, practice, by: actor };
}

/** Records an act by a person whose organisation is not an owner: a coordinator's. */
export async function recordCoordinatorAct(tx: Db, by: NonNullable<Actor>, practice: FoundPractice, act: AuditAct) {
  if (practice.owners.includes(by.organisationId)) return;
  await recordAct(tx, { actorId: by.id, act, subject: `practice:${practice.slug}` });
}
