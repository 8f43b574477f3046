import type { Db } from "#db/client.server.ts";
import { moveContentVersion } from "#db/content-version.server.ts";
import type { Language } from "#db/schema.ts";
import { uniqueViolation } from "#db/sqlite3-dialect.ts";
import type { InviteFault } from "./faults.ts";
import { makeLink } from "./links.server.ts";
import { type Actor, grantableRoles, mayInvite } from "./policy.ts";
import { record } from "./records.server.ts";
import { isRole, type Role } from "./rights.ts";
import { endSessions, rolesInForce } from "./sessions.server.ts";
import { isEmail, isName, normalEmail } from "./sign-in.server.ts";

export interface NewPerson {
  email: string;
  name: string;
  organisation: string;
  language: Language;
  roles: Role[];
  /** Last day of the roles, YYYY-MM-DD, or "" for until further notice. */
  lastDay: string;
}

export type InviteResult = { ok: true; token: string } | { ok: false; fault: InviteFault };

/**
 * Makes an account with its roles and answers a link to hand over. The caller has seen that the actor may invite at
 * all; here it is checked for this organisation and these roles, whatever the form said.
 */
export async function invite(db: Db, actor: NonNullable<Actor>, form: NewPerson): Promise<InviteResult> {
  const email = normalEmail(form.email);
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
      await record(tx, { actorId: actor.id, act: "invite", subject: `person:${id}`, reason: form.roles.join(", ") });
      return { ok: true, token: await makeLink(tx, "invitation", id) };
    });
  } catch (error) {
    if (uniqueViolation(error) === "person.email") return { ok: false, fault: "email-taken" };
    throw error;
  }
}

/** Just after the last minute of a day in Finland, null for "", "wrong" for what is no coming day. */
function endOfDay(day: string): string | null | "wrong" {
  if (day === "") return null;
  if (!/^\d{4}-\d{2}-\d{2}$/.test(day) || Number.isNaN(Date.parse(day))) return "wrong";
  // Midnight in Finland is 21 or 22 UTC of the same day; the later one never ends a term too early.
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

/** The people an actor may manage: all for the coordinator, the own organisation's for a contact. */
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

/** Whom an actor may manage, by id; null is "there is no such person" to this actor. */
async function manageable(db: Db, actor: NonNullable<Actor>, personId: number) {
  const person = await db
    .selectFrom("person")
    .select(["id", "organisation_id", "password_hash", "ended_at"])
    .where("id", "=", personId)
    .executeTakeFirst();
  if (!person || !mayInvite(actor, person.organisation_id)) return null;
  // Only who may give a role may reach an account that has it: a contact never reaches a coordinator's.
  const allowed = grantableRoles(actor);
  const roles = await rolesInForce(db, personId);
  return roles.every((role) => allowed.includes(role)) ? person : null;
}

/** Ends all roles of a person now, and the sessions with them. False when there is no such person to this actor. */
export async function endRoles(db: Db, actor: NonNullable<Actor>, personId: number): Promise<boolean> {
  const person = await manageable(db, actor, personId);
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
    await record(tx, { actorId: actor.id, act: "end-roles", subject: `person:${personId}` });
    // Pages that name the author are kept under the content version: they must not go on doing so.
    await moveContentVersion(tx);
  });
  return true;
}

/** A new link for a person who has lost the password or not used the invitation in time. */
export async function renewLink(db: Db, actor: NonNullable<Actor>, personId: number): Promise<string | null> {
  const person = await manageable(db, actor, personId);
  if (!person || person.ended_at !== null) return null;
  return db.transaction().execute(async (tx) => {
    await record(tx, { actorId: actor.id, act: "renew-link", subject: `person:${personId}` });
    return makeLink(tx, person.password_hash === null ? "invitation" : "recovery", personId);
  });
}

/** A recovery link from the server's shell, by address; null when nobody has it. */
export async function recoveryLink(db: Db, email: string): Promise<string | null> {
  const person = await db
    .selectFrom("person")
    .select("id")
    .where("email", "=", normalEmail(email))
    .where("ended_at", "is", null)
    .executeTakeFirst();
  if (!person) return null;
  await record(db, { actorId: null, act: "recovery-link", subject: `person:${person.id}` });
  return makeLink(db, "recovery", person.id);
}
