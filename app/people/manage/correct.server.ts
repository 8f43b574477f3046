import type { Db } from "#db/client.server.ts";
import { moveContentVersion } from "#db/content-version.server.ts";
import type { Language } from "#db/schema.ts";
import { uniqueViolation } from "#db/sqlite3-dialect.ts";
import { isEmail, isName, normalizeEmail } from "../names.ts";
import { type Actor, mayInvite } from "../policy.ts";
import { recordAct } from "../records.server.ts";
import { isLast } from "./last.server.ts";
import { type Managing, manage } from "./managed.server.ts";

export interface Corrections {
  name: string;
  email: string;
  language: Language;
}

/**
 * Corrects name, e-mail address and language of a person. Links handed out before a change of address no longer work.
 * Refuses an address that has an account.
 */
export async function correctPerson(
  db: Db,
  actor: NonNullable<Actor>,
  personId: number,
  { name, email, language }: Corrections,
): Promise<Managing> {
  try {
    return await manage(db, actor, personId, "in-use", async (tx, person, by) => {
      if (!isName(name)) return { ok: false, fault: "name" };
      if (!isEmail(normalizeEmail(email))) return { ok: false, fault: "email" };
      const next = { name: name.trim(), email: normalizeEmail(email), language };
      const changed = (["name", "email", "language"] as const).filter((field) => next[field] !== person[field]);
      if (changed.length === 0) return { ok: true };
      await tx
        .updateTable("person")
        .set(changed.includes("email") ? { ...next, new_email: null } : next)
        .where("id", "=", person.id)
        .execute();
      if (changed.includes("email"))
        await tx.deleteFrom("link").where("person_id", "=", person.id).where("used_at", "is", null).execute();
      // The names of the fields only: the log is kept for ever, the old name and address are not.
      const reason = changed.map((field) => `field:${field}`).join(" ");
      await recordAct(tx, { actorId: by.id, act: "correct-person", subject: `person:${person.id}`, reason });
      if (changed.includes("name")) await moveContentVersion(tx);
      return { ok: true };
    });
  } catch (error) {
    // The same answer whoever has the address, so that a contact learns nothing about accounts elsewhere.
    if (uniqueViolation(error) === "person.email") return { ok: false, fault: "email-elsewhere" };
    throw error;
  }
}

/**
 * Moves a person with the roles to another organisation; drafts stay with the one that is left, as do comments and
 * versions. Refuses an organisation that the actor may not invite to. The last contact of the organisation that is left
 * moves only when that is `confirmed`: otherwise refuses with `last-contact`.
 */
export function movePerson(
  db: Db,
  actor: NonNullable<Actor>,
  personId: number,
  { organisation, confirmed }: { organisation: string; confirmed: boolean },
): Promise<Managing> {
  return manage(db, actor, personId, "in-use", async (tx, person, by) => {
    const next = await tx.selectFrom("organisation").select("id").where("slug", "=", organisation).executeTakeFirst();
    if (!next || next.id === person.organisationId || !mayInvite(by, next.id))
      return { ok: false, fault: "organisation" };
    if (!confirmed && (await isLast(tx, person)).contact) return { ok: false, fault: "last-contact" };
    await tx.updateTable("person").set({ organisation_id: next.id }).where("id", "=", person.id).execute();
    const reason = `from:${person.organisation} to:${organisation}`;
    await recordAct(tx, { actorId: by.id, act: "move-person", subject: `person:${person.id}`, reason });
    return { ok: true };
  });
}
