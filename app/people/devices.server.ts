import type { Db } from "#db/client.server.ts";
import { newToken, tokenHash } from "./token.server.ts";

/** A person's devices that are remembered; the ones that have been away longest are forgotten first. */
const mostDevices = 10;
/** Milliseconds after its last sign-in that a device is remembered. */
const rememberedFor = 365 * 86_400_000;

/** Whether the person has signed in on the device with this token before, within a year. */
export async function isKnownDevice(db: Db, personId: number, token: string): Promise<boolean> {
  const row = await db
    .selectFrom("device")
    .select("person_id")
    .where("token_hash", "=", tokenHash(token))
    .where("person_id", "=", personId)
    .where("seen_at", ">", new Date(Date.now() - rememberedFor).toISOString())
    .executeTakeFirst();
  return row !== undefined;
}

/**
 * Remembers that the person has signed in on the device. Returns its token, to be kept by the browser: the given one when
 * somebody is known by it, since a device may be shared, otherwise a new one. The database stores only its hash.
 */
export async function rememberDevice(tx: Db, personId: number, token: string | null): Promise<string> {
  const known =
    token !== null &&
    (await tx.selectFrom("device").select("person_id").where("token_hash", "=", tokenHash(token)).executeTakeFirst());
  const kept = known ? token : newToken();
  const row = { token_hash: tokenHash(kept), person_id: personId, seen_at: new Date().toISOString() };
  await tx
    .insertInto("device")
    .values(row)
    .onConflict((oc) => oc.columns(["person_id", "token_hash"]).doUpdateSet({ seen_at: row.seen_at }))
    .execute();
  const newest = await tx
    .selectFrom("device")
    .select("token_hash")
    .where("person_id", "=", personId)
    .orderBy("seen_at", "desc")
    .limit(mostDevices)
    .execute();
  await tx
    .deleteFrom("device")
    .where("person_id", "=", personId)
    .where(
      "token_hash",
      "not in",
      newest.map((it) => it.token_hash),
    )
    .execute();
  return kept;
}

/** Forgets the devices of a person, as when the password may have been in other hands. */
export async function forgetDevices(tx: Db, personId: number): Promise<void> {
  await tx.deleteFrom("device").where("person_id", "=", personId).execute();
}

/** Deletes devices on which nobody has signed in for a year. */
export async function deleteOldDevices(db: Db): Promise<void> {
  await db
    .deleteFrom("device")
    .where("seen_at", "<", new Date(Date.now() - rememberedFor).toISOString())
    .execute();
}
