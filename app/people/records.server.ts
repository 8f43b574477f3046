import type { Db } from "#db/client.server.ts";
import type { AuditAct, SecurityKind, SecurityOutcome } from "./audit-acts.ts";

/** Adds an act to the audit log, in the act's transaction: acts on others' content, and acts of coordinators. */
export async function recordAct(
  tx: Db,
  act: { actorId: number | null; act: AuditAct; subject: string; reason?: string | null },
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

/** Adds an event to the security log: a sign-in, its refusal, a used link, a changed password. */
export async function recordSecurity(
  db: Db,
  event: { kind: SecurityKind; personId?: number | null; address?: string | null; outcome: SecurityOutcome },
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

/** Deletes security events older than `days` days. */
export async function deleteOldSecurityEvents(db: Db, days: number, now = Date.now()): Promise<void> {
  const before = new Date(now - days * 86_400_000).toISOString();
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

/** A page of the audit log, newest first; pages are numbered from 1. */
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

/** The names of all people by their ids, for the log. */
export async function readNames(db: Db): Promise<Map<number, string>> {
  const rows = await db.selectFrom("person").select(["id", "name"]).execute();
  return new Map(rows.map(({ id, name }) => [id, name]));
}

export interface SecurityRow {
  id: number;
  at: string;
  kind: string;
  address: string | null;
  outcome: string;
  person: string | null;
}

/** A page of the security log, newest first; pages are numbered from 1. */
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
