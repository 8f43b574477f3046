import type { Db } from "#db/client.server.ts";
import type { Language } from "#db/schema.ts";
import type { InviteFault } from "./faults.ts";
import { makeLink } from "./links.server.ts";
import { findManaged } from "./manage/managed.server.ts";
import { endOfDay } from "./manage/terms.ts";
import { isEmail, isName, normalizeEmail } from "./names.ts";
import { type Actor, grantableRoles, mayInvite } from "./policy.ts";
import { recordAct } from "./records.server.ts";
import { isRole, type Role } from "./rights.ts";
import { inForce } from "./terms.server.ts";

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
 * the actor may not invite to, whatever the form offered, and an e-mail address that is in use, without telling a
 * contact about accounts elsewhere. Done within the caller's transaction where `db` is one.
 */
export async function invite(db: Db, actor: NonNullable<Actor>, form: NewPerson): Promise<InviteResult> {
  const checked = await check(db, actor, form);
  if (!checked.ok) return checked;
  const { email, organisationId, ends } = checked;
  const now = new Date().toISOString();
  const save = async (tx: Db): Promise<InviteResult> => {
    const taken = await takenFault(tx, actor, email);
    if (taken) return { ok: false, fault: taken };
    const { id } = await tx
      .insertInto("person")
      .values({
        email,
        name: form.name.trim(),
        organisation_id: organisationId,
        language: form.language,
        password_hash: null,
        created_at: now,
        ended_at: null,
      })
      .returning("id")
      .executeTakeFirstOrThrow();
    const roles = [...new Set(form.roles)].map((role) => ({ person_id: id, role, starts: now, ends }));
    await tx.insertInto("person_role").values(roles).execute();
    const reason = [...roles.map(({ role }) => `role:${role}`), form.lastDay && `until:${form.lastDay}`]
      .filter(Boolean)
      .join(" ");
    await recordAct(tx, { actorId: actor.id, act: "invite", subject: `person:${id}`, reason });
    return { ok: true, token: await makeLink(tx, "invitation", id) };
  };
  return db.isTransaction ? save(db) : db.transaction().execute(save);
}

/**
 * Why `invite` would refuse the person, without saving anything; null when it would invite. That an address is in use
 * beyond the actor's rights is not foreseen: only an attempt tells it, as when one person is invited.
 */
export async function foreseeFault(db: Db, actor: NonNullable<Actor>, form: NewPerson): Promise<InviteFault | null> {
  const checked = await check(db, actor, form);
  if (!checked.ok) return checked.fault;
  const fault = await takenFault(db, actor, checked.email);
  return fault === "email-elsewhere" ? null : fault;
}

type Checked =
  | { ok: true; email: string; organisationId: number; ends: string | null }
  | { ok: false; fault: InviteFault };

async function check(db: Db, actor: NonNullable<Actor>, form: NewPerson): Promise<Checked> {
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
  return { ok: true, email, organisationId: organisation.id, ends };
}

/**
 * Why an address cannot be invited, null for one that is free: who may not manage its account does not learn that there
 * is one, nor where. An ended account is brought back instead.
 */
async function takenFault(db: Db, actor: NonNullable<Actor>, email: string): Promise<InviteFault | null> {
  const person = await db.selectFrom("person").select("id").where("email", "=", email).executeTakeFirst();
  if (!person) return null;
  const managed = await findManaged(db, actor, person.id);
  if (!managed) return "email-elsewhere";
  return managed.endedAt === null ? "email-taken" : "email-ended";
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
    // An erased person has none.
    .where("name", "!=", "")
    .orderBy("organisation.fi")
    .orderBy("name")
    .execute();
  const roles = await db.selectFrom("person_role").selectAll().where(inForce(new Date().toISOString())).execute();
  return rows
    .filter((row) => mayInvite(actor, row.organisation_id))
    .map((row) => ({
      id: row.id,
      name: row.name,
      email: row.email,
      organisation: row.slug,
      organisationId: row.organisation_id,
      roles: roles
        .filter((it) => it.person_id === row.id && row.ended_at === null)
        .flatMap(({ role, ends }) => (isRole(role) ? [{ role, ends }] : [])),
      hasPassword: row.password_hash !== null || row.demo === 1,
      ended: row.ended_at !== null,
    }));
}

/**
 * The token of a new link: an invitation for a person without a password, otherwise a recovery link. Null when the
 * actor may not manage the person or the account has ended.
 */
export async function renewLink(db: Db, actor: NonNullable<Actor>, personId: number): Promise<string | null> {
  const person = await findManaged(db, actor, personId);
  if (!person || person.endedAt !== null) return null;
  return db.transaction().execute(async (tx) => {
    await recordAct(tx, { actorId: actor.id, act: "renew-link", subject: `person:${personId}` });
    return makeLink(tx, !person.hasPassword ? "invitation" : "recovery", personId);
  });
}

/**
 * The token of a link that confirms the address that a person wants, to be handed over to that address. Null when the
 * actor may not manage the person or no address is wanted.
 */
export async function addressLink(db: Db, actor: NonNullable<Actor>, personId: number): Promise<string | null> {
  const person = await findManaged(db, actor, personId);
  if (!person || person.endedAt !== null || person.newEmail === null) return null;
  return db.transaction().execute(async (tx) => {
    await recordAct(tx, { actorId: actor.id, act: "address-link", subject: `person:${personId}` });
    return makeLink(tx, "email", personId);
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
