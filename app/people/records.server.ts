import type { Db } from "#db/client.server.ts";

/** Writes down an act on another's content or an act of a coordinator, in the transaction that does it. */
export async function record(
  tx: Db,
  act: { actorId: number | null; act: string; subject: string; reason?: string | null },
): Promise<void> {
  await tx
    .insertInto("audit")
    .values({
      at: new Date().toISOString(),
      actor_id: act.actorId,
      act: act.act,
      subject: act.subject,
      reason: act.reason ?? null,
    })
    .execute();
}

/** Writes down a sign-in, its failure or another act that concerns security. */
export async function recordSecurity(
  db: Db,
  event: { kind: string; personId?: number | null; address?: string | null; outcome: string },
): Promise<void> {
  await db
    .insertInto("security_event")
    .values({
      at: new Date().toISOString(),
      kind: event.kind,
      person_id: event.personId ?? null,
      address: event.address ?? null,
      outcome: event.outcome,
    })
    .execute();
}

/** Removes security events older than so many days. */
export async function forgetOldSecurity(db: Db, days: number): Promise<void> {
  const before = new Date(Date.now() - days * 86_400_000).toISOString();
  await db.deleteFrom("security_event").where("at", "<", before).execute();
}

export interface AuditRow {
  id: number;
  at: string;
  act: string;
  subject: string;
  reason: string | null;
  actor: string | null;
}

/** The newest acts, a page at a time. */
export function readAudit(db: Db, page: number, perPage = 100): Promise<AuditRow[]> {
  return db
    .selectFrom("audit")
    .leftJoin("person", "person.id", "actor_id")
    .select(["audit.id", "at", "act", "subject", "reason", "person.name as actor"])
    .orderBy("audit.id", "desc")
    .limit(perPage)
    .offset((page - 1) * perPage)
    .execute();
}

export interface SecurityRow {
  id: number;
  at: string;
  kind: string;
  address: string | null;
  outcome: string;
  person: string | null;
}

export function readSecurity(db: Db, page: number, perPage = 100): Promise<SecurityRow[]> {
  return db
    .selectFrom("security_event")
    .leftJoin("person", "person.id", "person_id")
    .select(["security_event.id", "at", "kind", "address", "outcome", "person.name as person"])
    .orderBy("security_event.id", "desc")
    .limit(perPage)
    .offset((page - 1) * perPage)
    .execute();
}
