import type { Db } from "#db/client.server.ts";
import type { FactorFault } from "../faults.ts";
import { recordSecurity } from "../records.server.ts";
import { tokenHash } from "../token.server.ts";
import { digitsOf, isSecret, newRecoveryCodes, stepOf } from "./codes.server.ts";
import { type Proof, type Proven, withCode } from "./prove.server.ts";

/** Since when a person has a second factor (UTC ISO), and how many recovery codes are unused; null without one. */
export async function readFactor(db: Db, personId: number): Promise<{ since: string; codesLeft: number } | null> {
  const factor = await db
    .selectFrom("second_factor")
    .select("created_at")
    .where("person_id", "=", personId)
    .executeTakeFirst();
  if (!factor) return null;
  const codes = await db.selectFrom("recovery_code").select("code_hash").where("person_id", "=", personId).execute();
  return { since: factor.created_at, codesLeft: codes.length };
}

/**
 * Takes a secret into use for a person who proves with a code that the app has it. Returns the recovery codes, which are
 * stored as hashes only. The code given here signs nobody in. Refuses with `code` a wrong one, with `on` a person who
 * has a second factor already.
 */
export async function turnOn(
  db: Db,
  { personId, typed, address }: Proof,
  secret: string,
  now = Date.now(),
): Promise<{ ok: true; codes: string[] } | { ok: false; fault: FactorFault }> {
  const step = isSecret(secret) ? stepOf(secret, digitsOf(typed), now) : null;
  if (step === null) return { ok: false, fault: "code" };
  return db.transaction().execute(async (tx) => {
    const row = { person_id: personId, secret, last_step: step, created_at: new Date(now).toISOString() };
    const { numInsertedOrUpdatedRows } = await tx
      .insertInto("second_factor")
      .values(row)
      .onConflict((oc) => oc.column("person_id").doNothing())
      .executeTakeFirst();
    if (numInsertedOrUpdatedRows !== 1n) return { ok: false as const, fault: "on" as const };
    await recordSecurity(tx, { kind: "second-factor:on", personId, address, outcome: "ok" });
    return { ok: true as const, codes: await replaceRecoveryCodes(tx, personId) };
  });
}

/** Turns a person's own second factor off when a code proves who asks. */
export function turnOff(db: Db, proof: Proof, now = Date.now()): Promise<Proven<null>> {
  return withCode(
    db,
    proof,
    async (tx) => {
      await forgetFactor(tx, proof.personId);
      const { personId, address } = proof;
      await recordSecurity(tx, { kind: "second-factor:off", personId, address, outcome: "ok" });
      return null;
    },
    now,
  );
}

/** Makes new recovery codes in place of the earlier ones when a code proves who asks. */
export function renewRecoveryCodes(db: Db, proof: Proof, now = Date.now()): Promise<Proven<string[]>> {
  return withCode(db, proof, (tx) => replaceRecoveryCodes(tx, proof.personId), now);
}

/** Takes secret and recovery codes out of the database. False when the person had none. */
export async function forgetFactor(tx: Db, personId: number): Promise<boolean> {
  await tx.deleteFrom("recovery_code").where("person_id", "=", personId).execute();
  const { numDeletedRows } = await tx.deleteFrom("second_factor").where("person_id", "=", personId).executeTakeFirst();
  return numDeletedRows === 1n;
}

async function replaceRecoveryCodes(tx: Db, person_id: number): Promise<string[]> {
  await tx.deleteFrom("recovery_code").where("person_id", "=", person_id).execute();
  const codes = newRecoveryCodes();
  const created_at = new Date().toISOString();
  const rows = codes.map((code) => ({ person_id, code_hash: tokenHash(digitsOf(code)), created_at }));
  await tx.insertInto("recovery_code").values(rows).execute();
  return codes;
}
