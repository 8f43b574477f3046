import type { Db } from "#db/client.server.ts";
import type { Language } from "#db/schema.ts";
import type { Actor } from "./policy.ts";
import type { SeenTimes } from "./seen-times.server.ts";
import { rolesInForce } from "./terms.server.ts";
import { formToken, newToken, tokenHash } from "./token.server.ts";

/** In milliseconds: a session ends after this time without a request. */
const idleTimeout = 12 * 3_600_000;
/** In milliseconds: a session ends this long after signing in at the latest. */
const lifetime = 30 * 86_400_000;
/** The session of a signed-in person. */
export interface SignedIn {
  sessionId: number;
  /** Written into every form and compared when the form is sent (protection against forged requests). */
  formToken: string;
  actor: NonNullable<Actor>;
  name: string;
  email: string;
  /** The address that waits for confirmation; null for none. */
  newEmail: string | null;
  language: Language;
  organisation: string;
  demo: boolean;
  /** Whether the person has set up a second factor. */
  secondFactor: boolean;
}

/** Starts a session and returns its token; the database stores only the token's hash. */
export async function startSession(db: Db, personId: number, browser: string): Promise<string> {
  const token = newToken();
  const now = Date.now();
  await db
    .insertInto("session")
    .values({
      token_hash: tokenHash(token),
      person_id: personId,
      browser: browser.replace(/[^\x20-\x7e]/g, "").slice(0, 200),
      created_at: iso(now),
      seen_at: iso(now),
      expires_at: iso(now + lifetime),
    })
    .execute();
  return token;
}

/**
 * The session of a token; null when the token is unknown or expired. A person who was ended has no role in it. Writes
 * nothing: the request is noted in `seen`.
 */
export async function readSession(db: Db, token: string, seen?: SeenTimes): Promise<SignedIn | null> {
  const now = Date.now();
  const row = await db
    .selectFrom("session")
    .innerJoin("person", "person.id", "session.person_id")
    .innerJoin("organisation", "organisation.id", "person.organisation_id")
    .leftJoin("second_factor", "second_factor.person_id", "person.id")
    .select("second_factor.created_at as factorSince")
    .select(["session.id as sessionId", "seen_at", "person.id", "name", "email", "language", "organisation_id", "demo"])
    .select("new_email")
    .select("organisation.slug as organisation")
    .where("token_hash", "=", tokenHash(token))
    .where("expires_at", ">", iso(now))
    .executeTakeFirst();
  if (!row) return null;
  const seenAt = Math.max(Date.parse(row.seen_at), seen?.timeOf(row.sessionId) ?? 0);
  if (seenAt <= now - idleTimeout) return null;
  seen?.note(row.sessionId, seenAt, now);
  return {
    sessionId: row.sessionId,
    formToken: formToken(token),
    actor: { id: row.id, organisationId: row.organisation_id, roles: await rolesInForce(db, row.id) },
    name: row.name,
    email: row.email,
    newEmail: row.new_email,
    language: row.language,
    organisation: row.organisation,
    demo: row.demo === 1,
    secondFactor: row.factorSince !== null,
  };
}

export interface OwnSession {
  id: number;
  browser: string;
  created_at: string;
  seen_at: string;
}

/** A person's valid sessions, newest first. */
export function listSessions(db: Db, personId: number): Promise<OwnSession[]> {
  const now = Date.now();
  return db
    .selectFrom("session")
    .select(["id", "browser", "created_at", "seen_at"])
    .where("person_id", "=", personId)
    .where("expires_at", ">", iso(now))
    .where("seen_at", ">", iso(now - idleTimeout))
    .orderBy("id", "desc")
    .execute();
}

/** Ends one session of a person. The id comes from a form: a session of another person is not touched. */
export async function endSession(db: Db, personId: number, sessionId: number): Promise<void> {
  await db.deleteFrom("session").where("id", "=", sessionId).where("person_id", "=", personId).execute();
}

/** Ends the session with a token, if there is one. */
export async function endSessionOf(tx: Db, token: string): Promise<void> {
  await tx.deleteFrom("session").where("token_hash", "=", tokenHash(token)).execute();
}

/** Ends all of a person's sessions except `but`, and the sign-ins that wait for a code. */
export async function endSessions(db: Db, personId: number, but?: number): Promise<void> {
  const all = db.deleteFrom("session").where("person_id", "=", personId);
  await (but === undefined ? all : all.where("id", "!=", but)).execute();
  await db.deleteFrom("half_session").where("person_id", "=", personId).execute();
}

/** Deletes expired sessions and half-sessions, and links that expired more than `linkDays` days ago. */
export async function deleteExpiredTokens(db: Db, linkDays: number, now = Date.now()): Promise<void> {
  await db
    .deleteFrom("session")
    .where((eb) => eb.or([eb("expires_at", "<", iso(now)), eb("seen_at", "<", iso(now - idleTimeout))]))
    .execute();
  await db.deleteFrom("half_session").where("expires_at", "<", iso(now)).execute();
  await db
    .deleteFrom("link")
    .where("expires_at", "<", iso(now - linkDays * 86_400_000))
    .execute();
}

function iso(time: number): string {
  return new Date(time).toISOString();
}
