import type { Db } from "#db/client.server.ts";
import type { Language } from "#db/schema.ts";
import type { ManageFault } from "../faults.ts";
import { type Actor, grantableRoles, mayInvite } from "../policy.ts";
import type { Role } from "../rights.ts";
import { rolesInForce } from "../terms.server.ts";

/** A person whose account the actor may manage. */
export interface Managed {
  id: number;
  name: string;
  email: string;
  /** The address that the person wants; null for none. */
  newEmail: string | null;
  language: Language;
  organisationId: number;
  /** Slug. */
  organisation: string;
  /** When the person was ended; null for an account in use. */
  endedAt: string | null;
  /** Whether the person can sign in: the invitation has been used, or it is a demo person. */
  canSignIn: boolean;
  hasPassword: boolean;
  secondFactor: boolean;
  /** In force now. */
  roles: Role[];
}

/**
 * A person that the actor may manage; null when the person is unknown or beyond the actor's rights. An account is managed
 * only by an actor who may give all of its roles: a contact never reaches a coordinator's.
 */
export async function findManaged(db: Db, actor: NonNullable<Actor>, personId: number): Promise<Managed | null> {
  const row = await db
    .selectFrom("person")
    .innerJoin("organisation", "organisation.id", "organisation_id")
    .leftJoin("second_factor", "second_factor.person_id", "person.id")
    .select("second_factor.created_at as factorSince")
    .select([
      "person.id",
      "name",
      "email",
      "new_email",
      "language",
      "organisation_id",
      "slug",
      "ended_at",
      "password_hash",
      "demo",
    ])
    .where("person.id", "=", personId)
    // An erased person has no name and is managed no more.
    .where("name", "!=", "")
    .executeTakeFirst();
  if (!row || !mayInvite(actor, row.organisation_id)) return null;
  const allowed = grantableRoles(actor);
  const roles = await rolesInForce(db, personId);
  if (!roles.every((role) => allowed.includes(role))) return null;
  const hasPassword = row.password_hash !== null;
  return {
    id: row.id,
    name: row.name,
    email: row.email,
    newEmail: row.new_email,
    language: row.language,
    organisationId: row.organisation_id,
    organisation: row.slug,
    endedAt: row.ended_at,
    canSignIn: hasPassword || row.demo === 1,
    hasPassword,
    secondFactor: row.factorSince !== null,
    roles,
  };
}

export type Managing = { ok: true } | { ok: false; fault: ManageFault };

/**
 * Runs an act on a person in a transaction, with the actor's rights as they are inside it: of two people who end each
 * other at the same moment, only the first act succeeds. A refusal undoes what the act wrote. Refuses with `gone` a
 * person that the actor may not manage, and with `ended` or `not-ended` a person in the other state than `state`.
 */
export async function manage(
  db: Db,
  actor: NonNullable<Actor>,
  personId: number,
  state: "in-use" | "ended",
  act: (tx: Db, person: Managed, actor: NonNullable<Actor>) => Promise<Managing>,
): Promise<Managing> {
  try {
    return await db.transaction().execute(async (tx) => {
      const now = await readActor(tx, actor.id);
      const person = now && (await findManaged(tx, now, personId));
      if (!person) throw new Refusal("gone");
      if ((person.endedAt === null) !== (state === "in-use")) throw new Refusal(person.endedAt ? "ended" : "not-ended");
      const result = await act(tx, person, now);
      if (!result.ok) throw new Refusal(result.fault);
      return result;
    });
  } catch (error) {
    if (error instanceof Refusal) return { ok: false, fault: error.fault };
    throw error;
  }
}

/** Thrown to roll the transaction back. */
class Refusal extends Error {
  readonly fault: ManageFault;
  constructor(fault: ManageFault) {
    super(fault);
    this.fault = fault;
  }
}

async function readActor(tx: Db, id: number): Promise<Actor> {
  const row = await tx.selectFrom("person").select("organisation_id").where("id", "=", id).executeTakeFirst();
  return row ? { id, organisationId: row.organisation_id, roles: await rolesInForce(tx, id) } : null;
}
