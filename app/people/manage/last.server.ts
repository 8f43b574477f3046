import type { Db } from "#db/client.server.ts";
import { reachOf, rolesThatMay } from "../rights.ts";
import { inForce } from "../terms.server.ts";
import type { Managed } from "./managed.server.ts";

/**
 * Whether nobody else could do what a person with these roles does: invite people to the organisation as its contact, or
 * coordinate the network. Others count only when they can sign in.
 */
export async function isLast(
  db: Db,
  { id, roles, organisationId }: Pick<Managed, "id" | "roles" | "organisationId">,
): Promise<{ contact: boolean; coordinator: boolean }> {
  const invites = reachOf(roles, "invite") === "own-organisation";
  const coordinates = reachOf(roles, "coordinate") !== "none";
  return {
    contact: invites && !(await hasOther(db, id, "invite", organisationId)),
    coordinator: coordinates && !(await hasOther(db, id, "coordinate", null)),
  };
}

async function hasOther(db: Db, id: number, act: "invite" | "coordinate", organisationId: number | null) {
  const others = db
    .selectFrom("person")
    .innerJoin("person_role", "person_role.person_id", "person.id")
    .select("person.id")
    .where("person.id", "!=", id)
    .where("ended_at", "is", null)
    .where((eb) => eb.or([eb("password_hash", "is not", null), eb("demo", "=", 1)]))
    .where("role", "in", rolesThatMay(act))
    .where(inForce(new Date().toISOString()));
  const row = await (organisationId === null ? others : others.where("organisation_id", "=", organisationId))
    .limit(1)
    .executeTakeFirst();
  return row !== undefined;
}
