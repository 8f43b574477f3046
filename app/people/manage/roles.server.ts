import type { Db } from "#db/client.server.ts";
import { type Actor, grantableRoles, isCoordinator } from "../policy.ts";
import { recordAct } from "../records.server.ts";
import type { Role } from "../rights.ts";
import { inForce } from "../terms.server.ts";
import { isLast } from "./last.server.ts";
import { type Managed, type Managing, manage } from "./managed.server.ts";
import { endOfDay } from "./terms.ts";

/**
 * Gives a role from now on, until the end of `lastDay` (YYYY-MM-DD, "" for no end). Refuses a role that the person has, a
 * role that the actor may not give, and a contact who would give a role to oneself.
 */
export function giveRole(
  db: Db,
  actor: NonNullable<Actor>,
  personId: number,
  { role, lastDay }: { role: Role | null; lastDay: string },
): Promise<Managing> {
  return manage(db, actor, personId, "in-use", async (tx, person, by) => {
    if (role === null || !grantableRoles(by).includes(role)) return { ok: false, fault: "role" };
    if (isOwnTerm(by, person)) return { ok: false, fault: "self" };
    if (person.roles.includes(role)) return { ok: false, fault: "role-given" };
    const starts = new Date().toISOString();
    const ends = endOfDay(lastDay, starts);
    if (ends === "wrong") return { ok: false, fault: "last-day" };
    await tx.insertInto("person_role").values({ person_id: person.id, role, starts, ends }).execute();
    await record(tx, by, "give-role", person, role, lastDay);
    return { ok: true };
  });
}

/**
 * Changes the last day of a role in force; "" for no end. Refuses as `giveRole` does, a role not in force, and an end
 * for the last coordinator.
 */
export function setTerm(
  db: Db,
  actor: NonNullable<Actor>,
  personId: number,
  { role, lastDay }: { role: Role | null; lastDay: string },
): Promise<Managing> {
  return manage(db, actor, personId, "in-use", async (tx, person, by) => {
    if (role === null || !person.roles.includes(role)) return { ok: false, fault: "role-missing" };
    if (isOwnTerm(by, person)) return { ok: false, fault: "self" };
    const ends = endOfDay(lastDay);
    if (ends === "wrong") return { ok: false, fault: "last-day" };
    if (ends !== null && (await isLast(tx, { ...person, roles: [role] })).coordinator)
      return { ok: false, fault: "last-coordinator" };
    await setEnd(tx, person.id, role, ends);
    await record(tx, by, "set-term", person, role, lastDay);
    return { ok: true };
  });
}

/**
 * Takes a role away now. Refuses a role not in force, and the right to coordinate of the last coordinator. The role of
 * an organisation's last contact is taken only when that is `confirmed`: otherwise refuses with `last-contact`.
 */
export function takeRole(
  db: Db,
  actor: NonNullable<Actor>,
  personId: number,
  { role, confirmed }: { role: Role | null; confirmed: boolean },
): Promise<Managing> {
  return manage(db, actor, personId, "in-use", async (tx, person, by) => {
    if (role === null || !person.roles.includes(role)) return { ok: false, fault: "role-missing" };
    const last = await isLast(tx, { ...person, roles: [role] });
    if (last.coordinator) return { ok: false, fault: "last-coordinator" };
    if (last.contact && !confirmed) return { ok: false, fault: "last-contact" };
    await setEnd(tx, person.id, role, new Date().toISOString());
    await record(tx, by, "take-role", person, role);
    return { ok: true };
  });
}

/** A contact's own terms are set by others: nobody but a coordinator lengthens the own rights. */
function isOwnTerm(by: NonNullable<Actor>, person: Managed): boolean {
  return by.id === person.id && !isCoordinator(by);
}

/** Sets when a role in force ends. */
async function setEnd(tx: Db, personId: number, role: Role, ends: string | null): Promise<void> {
  await tx
    .updateTable("person_role")
    .set({ ends })
    .where("person_id", "=", personId)
    .where("role", "=", role)
    .where(inForce(new Date().toISOString()))
    .execute();
}

function record(
  tx: Db,
  by: NonNullable<Actor>,
  act: "give-role" | "set-term" | "take-role",
  person: Managed,
  role: Role,
  lastDay = "",
): Promise<void> {
  const reason = [`role:${role}`, lastDay && `until:${lastDay}`].filter(Boolean).join(" ");
  return recordAct(tx, { actorId: by.id, act, subject: `person:${person.id}`, reason });
}
