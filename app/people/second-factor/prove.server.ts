import type { Db } from "#db/client.server.ts";
import type { FactorFault } from "../faults.ts";
import { recordSecurity } from "../records.server.ts";
import { forgetFailures, reserveAttempt, type ThrottleKey } from "../throttle.server.ts";
import { tokenHash } from "../token.server.ts";
import { digitsOf, stepOf } from "./codes.server.ts";

/** Who gives a code, what was typed, and from which IP address. */
export interface Proof {
  personId: number;
  typed: string;
  address: string;
}

export type Proven<T> = { ok: true; value: T } | { ok: false; fault: FactorFault; waitSeconds: number };

/**
 * Runs an act that needs a code of the person's app or a recovery code, in the transaction that uses the code up: when
 * the act throws, the code stays usable. Each code works once; wrong ones slow down the next attempts. `now` is in
 * milliseconds. Refuses with `code` or, for `waitSeconds`, with `wait`.
 */
export async function withCode<T>(
  db: Db,
  { personId, typed, address }: Proof,
  act: (tx: Db) => Promise<T>,
  now = Date.now(),
): Promise<Proven<T>> {
  const keys: ThrottleKey[] = [{ kind: "person", of: `${personId} code` }];
  const event = { kind: "second-factor", personId, address } as const;
  const waitSeconds = await reserveAttempt(db, keys, now);
  if (waitSeconds > 0) {
    await recordSecurity(db, { ...event, outcome: "slowed down" });
    return { ok: false, fault: "wait", waitSeconds };
  }
  return db.transaction().execute(async (tx): Promise<Proven<T>> => {
    if (!(await consumeCode(tx, personId, digitsOf(typed), now))) {
      await recordSecurity(tx, { ...event, outcome: "refused" });
      return { ok: false, fault: "code", waitSeconds: 0 };
    }
    await forgetFailures(tx, keys);
    await recordSecurity(tx, { ...event, outcome: "ok" });
    return { ok: true, value: await act(tx) };
  });
}

/** Uses a code up. False when it is wrong or has been used, also when the clock was set back since. */
async function consumeCode(tx: Db, personId: number, digits: string, now: number): Promise<boolean> {
  const factor = await tx
    .selectFrom("second_factor")
    .select("secret")
    .where("person_id", "=", personId)
    .executeTakeFirst();
  if (!factor) return false;
  if (/^\d{20}$/.test(digits)) {
    const { numDeletedRows } = await tx
      .deleteFrom("recovery_code")
      .where("person_id", "=", personId)
      .where("code_hash", "=", tokenHash(digits))
      .executeTakeFirst();
    return numDeletedRows === 1n;
  }
  const step = /^\d{6}$/.test(digits) ? stepOf(factor.secret, digits, now) : null;
  if (step === null) return false;
  const { numUpdatedRows } = await tx
    .updateTable("second_factor")
    .set({ last_step: step })
    .where("person_id", "=", personId)
    .where("last_step", "<", step)
    .executeTakeFirst();
  return numUpdatedRows === 1n;
}
