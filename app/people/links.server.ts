import type { Db } from "#db/client.server.ts";
import type { LinkPurpose } from "#db/schema.ts";
import { newToken, tokenHash } from "./token.server.ts";

/** How long a link may be used, ms. */
const lifetimes: Record<LinkPurpose, number> = {
  "first-coordinator": 24 * 3_600_000,
  invitation: 7 * 86_400_000,
  recovery: 60 * 60_000,
  demo: 24 * 3_600_000,
};

export interface Link {
  purpose: LinkPurpose;
  person: { id: number; email: string; name: string } | null;
}

/** Makes a single-use link and answers its token. Earlier unused links of the same purpose and person stop working. */
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

/** What a link is for, without using it: a scanner of mail may open it. Null when it cannot be used. */
export async function readLink(db: Db, token: string): Promise<Link | null> {
  const row = await db
    .selectFrom("link")
    .leftJoin("person", "person.id", "link.person_id")
    .select(["purpose", "person.id", "email", "name", "ended_at", "link.person_id"])
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
  return { purpose: row.purpose, person };
}

/** Uses a link up, inside the transaction that does what it is for. False when another was faster. */
export async function spendLink(tx: Db, token: string): Promise<boolean> {
  const { numUpdatedRows } = await tx
    .updateTable("link")
    .set({ used_at: new Date().toISOString() })
    .where("token_hash", "=", tokenHash(token))
    .where("used_at", "is", null)
    .where("expires_at", ">", new Date().toISOString())
    .executeTakeFirst();
  return numUpdatedRows === 1n;
}
