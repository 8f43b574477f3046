import { endSessions } from "#app/people/sessions.server.ts";
import { endTerms } from "#app/people/terms.server.ts";
import type { Db } from "#db/client.server.ts";
import { moveContentVersion } from "#db/content-version.server.ts";

/** The address of an erased account: unique, and one that no mail reaches (RFC 2606). */
export function erasedEmail(personId: number): string {
  return `erased-${personId}@example.invalid`;
}

/**
 * Takes a person's name and address out of the database: the account is emptied, sign-ins, second factor, devices,
 * links, picks and unsaved cards go, the logs forget who and from where, and feedback sent with the address loses name
 * and address. What was said and published for an organisation stays with it, without the name; drafts stay with their
 * organisation too. Erasing again changes nothing. To be called inside a transaction.
 */
export async function erasePerson(tx: Db, personId: number, now = new Date()): Promise<void> {
  const person = await tx
    .selectFrom("person")
    .select(["name", "email", "ended_at"])
    .where("id", "=", personId)
    .executeTakeFirstOrThrow();
  const ended = now.toISOString();
  await endSessions(tx, personId);
  for (const table of ["device", "link", "second_factor", "recovery_code", "pick", "adoption_draft"] as const)
    await tx.deleteFrom(table).where("person_id", "=", personId).execute();
  await endTerms(tx, personId, ended);
  await tx
    .updateTable("security_event")
    .set({ person_id: null, address: null })
    .where("person_id", "=", personId)
    .execute();
  await forgetReasons(tx, [person.name, person.email]);
  await tx.updateTable("feedback").set({ name: "", email: "" }).where("email", "=", person.email).execute();
  await tx.updateTable("data_request").set({ text: "", answer: "" }).where("person_id", "=", personId).execute();
  await tx
    .updateTable("person")
    .set({
      name: "",
      email: erasedEmail(personId),
      new_email: null,
      password_hash: null,
      ended_at: person.ended_at ?? ended,
    })
    .where("id", "=", personId)
    .execute();
  await moveContentVersion(tx);
}

/** Empties the reasons in the audit log that name the person. */
async function forgetReasons(tx: Db, words: string[]): Promise<void> {
  const rows = await tx.selectFrom("audit").select(["id", "reason"]).where("reason", "is not", null).execute();
  const naming = rows.filter((row) =>
    words.some((word) => word !== "" && row.reason?.toLowerCase().includes(word.toLowerCase())),
  );
  for (const { id } of naming) await tx.updateTable("audit").set({ reason: null }).where("id", "=", id).execute();
}
