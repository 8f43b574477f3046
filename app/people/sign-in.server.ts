import type { Db } from "#db/client.server.ts";
import { isKnownDevice } from "./devices.server.ts";
import { normalizeEmail } from "./names.ts";
import { networksOf } from "./networks.ts";
import type { Origin, SignedInTokens } from "./open-session.server.ts";
import { HashingBusyError, inHashingTurn, isPassword } from "./password.server.ts";
import { recordSecurity } from "./records.server.ts";
import { beginSession, type WaitsForCode } from "./second-factor/half-session.server.ts";
import { forgetFailures, reserveAttempt, type ThrottleKey, takeBackAttempt } from "./throttle.server.ts";
import { tokenHash } from "./token.server.ts";

export type SignInResult =
  | ({ ok: true } & SignedInTokens)
  /** `wrong` is an unknown address or a wrong password; `wait` is too many attempts; `busy` is too many at this moment. */
  | { ok: false; fault: "wrong" }
  | { ok: false; fault: "wait" | "busy"; waitSeconds: number }
  | WaitsForCode;

/** Seconds after which an attempt refused as `busy` may be made again. */
const busySeconds = 5;

/**
 * Signs in with a password. The answer and the time it takes are the same for an unknown e-mail address and a wrong
 * password. A person with a second factor gets a half-session instead of a session. A person who was ended may sign in too, and then sees the own data only. Failed attempts slow down the next ones: by account and network, by account from
 * anywhere, by network and by the block around it. An attempt on a device where the account has signed in before is
 * slowed down only by that device's own failures, so that strangers cannot keep its owner out.
 */
export async function signIn(
  db: Db,
  { email, password }: { email: string; password: string },
  from: Origin,
  now = Date.now(),
): Promise<SignInResult> {
  const person = await db
    .selectFrom("person")
    .select(["id", "password_hash"])
    .where("email", "=", normalizeEmail(email))
    .executeTakeFirst();
  const { queue, keys } = await throttling(db, person?.id, email, from);
  return inHashingTurn(queue, () => attempt(db, person, password, keys, from, now)).catch(
    (error: unknown): SignInResult => {
      if (error instanceof HashingBusyError) return { ok: false, fault: "busy", waitSeconds: busySeconds };
      throw error;
    },
  );
}

async function attempt(
  db: Db,
  person: { id: number; password_hash: string | null } | undefined,
  password: string,
  keys: ThrottleKey[],
  from: Origin,
  now: number,
): Promise<SignInResult> {
  const waitSeconds = await reserveAttempt(db, keys, now);
  if (waitSeconds > 0) {
    await recordSecurity(db, { kind: "sign-in", address: from.address, outcome: "slowed down" });
    return { ok: false, fault: "wait", waitSeconds };
  }
  if (!(await isPassword(person?.password_hash ?? null, password)) || !person) {
    await recordSecurity(db, { kind: "sign-in", personId: person?.id, address: from.address, outcome: "refused" });
    return { ok: false, fault: "wrong" };
  }
  return db.transaction().execute(async (tx) => {
    await takeBackAttempt(tx, keys, now);
    await forgetFailures(
      tx,
      keys.filter((it) => it.kind === "account-network" || it.kind === "device"),
    );
    await recordSecurity(tx, { kind: "sign-in", personId: person.id, address: from.address, outcome: "ok" });
    return beginSession(tx, person.id, from, now);
  });
}

/**
 * Where an attempt waits for its turn and what its failures are counted by. An e-mail address is counted by its hash,
 * whether it is known or not.
 */
async function throttling(
  db: Db,
  personId: number | undefined,
  email: string,
  from: Origin,
): Promise<{ queue: "known" | "strangers"; keys: ThrottleKey[] }> {
  if (personId !== undefined && from.device !== null && (await isKnownDevice(db, personId, from.device)))
    return { queue: "known", keys: [{ kind: "device", of: `${personId} ${tokenHash(from.device)}` }] };
  const account = tokenHash(normalizeEmail(email));
  const { network, block } = networksOf(from.address);
  return {
    queue: "strangers",
    keys: [
      { kind: "account-network", of: `${account} ${network}` },
      { kind: "account", of: account },
      { kind: "network", of: network },
      { kind: "block", of: block },
    ],
  };
}
