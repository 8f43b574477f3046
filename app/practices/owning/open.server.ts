import { type Actor, mayWriteFor } from "#app/people/policy.ts";
import { recordAct } from "#app/people/records.server.ts";
import type { Db } from "#db/client.server.ts";
import { type FoundPractice, findPractice } from "../find.server.ts";

type Opened =
  | { ok: true; practice: FoundPractice; by: NonNullable<Actor> }
  | { ok: false; fault: "not-found" | "forbidden" };

/** The published practice an owner's act is about, withdrawn or not, once it is known that the actor may. */
export async function openOwned(db: Db, actor: Actor, slug: string): Promise<Opened> {
  const practice = await findPractice(db, slug);
  if (!practice || practice.number === 0) return { ok: false, fault: "not-found" };
  if (actor === null || !mayWriteFor(actor, practice.owners)) return { ok: false, fault: "forbidden" };
  return { ok: true, practice, by: actor };
}

/** Writes down what a coordinator does to what is not the coordinator's own. */
export async function recordCoordinatorAct(tx: Db, by: NonNullable<Actor>, practice: FoundPractice, act: string) {
  if (practice.owners.includes(by.organisationId)) return;
  await recordAct(tx, { actorId: by.id, act, subject: `practice:${practice.slug}` });
}
