import type { Db } from "#db/client.server.ts";

/** How failures of one kind of key are counted. */
interface Limit {
  /** Failures without a wait; each one after them doubles the wait, which begins with two seconds. */
  free: number;
  /** Milliseconds after which one failure is forgotten. */
  forgetAfter: number;
}

/** In milliseconds: an attempt is slowed down, never locked. */
const longestWait = 15 * 60_000;
/** No more failures than these above the free ones are counted: more would not lengthen the wait. */
const mostAboveFree = 10;

const minute = 60_000;
const limits = {
  /** One account from one network. */
  "account-network": { free: 5, forgetAfter: 30 * minute },
  /** One account from anywhere. */
  account: { free: 20, forgetAfter: 30 * minute },
  /** Any accounts from one network: a municipality may have one address for all its people. */
  network: { free: 30, forgetAfter: 2 * minute },
  /** Any accounts from a block of networks. */
  block: { free: 100, forgetAfter: minute },
  /** One account from a device on which it has signed in before. */
  device: { free: 10, forgetAfter: 30 * minute },
  /** A signed-in person's own secret, such as the old password. */
  person: { free: 5, forgetAfter: 30 * minute },
} as const satisfies Record<string, Limit>;

/** What failures are counted by. */
export interface ThrottleKey {
  kind: keyof typeof limits;
  of: string;
}

/**
 * Reserves an attempt: counts it as failed for every key and returns 0; when one of the keys has to wait, counts nothing
 * and returns the seconds to wait, at most 900. Attempts made at the same time are counted one after the other, so that
 * no more of them pass than if they had been made in turn. `now` is in milliseconds; a clock that is set back lengthens
 * no wait beyond the longest one.
 */
export function reserveAttempt(db: Db, keys: readonly ThrottleKey[], now = Date.now()): Promise<number> {
  return db.transaction().execute(async (tx) => {
    const counts = await Promise.all(keys.map(async (key) => ({ key, ...(await countOf(tx, key, now)) })));
    const waitMs = Math.max(0, ...counts.map((it) => it.waitMs));
    if (waitMs > 0) return Math.ceil(waitMs / 1000);
    for (const { key, failures } of counts) await write(tx, key, failures + 1, now);
    return 0;
  });
}

/** Takes back what `reserveAttempt` counted, after an attempt that has succeeded. Earlier failures are kept. */
export async function takeBackAttempt(tx: Db, keys: readonly ThrottleKey[], now = Date.now()): Promise<void> {
  for (const key of keys) {
    const { failures, at } = await countOf(tx, key, now);
    await write(tx, key, Math.max(0, failures - 1), at);
  }
}

/** Forgets the failures of keys whose owner has been proved. */
export async function forgetFailures(tx: Db, keys: readonly ThrottleKey[]): Promise<void> {
  for (const key of keys) await tx.deleteFrom("throttle").where("key", "=", nameOf(key)).execute();
}

/** Deletes counts that can make nobody wait any more. */
export async function deleteOldFailures(db: Db, now = Date.now()): Promise<void> {
  await db
    .deleteFrom("throttle")
    .where("at", "<", new Date(now - 24 * 60 * minute).toISOString())
    .execute();
}

async function countOf(
  tx: Db,
  key: ThrottleKey,
  now: number,
): Promise<{ failures: number; at: number; waitMs: number }> {
  const row = await tx.selectFrom("throttle").selectAll().where("key", "=", nameOf(key)).executeTakeFirst();
  if (!row) return { failures: 0, at: now, waitMs: 0 };
  const { free, forgetAfter } = limits[key.kind];
  // A time in the future comes from a clock that has been set back.
  const at = Math.min(Date.parse(row.at), now);
  const wait = row.failures <= free ? 0 : Math.min(longestWait, 1000 * 2 ** (row.failures - free));
  const forgotten = (now - at) / forgetAfter;
  return { failures: Math.max(0, row.failures - forgotten), at: now, waitMs: Math.max(0, at + wait - now) };
}

async function write(tx: Db, key: ThrottleKey, failures: number, now: number): Promise<void> {
  const row = {
    failures: Math.min(failures, limits[key.kind].free + mostAboveFree),
    at: new Date(now).toISOString(),
  };
  await tx
    .insertInto("throttle")
    .values({ key: nameOf(key), ...row })
    .onConflict((oc) => oc.column("key").doUpdateSet(row))
    .execute();
}

function nameOf({ kind, of }: ThrottleKey): string {
  return `${kind}:${of}`;
}
