import type { Db } from "#db/client.server.ts";
import type { LinkFault, PasswordFault } from "./faults.ts";
import { consumeLink, makeLink, readLink } from "./links.server.ts";
import { hashPassword, isPassword, passwordFault } from "./password.server.ts";
import { recordAct, recordSecurity } from "./records.server.ts";
import { type Role, rolesThatMay } from "./rights.ts";
import { endSessions, startSession } from "./sessions.server.ts";
import type { Throttle } from "./throttle.ts";

/** IP address and browser of a request, for the security log and the throttle. */
export interface Origin {
  address: string;
  browser: string;
}

export type SignInResult = { ok: true; token: string } | { ok: false; waitSeconds: number };

/** The stored form of an e-mail address: spaces around it and capitals make no difference. */
export function normalizeEmail(email: string): string {
  return email.trim().toLowerCase();
}

/** Whether a text looks like an e-mail address; only the mail server knows whether it exists. */
export function isEmail(email: string): boolean {
  return email.length <= 254 && /^[^\s@<>"']+@[^\s@<>"']+\.[^\s@<>"']+$/.test(email);
}

/**
 * Signs in with a password. The answer and the time it takes are the same for an unknown e-mail address and a wrong
 * password. A person who was ended may sign in too, and then sees the own data only. Failed attempts slow down the next ones, by account (known or not) and by IP address.
 */
export async function signIn(
  db: Db,
  throttle: Throttle,
  { email, password }: { email: string; password: string },
  from: Origin,
): Promise<SignInResult> {
  const keys = [`account:${normalizeEmail(email)}`, `address:${from.address}`];
  const waitSeconds = throttle.waitFor(keys);
  if (waitSeconds > 0) {
    await recordSecurity(db, { kind: "sign-in", address: from.address, outcome: "slowed down" });
    return { ok: false, waitSeconds };
  }
  const person = await db
    .selectFrom("person")
    .select(["id", "password_hash"])
    .where("email", "=", normalizeEmail(email))
    .executeTakeFirst();
  if (!(await isPassword(person?.password_hash ?? null, password)) || !person) {
    throttle.failed(keys);
    await recordSecurity(db, { kind: "sign-in", personId: person?.id, address: from.address, outcome: "refused" });
    return { ok: false, waitSeconds: 0 };
  }
  throttle.succeeded(keys);
  await recordSecurity(db, { kind: "sign-in", personId: person.id, address: from.address, outcome: "ok" });
  return { ok: true, token: await startSession(db, person.id, from.browser) };
}

export interface LinkForm {
  password: string;
  /** E-mail address and name are used only for the first coordinator. */
  email: string;
  name: string;
}

export type LinkResult = { ok: true; token: string } | { ok: false; fault: LinkFault };

/** Uses a link: sets the password (not for a demo link), ends earlier sessions and starts a new one. */
export async function redeemLink(db: Db, token: string, form: LinkForm, from: Origin): Promise<LinkResult> {
  const link = await readLink(db, token);
  if (!link) return { ok: false, fault: "gone" };
  const asksPassword = link.purpose !== "demo";
  const fault = asksPassword ? passwordFault(form.password) : null;
  if (fault) return { ok: false, fault: `password-${fault}` };
  const isFirst = link.purpose === "first-coordinator";
  if (isFirst && !isEmail(normalizeEmail(form.email))) return { ok: false, fault: "email" };
  if (isFirst && !isName(form.name)) return { ok: false, fault: "name" };
  const password_hash = asksPassword ? await hashPassword(form.password) : null;
  return db
    .transaction()
    .execute(async (tx): Promise<LinkResult> => {
      if (!(await consumeLink(tx, token))) return { ok: false, fault: "gone" };
      const personId = link.person?.id ?? (await createFirstCoordinator(tx, form));
      if (personId === null) throw new EmailTakenError();
      if (password_hash) await tx.updateTable("person").set({ password_hash }).where("id", "=", personId).execute();
      await endSessions(tx, personId);
      await recordSecurity(tx, { kind: `link:${link.purpose}`, personId, address: from.address, outcome: "ok" });
      return { ok: true, token: await startSession(tx, personId, from.browser) };
    })
    .catch((error: unknown): LinkResult => {
      if (error instanceof EmailTakenError) return { ok: false, fault: "email-taken" };
      throw error;
    });
}

/** Thrown to roll the transaction back, so that the link stays usable. */
class EmailTakenError extends Error {}

/** Whether a text is a person's name: 2 to 100 letters, spaces, apostrophes, full stops, commas and hyphens. */
export function isName(name: string): boolean {
  const trimmed = name.trim();
  return trimmed.length >= 2 && trimmed.length <= 100 && /^[\p{L}\p{M}' .,-]+$/u.test(trimmed);
}

async function createFirstCoordinator(tx: Db, { email, name }: LinkForm): Promise<number | null> {
  const taken = await tx
    .selectFrom("person")
    .select("id")
    .where("email", "=", normalizeEmail(email))
    .executeTakeFirst();
  if (taken) return null;
  const home = await tx
    .selectFrom("organisation")
    .select("id")
    .where("kind", "=", "coordinator")
    .executeTakeFirstOrThrow();
  const now = new Date().toISOString();
  const { id } = await tx
    .insertInto("person")
    .values({
      email: normalizeEmail(email),
      name: name.trim(),
      organisation_id: home.id,
      language: "fi",
      password_hash: null,
      created_at: now,
      ended_at: null,
    })
    .returning("id")
    .executeTakeFirstOrThrow();
  const role: Role = "coordinator";
  await tx.insertInto("person_role").values({ person_id: id, role, starts: now, ends: null }).execute();
  await recordAct(tx, { actorId: id, act: "first-coordinator", subject: `person:${id}` });
  return id;
}

/** The token of a link for the first coordinator; null when a person may coordinate already. */
export async function firstCoordinatorLink(db: Db): Promise<string | null> {
  const now = new Date().toISOString();
  const coordinator = await db
    .selectFrom("person_role")
    .innerJoin("person", "person.id", "person_id")
    .select("person.id")
    .where("role", "in", rolesThatMay("coordinate"))
    .where("person.ended_at", "is", null)
    .where((eb) => eb.or([eb("ends", "is", null), eb("ends", ">", now)]))
    .executeTakeFirst();
  return coordinator ? null : makeLink(db, "first-coordinator", null);
}

/** Changes a person's own password when the old one is right. Ends all sessions and returns the token of a new one. */
export async function changePassword(
  db: Db,
  throttle: Throttle,
  personId: number,
  { old, next }: { old: string; next: string },
  from: Origin,
): Promise<{ ok: true; token: string } | { ok: false; fault: PasswordFault }> {
  const fault = passwordFault(next);
  if (fault) return { ok: false, fault: `password-${fault}` };
  const keys = [`password:${personId}`];
  if (throttle.waitFor(keys) > 0) return { ok: false, fault: "old" };
  const person = await db.selectFrom("person").select("password_hash").where("id", "=", personId).executeTakeFirst();
  if (!(await isPassword(person?.password_hash ?? null, old))) {
    throttle.failed(keys);
    await recordSecurity(db, { kind: "password", personId, address: from.address, outcome: "refused" });
    return { ok: false, fault: "old" };
  }
  const password_hash = await hashPassword(next);
  return db.transaction().execute(async (tx) => {
    await tx.updateTable("person").set({ password_hash }).where("id", "=", personId).execute();
    await endSessions(tx, personId);
    await recordSecurity(tx, { kind: "password", personId, address: from.address, outcome: "ok" });
    return { ok: true as const, token: await startSession(tx, personId, from.browser) };
  });
}
