import { deleteOldSecurityEvents } from "#app/people/records.server.ts";
import { deleteExpiredTokens } from "#app/people/sessions.server.ts";
import type { Db } from "#db/client.server.ts";
import { erasePerson } from "./erase.server.ts";

const day = 86_400_000;

/** Days that data is kept. */
export interface RetentionDays {
  /** Sign-ins and their failures. */
  securityLog: number;
  /** Acts of coordinators and acts on others' content. */
  auditLog: number;
  /** Feedback, from when it was handled. */
  feedback: number;
  /** Name and address of a person, from when the account ended. */
  endedPeople: number;
  /** Requests about personal data, from when they were answered. */
  dataRequests: number;
  /** One-time links, from when they expired. */
  links: number;
  /** Texts of a withdrawn practice, from when it was withdrawn: see `app/redaction/retention.server.ts`. */
  withdrawnTexts: number;
}

/**
 * Removes what has been kept long enough: handled feedback, answered requests, expired links and sessions and rows of
 * both logs are deleted, and people whose accounts ended long ago are erased, the last coordinators included. What
 * still waits for somebody is kept whatever its age. `now` is in milliseconds.
 */
export async function removeKeptLongEnough(db: Db, kept: RetentionDays, now = Date.now()): Promise<void> {
  const before = (days: number) => new Date(now - days * day).toISOString();
  await db.deleteFrom("feedback").where("handled_at", "<", before(kept.feedback)).execute();
  await db.deleteFrom("data_request").where("handled_at", "<", before(kept.dataRequests)).execute();
  await db.deleteFrom("audit").where("at", "<", before(kept.auditLog)).execute();
  await deleteExpiredTokens(db, kept.links, now);
  await deleteOldSecurityEvents(db, kept.securityLog, now);
  const ended = await db
    .selectFrom("person")
    .select("id")
    .where("ended_at", "<", before(kept.endedPeople))
    .where("name", "!=", "")
    .execute();
  for (const { id } of ended) await db.transaction().execute((tx) => erasePerson(tx, id, new Date(now)));
}
