import type { Db } from "#db/client.server.ts";
import { forgetDevices } from "./devices.server.ts";
import type { PasswordFault } from "./faults.ts";
import { type Origin, openSession, type SignedInTokens } from "./open-session.server.ts";
import { HashingBusyError, hashPassword, inHashingTurn, isPassword, passwordFault } from "./password.server.ts";
import { recordSecurity } from "./records.server.ts";
import { endSessions } from "./sessions.server.ts";
import { forgetFailures, reserveAttempt, type ThrottleKey } from "./throttle.server.ts";

/**
 * Changes a person's own password when the old one is right. Ends all sessions, forgets other devices and starts a new
 * session. Wrong passwords slow down the next attempts.
 */
export async function changePassword(
  db: Db,
  personId: number,
  { old, next }: { old: string; next: string },
  from: Origin,
  now = Date.now(),
): Promise<({ ok: true } & SignedInTokens) | { ok: false; fault: PasswordFault }> {
  const fault = passwordFault(next);
  if (fault) return { ok: false, fault: `password-${fault}` };
  return inHashingTurn("known", () => attemptChange(db, personId, { old, next }, from, now)).catch((error: unknown) => {
    if (error instanceof HashingBusyError) return { ok: false as const, fault: "busy" as const };
    throw error;
  });
}

async function attemptChange(
  db: Db,
  personId: number,
  { old, next }: { old: string; next: string },
  from: Origin,
  now: number,
): Promise<({ ok: true } & SignedInTokens) | { ok: false; fault: PasswordFault }> {
  const keys: ThrottleKey[] = [{ kind: "person", of: String(personId) }];
  if ((await reserveAttempt(db, keys, now)) > 0) return { ok: false, fault: "wait" };
  const person = await db.selectFrom("person").select("password_hash").where("id", "=", personId).executeTakeFirst();
  if (!(await isPassword(person?.password_hash ?? null, old))) {
    await recordSecurity(db, { kind: "password", personId, address: from.address, outcome: "refused" });
    return { ok: false, fault: "old" };
  }
  const password_hash = await hashPassword(next);
  return db.transaction().execute(async (tx) => {
    await tx.updateTable("person").set({ password_hash }).where("id", "=", personId).execute();
    await forgetFailures(tx, keys);
    await endSessions(tx, personId);
    await forgetDevices(tx, personId);
    await recordSecurity(tx, { kind: "password", personId, address: from.address, outcome: "ok" });
    return { ok: true as const, ...(await openSession(tx, personId, from)) };
  });
}
