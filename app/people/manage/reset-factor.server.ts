import type { Db } from "#db/client.server.ts";
import type { Actor } from "../policy.ts";
import { recordAct } from "../records.server.ts";
import { forgetFactor } from "../second-factor/factor.server.ts";
import { endSessions } from "../sessions.server.ts";
import { type Managing, manage } from "./managed.server.ts";

/**
 * Takes away the second factor of a person who has lost it, and ends the person's sign-ins. Refuses one's own, for which
 * a code is needed, and a person who has none.
 */
export function resetFactor(db: Db, actor: NonNullable<Actor>, personId: number): Promise<Managing> {
  return manage(db, actor, personId, "in-use", async (tx, person, by) => {
    if (person.id === by.id) return { ok: false, fault: "own-factor" };
    if (!(await forgetFactor(tx, person.id))) return { ok: false, fault: "no-factor" };
    await endSessions(tx, person.id);
    await recordAct(tx, { actorId: by.id, act: "reset-second-factor", subject: `person:${person.id}` });
    return { ok: true };
  });
}
