import type { Db } from "#db/client.server.ts";
import { moveContentVersion } from "#db/content-version.server.ts";
import { type Actor, grantableRoles } from "../policy.ts";
import { recordAct } from "../records.server.ts";
import type { Role } from "../rights.ts";
import { endSessions } from "../sessions.server.ts";
import { endTerms, rolesInForce } from "../terms.server.ts";
import { handOverWork } from "./hand-over.server.ts";
import { isLast } from "./last.server.ts";
import { type Managed, type Managing, manage } from "./managed.server.ts";
import { endOfDay } from "./terms.ts";

/**
 * Ends a person: all roles, sessions and unused links, now. The account stays, so that the person can be brought back and
 * can still see the own data; texts keep their organisation and lose the name. Drafts, cards' drafts and open questions
 * go to `successor`, a member of the same organisation. The last coordinator must name another person of the same
 * organisation, `coordinator`, who gets that role. Refuses anybody else in these places.
 */
export function endPerson(
  db: Db,
  actor: NonNullable<Actor>,
  personId: number,
  { successor, coordinator }: { successor: number | null; coordinator: number | null },
): Promise<Managing> {
  return manage(db, actor, personId, "in-use", async (tx, person, by) => {
    const subject = `person:${person.id}`;
    if ((await isLast(tx, person)).coordinator) {
      if (coordinator === null || !(await isColleague(tx, person, coordinator)))
        return { ok: false, fault: "last-coordinator" };
      const next = { person_id: coordinator, role: "coordinator" satisfies Role, ends: null };
      await tx
        .insertInto("person_role")
        .values({ ...next, starts: new Date().toISOString() })
        .execute();
      const given = { act: "give-role", subject: `person:${coordinator}`, reason: "role:coordinator" } as const;
      await recordAct(tx, { actorId: by.id, ...given });
    }
    if (successor !== null && !(await isColleague(tx, person, successor))) return { ok: false, fault: "successor" };
    if (successor !== null) await handOverWork(tx, person.id, successor);
    await endNow(tx, person.id);
    const reason = successor === null ? null : `successor:${successor}`;
    await recordAct(tx, { actorId: by.id, act: "end-roles", subject, reason });
    // Cached pages that name the person must be rendered again.
    await moveContentVersion(tx);
    return { ok: true };
  });
}

/** The people of the person's organisation with a role in force, who may be the successor. */
export async function listColleagues(db: Db, person: Managed): Promise<{ id: number; name: string }[]> {
  const rows = await db
    .selectFrom("person")
    .select(["id", "name"])
    .where("organisation_id", "=", person.organisationId)
    .where("ended_at", "is", null)
    .where("id", "!=", person.id)
    .orderBy("name")
    .execute();
  const roles = await Promise.all(rows.map((row) => rolesInForce(db, row.id)));
  return rows.filter((_, index) => (roles[index]?.length ?? 0) > 0);
}

async function isColleague(tx: Db, person: Managed, id: number): Promise<boolean> {
  return (await listColleagues(tx, person)).some((it) => it.id === id);
}

async function endNow(tx: Db, personId: number): Promise<void> {
  const now = new Date().toISOString();
  await endTerms(tx, personId, now);
  await tx.updateTable("person").set({ ended_at: now }).where("id", "=", personId).execute();
  await tx.deleteFrom("link").where("person_id", "=", personId).where("used_at", "is", null).execute();
  await endSessions(tx, personId);
}

/**
 * Brings an ended person back with new roles from now on, until the end of `lastDay` ("" for no end). The password is
 * the one the person had. Refuses roles that the actor may not give.
 */
export function bringBack(
  db: Db,
  actor: NonNullable<Actor>,
  personId: number,
  { roles, lastDay }: { roles: Role[]; lastDay: string },
): Promise<Managing> {
  return manage(db, actor, personId, "ended", async (tx, person, by) => {
    const allowed = grantableRoles(by);
    if (roles.length === 0 || roles.some((role) => !allowed.includes(role))) return { ok: false, fault: "roles" };
    const starts = new Date().toISOString();
    const ends = endOfDay(lastDay, starts);
    if (ends === "wrong") return { ok: false, fault: "last-day" };
    await tx.updateTable("person").set({ ended_at: null }).where("id", "=", person.id).execute();
    // After a clock that was set back, a role that was ended may still be in force: it must not come back as well.
    await endTerms(tx, person.id, starts);
    const rows = [...new Set(roles)].map((role) => ({ person_id: person.id, role, starts, ends }));
    await tx.insertInto("person_role").values(rows).execute();
    const reason = [...rows.map(({ role }) => `role:${role}`), lastDay && `until:${lastDay}`].filter(Boolean).join(" ");
    await recordAct(tx, { actorId: by.id, act: "bring-back-person", subject: `person:${person.id}`, reason });
    await moveContentVersion(tx);
    return { ok: true };
  });
}
