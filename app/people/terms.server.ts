import { expressionBuilder } from "kysely";
import type { Db } from "#db/client.server.ts";
import type { Database } from "#db/schema.ts";
import { isRole, type Role, roleNames } from "./rights.ts";

/** A role in force with the end of its term (UTC ISO), null for no end. */
export interface Term {
  role: Role;
  ends: string | null;
}

/** The condition that the term of a `person_role` row includes a moment (UTC ISO). */
export function inForce(now: string) {
  const eb = expressionBuilder<Database, "person_role">();
  return eb.and([
    eb("person_role.starts", "<=", now),
    eb.or([eb("person_role.ends", "is", null), eb("person_role.ends", ">", now)]),
  ]);
}

/**
 * The roles that a person has now, in the order of the table of rights, each with its latest end; none for a person
 * who was ended, also when the clock was set back since. A role that this version does not know is left out.
 */
export async function termsInForce(db: Db, personId: number): Promise<Term[]> {
  const rows = await db
    .selectFrom("person_role")
    .innerJoin("person", "person.id", "person_id")
    .select(["role", "ends"])
    .where("person_id", "=", personId)
    .where("ended_at", "is", null)
    .where(inForce(new Date().toISOString()))
    .execute();
  const ends = new Map<Role, string | null>();
  for (const { role, ends: end } of rows) {
    if (!isRole(role)) continue;
    const known = ends.get(role);
    ends.set(role, known === null || end === null ? null : known !== undefined && known > end ? known : end);
  }
  return roleNames.flatMap((role) => (ends.has(role) ? [{ role, ends: ends.get(role) ?? null }] : []));
}

/** The roles of `termsInForce`. */
export async function rolesInForce(db: Db, personId: number): Promise<Role[]> {
  return (await termsInForce(db, personId)).map(({ role }) => role);
}

/** Ends, at a moment (UTC ISO), every term of a person that has not ended by then. */
export async function endTerms(tx: Db, personId: number, now: string): Promise<void> {
  await tx
    .updateTable("person_role")
    .set({ ends: now })
    .where("person_id", "=", personId)
    .where((eb) => eb.or([eb("ends", "is", null), eb("ends", ">", now)]))
    .execute();
}
