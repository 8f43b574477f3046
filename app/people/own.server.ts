import type { Db } from "#db/client.server.ts";
import { moveContentVersion } from "#db/content-version.server.ts";
import type { Language } from "#db/schema.ts";
import { uniqueViolation } from "#db/sqlite3-dialect.ts";
import type { OwnFault } from "./faults.ts";
import { consumeLink, readLink } from "./links.server.ts";
import { isEmail, isName, normalizeEmail } from "./names.ts";
import { recordSecurity } from "./records.server.ts";

export type OwnChange = { ok: true } | { ok: false; fault: OwnFault };

/** Changes a person's own name and language. */
export async function changeOwn(
  db: Db,
  personId: number,
  { name, language }: { name: string; language: Language },
): Promise<OwnChange> {
  if (!isName(name)) return { ok: false, fault: "name" };
  await db.transaction().execute(async (tx) => {
    await tx.updateTable("person").set({ name: name.trim(), language }).where("id", "=", personId).execute();
    // Cached pages that name the person must be rendered again.
    await moveContentVersion(tx);
  });
  return { ok: true };
}

/**
 * Notes the e-mail address that a person wants, "" for none any more; earlier confirmation links stop working. It comes
 * into force by a link that whoever looks after the person hands over to that address. Whether the address has another
 * account is not told here.
 */
export async function requestAddress(db: Db, personId: number, email: string): Promise<OwnChange> {
  const wanted = normalizeEmail(email);
  if (wanted !== "" && !isEmail(wanted)) return { ok: false, fault: "email" };
  return db.transaction().execute(async (tx): Promise<OwnChange> => {
    const person = await tx.selectFrom("person").select("email").where("id", "=", personId).executeTakeFirstOrThrow();
    const new_email = wanted === "" || wanted === person.email ? null : wanted;
    await tx.updateTable("person").set({ new_email }).where("id", "=", personId).execute();
    await tx.deleteFrom("link").where("purpose", "=", "email").where("person_id", "=", personId).execute();
    return { ok: true };
  });
}

/** Uses a confirmation link: the wanted address becomes the person's. Nobody is signed in. */
export async function confirmAddress(db: Db, token: string, address: string): Promise<OwnChange> {
  const link = await readLink(db, token);
  const personId = link?.purpose === "email" ? link.person?.id : undefined;
  if (personId === undefined) return { ok: false, fault: "gone" };
  try {
    return await db.transaction().execute(async (tx): Promise<OwnChange> => {
      const person = await tx.selectFrom("person").select("new_email").where("id", "=", personId).executeTakeFirst();
      if (!person?.new_email || !(await consumeLink(tx, token))) return { ok: false, fault: "gone" };
      await tx
        .updateTable("person")
        .set({ email: person.new_email, new_email: null })
        .where("id", "=", personId)
        .execute();
      await recordSecurity(tx, { kind: "link:email", personId, address, outcome: "ok" });
      return { ok: true };
    });
  } catch (error) {
    if (uniqueViolation(error) === "person.email") return { ok: false, fault: "email-elsewhere" };
    throw error;
  }
}
