import type { Db } from "#db/client.server.ts";
import type { LinkPurpose } from "#db/schema.ts";
import { newToken, tokenHash } from "./token.server.ts";

/** How long a link is valid, in milliseconds. */
const lifetimes: Record<LinkPurpose, number> = {
  "first-coordinator": 24 * 3_600_000,
  invitation: 7 * 86_400_000,
  recovery: 60 * 60_000,
  email: 7 * 86_400_000,
  demo: 24 * 3_600_000,
};

export interface Link {
  purpose: LinkPurpose;
  person: { id: number; email: string; name: string } | null;
  /** For a link that confirms an address: that address. */
  newEmail: string | null;
}

/** Creates a single-use link and returns its token. Earlier unused links of the same purpose and person are deleted. */
export async function makeLink(db: Db, purpose: LinkPurpose, personId: number | null): Promise<string> {
  const token = newToken();
  const now = Date.now();
  const earlier = db.deleteFrom("link").where("purpose", "=", purpose).where("used_at", "is", null);
  await (personId === null ? earlier : earlier.where("person_id", "=", personId)).execute();
  await db
    .insertInto("link")
    .values({
      token_hash: tokenHash(token),
      purpose,
      person_id: personId,
      created_at: new Date(now).toISOString(),
      expires_at: new Date(now + lifetimes[purpose]).toISOString(),
      used_at: null,
    })
    .execute();
  return token;
}

/** Reads a link without using it, since mail scanners open links. Null when it is unknown, used or expired. */
export async function readLink(db: Db, token: string): Promise<Link | null> {
  const row = await db
    .selectFrom("link")
    .leftJoin("person", "person.id", "link.person_id")
    .select(["purpose", "person.id", "email", "new_email", "name", "ended_at", "link.person_id"])
    .where("token_hash", "=", tokenHash(token))
    .where("used_at", "is", null)
    .where("expires_at", ">", new Date().toISOString())
    .executeTakeFirst();
  if (!row || row.ended_at !== null) return null;
  const person =
    row.id === null || row.email === null || row.name === null
      ? null
      : { id: row.id, email: row.email, name: row.name };
  if (row.person_id !== null && !person) return null;
  if (row.purpose === "email" && row.new_email === null) return null;
  return { purpose: row.purpose, person, newEmail: row.purpose === "email" ? row.new_email : null };
}

/** Marks a link as used, in the transaction of the act that it allows. False when it is used or expired. */
export async function consumeLink(tx: Db, token: string): Promise<boolean> {
  const { numUpdatedRows } = await tx
    .updateTable("link")
    .set({ used_at: new Date().toISOString() })
    .where("token_hash", "=", tokenHash(token))
    .where("used_at", "is", null)
    .where("expires_at", ">", new Date().toISOString())
    .executeTakeFirst();
  return numUpdatedRows === 1n;
}
