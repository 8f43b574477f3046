import type { Db } from "#db/client.server.ts";
import { moveContentVersion } from "#db/content-version.server.ts";
import type { Language } from "#db/schema.ts";
import { uniqueViolation } from "#db/sqlite3-dialect.ts";
import type { InviteFault } from "./faults.ts";
import { makeLink } from "./links.server.ts";
import { isEmail, isName, normalizeEmail } from "./names.ts";
import { type Actor, grantableRoles, mayInvite } from "./policy.ts";
import { recordAct } from "./records.server.ts";
import { isRole, type Role } from "./rights.ts";
import { endSessions, rolesInForce } from "./sessions.server.ts";

export interface NewPerson {
  email: string;
  name: string;
  organisation: string;
  language: Language;
  roles: Role[];
  /** Last day of the roles, YYYY-MM-DD; "" for no end. */
  lastDay: string;
}

export type InviteResult = { ok: true; token: string } | { ok: false; fault: InviteFault };

/**
 * Creates an account with its roles and returns the token of an invitation link. Refuses an organisation or a role that
 * the actor may not invite to, whatever the form offered, and an e-mail address that is in use.
 */
export async function invite(db: Db, actor: NonNullable<Actor>, form: NewPerson): Promise<InviteResult> {
  const email = normalizeEmail(form.email);
  if (!isEmail(email)) return { ok: false, fault: "email" };
  if (!isName(form.name)) return { ok: false, fault: "name" };
  const organisation = await db
    .selectFrom("organisation")
    .select("id")
    .where("slug", "=", form.organisation)
    .executeTakeFirst();
  if (!organisation || !mayInvite(actor, organisation.id)) return { ok: false, fault: "organisation" };
  const allowed = grantableRoles(actor);
  if (form.roles.length === 0 || form.roles.some((role) => !allowed.includes(role)))
    return { ok: false, fault: "roles" };
  const ends = endOfDay(form.lastDay);
  if (ends === "wrong") return { ok: false, fault: "last-day" };
  const now = new Date().toISOString();
  try {
    return await db.transaction().execute(async (tx): Promise<InviteResult> => {
      const { id } = await tx
        .insertInto("person")
        .values({
          email,
          name: form.name.trim(),
          organisation_id: organisation.id,
          language: form.language,
          password_hash: null,
          created_at: now,
          ended_at: null,
        })
        .returning("id")
        .executeTakeFirstOrThrow();
      const roles = [...new Set(form.roles)].map((role) => ({ person_id: id, role, starts: now, ends }));
      await tx.insertInto("person_role").values(roles).execute();
      await recordAct(tx, { actorId: actor.id, act: "invite", subject: `person:${id}`, reason: form.roles.join(", ") });
      return { ok: true, token: await makeLink(tx, "invitation", id) };
    });
  } catch (error) {
    if (uniqueViolation(error) === "person.email") return { ok: false, fault: "email-taken" };
    throw error;
  }
}

/** The time (UTC ISO) at which a day ends in Finland; null for "", "wrong" for a malformed or past day. */
function endOfDay(day: string): string | null | "wrong" {
  if (day === "") return null;
  if (!/^\d{4}-\d{2}-\d{2}$/.test(day) || Number.isNaN(Date.parse(day))) return "wrong";
  // Midnight in Finland is at 21 or 22 UTC of the same day; the later one never ends a term too early.
  const ends = `${day}T22:00:00.000Z`;
  return ends > new Date().toISOString() ? ends : "wrong";
}

export interface PersonRow {
  id: number;
  name: string;
  email: string;
  organisation: string;
  organisationId: number;
  roles: { role: Role; ends: string | null }[];
  /** Whether the invitation has been used. */
  hasPassword: boolean;
  ended: boolean;
}

/** The people that the actor may manage: all for a coordinator, those of the own organisation for a contact. */
export async function listPeople(db: Db, actor: NonNullable<Actor>): Promise<PersonRow[]> {
  const rows = await db
    .selectFrom("person")
    .innerJoin("organisation", "organisation.id", "organisation_id")
    .select(["person.id", "name", "email", "slug", "organisation_id", "password_hash", "ended_at", "demo"])
    .orderBy("organisation.fi")
    .orderBy("name")
    .execute();
  const now = new Date().toISOString();
  const roles = await db.selectFrom("person_role").selectAll().execute();
  return rows
    .filter((row) => mayInvite(actor, row.organisation_id))
    .map((row) => ({
      id: row.id,
      name: row.name,
      email: row.email,
      organisation: row.slug,
      organisationId: row.organisation_id,
      roles: roles
        .filter((it) => it.person_id === row.id && (it.ends === null || it.ends > now))
        .flatMap(({ role, ends }) => (isRole(role) ? [{ role, ends }] : [])),
      hasPassword: row.password_hash !== null || row.demo === 1,
      ended: row.ended_at !== null,
    }));
}

/** A person that the actor may manage; null when the person is unknown or beyond the actor's rights. */
async function findManageable(db: Db, actor: NonNullable<Actor>, personId: number) {
  const person = await db
    .selectFrom("person")
    .select(["id", "organisation_id", "password_hash", "ended_at"])
    .where("id", "=", personId)
    .executeTakeFirst();
  if (!person || !mayInvite(actor, person.organisation_id)) return null;
  // An account is managed only by an actor who may give all of its roles: a contact never reaches a coordinator's.
  const allowed = grantableRoles(actor);
  const roles = await rolesInForce(db, personId);
  return roles.every((role) => allowed.includes(role)) ? person : null;
}

/** Ends all roles, the account and the sessions of a person now. False when the actor may not manage the person. */
export async function endRoles(db: Db, actor: NonNullable<Actor>, personId: number): Promise<boolean> {
  const person = await findManageable(db, actor, personId);
  if (!person) return false;
  const now = new Date().toISOString();
  await db.transaction().execute(async (tx) => {
    await tx
      .updateTable("person_role")
      .set({ ends: now })
      .where("person_id", "=", personId)
      .where((eb) => eb.or([eb("ends", "is", null), eb("ends", ">", now)]))
      .execute();
    await tx.updateTable("person").set({ ended_at: now }).where("id", "=", personId).execute();
    await endSessions(tx, personId);
    await recordAct(tx, { actorId: actor.id, act: "end-roles", subject: `person:${personId}` });
    // Cached pages that name the person must be rendered again.
    await moveContentVersion(tx);
  });
  return true;
}

/**
 * The token of a new link: an invitation for a person without a password, otherwise a recovery link. Null when the
 * actor may not manage the person or the account has ended.
 */
export async function renewLink(db: Db, actor: NonNullable<Actor>, personId: number): Promise<string | null> {
  const person = await findManageable(db, actor, personId);
  if (!person || person.ended_at !== null) return null;
  return db.transaction().execute(async (tx) => {
    await recordAct(tx, { actorId: actor.id, act: "renew-link", subject: `person:${personId}` });
    return makeLink(tx, person.password_hash === null ? "invitation" : "recovery", personId);
  });
}

/** The token of a recovery link by e-mail address, for the command line; null without an account of that address. */
export async function recoveryLink(db: Db, email: string): Promise<string | null> {
  const person = await db
    .selectFrom("person")
    .select("id")
    .where("email", "=", normalizeEmail(email))
    .where("ended_at", "is", null)
    .executeTakeFirst();
  if (!person) return null;
  await recordAct(db, { actorId: null, act: "recovery-link", subject: `person:${person.id}` });
  return makeLink(db, "recovery", person.id);
}
