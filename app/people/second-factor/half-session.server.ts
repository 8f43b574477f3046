import type { Db } from "#db/client.server.ts";
import type { FactorFault } from "../faults.ts";
import { type Origin, openSession, type SignedInTokens } from "../open-session.server.ts";
import { newToken, tokenHash } from "../token.server.ts";
import { withCode } from "./prove.server.ts";

/** In milliseconds: the time in which the code must be given. */
const lifetime = 10 * 60_000;

/** A sign-in that has begun and waits for a code: `half` is the token for the browser's cookie, which gives no right. */
export interface WaitsForCode {
  ok: false;
  fault: "needs-code";
  half: string;
}

/**
 * Opens a session for a person who has given the first factor. When the person has a second one, only a half-session is
 * started, which `giveCode` makes whole. `now` is in milliseconds.
 */
export async function beginSession(
  tx: Db,
  personId: number,
  from: Origin,
  now = Date.now(),
): Promise<({ ok: true } & SignedInTokens) | WaitsForCode> {
  const factor = await tx
    .selectFrom("second_factor")
    .select("person_id")
    .where("person_id", "=", personId)
    .executeTakeFirst();
  if (!factor) return { ok: true, ...(await openSession(tx, personId, from)) };
  const half = newToken();
  const row = { token_hash: tokenHash(half), person_id: personId };
  const times = { created_at: new Date(now).toISOString(), expires_at: new Date(now + lifetime).toISOString() };
  await tx
    .insertInto("half_session")
    .values({ ...row, ...times })
    .execute();
  return { ok: false, fault: "needs-code", half };
}

/** The person whose half-session has this token; null when it is unknown or older than ten minutes. */
export async function readHalfSession(db: Db, half: string, now = Date.now()): Promise<number | null> {
  const row = await db
    .selectFrom("half_session")
    .select("person_id")
    .where("token_hash", "=", tokenHash(half))
    .where("expires_at", ">", new Date(now).toISOString())
    .executeTakeFirst();
  return row?.person_id ?? null;
}

export type CodeResult = ({ ok: true } & SignedInTokens) | { ok: false; fault: FactorFault; waitSeconds: number };

const gone = { ok: false, fault: "gone", waitSeconds: 0 } as const;

/**
 * Makes a half-session whole by a code of the app or a recovery code: starts a session in its place. Refuses with `gone`
 * when the half-session has been used or is too old, with `code` or `wait` as `withCode` does.
 */
export async function giveCode(
  db: Db,
  half: string,
  typed: string,
  from: Origin,
  now = Date.now(),
): Promise<CodeResult> {
  const personId = await readHalfSession(db, half, now);
  if (personId === null) return gone;
  const proof = { personId, typed, address: from.address };
  const open = async (tx: Db): Promise<SignedInTokens> => {
    const { numDeletedRows } = await tx
      .deleteFrom("half_session")
      .where("token_hash", "=", tokenHash(half))
      .executeTakeFirst();
    if (numDeletedRows !== 1n) throw new HalfSessionGone();
    return openSession(tx, personId, from);
  };
  try {
    const result = await withCode(db, proof, open, now);
    return result.ok ? { ok: true, ...result.value } : result;
  } catch (error) {
    if (error instanceof HalfSessionGone) return gone;
    throw error;
  }
}

/** Thrown to roll the transaction back, so that the code stays usable. */
class HalfSessionGone extends Error {}
