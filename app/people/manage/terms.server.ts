import type { Db } from "#db/client.server.ts";
import { isRole, type Role, roleNames } from "../rights.ts";

/** A role in force with the end of its term (UTC ISO), null for no end. */
export interface Term {
  role: Role;
  ends: string | null;
}

/** The roles that a person has now, in the order of the table of rights, each with its latest end; none when ended. */
export async function termsInForce(db: Db, personId: number): Promise<Term[]> {
  const now = new Date().toISOString();
  const rows = await db
    .selectFrom("person_role")
    .innerJoin("person", "person.id", "person_id")
    .select(["role", "ends"])
    .where("person_id", "=", personId)
    .where("ended_at", "is", null)
    .where("starts", "<=", now)
    .where((eb) => eb.or([eb("ends", "is", null), eb("ends", ">", now)]))
    .execute();
  const ends = new Map<Role, string | null>();
  for (const { role, ends: end } of rows) {
    if (!isRole(role)) continue;
    const known = ends.get(role);
    ends.set(role, known === null || end === null ? null : known !== undefined && known > end ? known : end);
  }
  return roleNames.flatMap((role) => (ends.has(role) ? [{ role, ends: ends.get(role) ?? null }] : []));
}
