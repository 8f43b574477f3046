import type { AuditAct } from "#app/people/audit-acts.ts";
import { type Actor, mayWriteFor } from "#app/people/policy.ts";
import { recordAct } from "#app/people/records.server.ts";
import type { Db } from "#db/client.server.ts";
import type { Language } from "#db/schema.ts";
import { type FoundPractice, findPractice } from "../find.server.ts";

/** A published practice, an organisation, and whether the person writes for the organisation or for an owner. */
export interface Opened {
  ok: true;
  practice: FoundPractice;
  organisation: { id: number; slug: string; name: string };
  by: NonNullable<Actor>;
  isOwner: boolean;
  isNamed: boolean;
}

/**
 * Opens what an act on a co-owner is about. Who writes neither for an owner nor for the organisation gets `otherwise`: of
 * a proposal `not-found`, whether or not there is one. An unknown practice or organisation is `not-found` too.
 */
export async function openCoOwner(
  db: Db,
  actor: Actor,
  slug: string,
  organisation: string,
  language: Language,
  otherwise: "not-found" | "forbidden" = "not-found",
): Promise<Opened | { ok: false; fault: "not-found" | "forbidden" }> {
  const practice = await findPractice(db, slug);
  const row = await findOrganisation(db, organisation, language);
  if (!practice || practice.number === 0 || !row) return { ok: false, fault: "not-found" };
  const isOwner = mayWriteFor(actor, practice.owners);
  const isNamed = mayWriteFor(actor, [row.id]);
  if (actor === null || (!isOwner && !isNamed)) return { ok: false, fault: otherwise };
  return { ok: true, practice, organisation: row, by: actor, isOwner, isNamed };
}

/** An organisation with its name in a language; undefined when it is unknown. */
export async function findOrganisation(db: Db, slug: string, language: Language) {
  const row = await db
    .selectFrom("organisation")
    .select(["id", "slug", "fi", "sv", "en"])
    .where("slug", "=", slug)
    .executeTakeFirst();
  return row && { id: row.id, slug: row.slug, name: row[language] };
}

/** Records an act that changes or would change a practice's owners in the audit log. */
export function recordOwnerAct(tx: Db, by: Actor, practice: string, act: AuditAct, organisation: string) {
  const subject = `practice:${practice}`;
  return recordAct(tx, { actorId: by?.id ?? null, act, subject, reason: `organisation:${organisation}` });
}
