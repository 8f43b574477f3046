import type { Db } from "#db/client.server.ts";
import { forgetDevices } from "./devices.server.ts";
import type { LinkFault } from "./faults.ts";
import { consumeLink, makeLink, readLink } from "./links.server.ts";
import { isEmail, isName, normalizeEmail } from "./names.ts";
import { type Origin, openSession, type SignedInTokens } from "./open-session.server.ts";
import { HashingBusyError, hashPassword, inHashingTurn, passwordFault } from "./password.server.ts";
import { recordAct, recordSecurity } from "./records.server.ts";
import { type Role, rolesThatMay } from "./rights.ts";
import { beginSession, type WaitsForCode } from "./second-factor/half-session.server.ts";
import { endSessions } from "./sessions.server.ts";

export interface LinkForm {
  password: string;
  /** E-mail address and name are used only for the first coordinator. */
  email: string;
  name: string;
}

export type LinkResult = ({ ok: true } & SignedInTokens) | { ok: false; fault: LinkFault } | WaitsForCode;

/**
 * Uses a link: sets the password (not for a demo link), ends earlier sessions, forgets other devices and starts a new
 * session: a half-session for a person with a second factor (not for a demo link).
 */
export async function redeemLink(db: Db, token: string, form: LinkForm, from: Origin): Promise<LinkResult> {
  const link = await readLink(db, token);
  // A link that confirms an address opens no account.
  if (!link || link.purpose === "email") return { ok: false, fault: "gone" };
  const asksPassword = link.purpose !== "demo";
  const fault = asksPassword ? passwordFault(form.password) : null;
  if (fault) return { ok: false, fault: `password-${fault}` };
  const isFirst = link.purpose === "first-coordinator";
  if (isFirst && !isEmail(normalizeEmail(form.email))) return { ok: false, fault: "email" };
  if (isFirst && !isName(form.name)) return { ok: false, fault: "name" };
  const password_hash = asksPassword ? await hashInTurn(form.password) : null;
  if (password_hash === "busy") return { ok: false, fault: "busy" };
  return db
    .transaction()
    .execute(async (tx): Promise<LinkResult> => {
      if (!(await consumeLink(tx, token))) return { ok: false, fault: "gone" };
      const personId = link.person?.id ?? (await createFirstCoordinator(tx, form));
      if (personId === null) throw new EmailTakenError();
      if (password_hash) await tx.updateTable("person").set({ password_hash }).where("id", "=", personId).execute();
      await endSessions(tx, personId);
      if (asksPassword) await forgetDevices(tx, personId);
      await recordSecurity(tx, { kind: `link:${link.purpose}`, personId, address: from.address, outcome: "ok" });
      if (asksPassword) return beginSession(tx, personId, from);
      return { ok: true, ...(await openSession(tx, personId, from)) };
    })
    .catch((error: unknown): LinkResult => {
      if (error instanceof EmailTakenError) return { ok: false, fault: "email-taken" };
      throw error;
    });
}

/** The hash of a new password, or "busy" when too many passwords wait. */
function hashInTurn(password: string): Promise<string> {
  return inHashingTurn("known", () => hashPassword(password)).catch((error: unknown) => {
    if (error instanceof HashingBusyError) return "busy";
    throw error;
  });
}

/** Thrown to roll the transaction back, so that the link stays usable. */
class EmailTakenError extends Error {}

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
