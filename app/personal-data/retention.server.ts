import type { Db } from "#db/client.server.ts";
import { erasePerson } from "./erase.server.ts";

const day = 86_400_000;

/** Days that data about people is kept. */
export interface KeptDays {
  auditLog: number;
  feedback: number;
  endedPeople: number;
  dataRequests: number;
}

/**
 * Removes what has been kept long enough: handled feedback, answered requests and rows of the audit log are deleted, and
 * people whose accounts ended long ago are erased, the last coordinators included. What still waits for somebody is kept
 * whatever its age. `now` is in milliseconds.
 */
export async function removeKeptLongEnough(db: Db, kept: KeptDays, now = Date.now()): Promise<void> {
  const before = (days: number) => new Date(now - days * day).toISOString();
  await db.deleteFrom("feedback").where("handled_at", "<", before(kept.feedback)).execute();
  await db.deleteFrom("data_request").where("handled_at", "<", before(kept.dataRequests)).execute();
  await db.deleteFrom("audit").where("at", "<", before(kept.auditLog)).execute();
  const ended = await db
    .selectFrom("person")
    .select("id")
    .where("ended_at", "<", before(kept.endedPeople))
    .where("name", "!=", "")
    .execute();
  for (const { id } of ended) await db.transaction().execute((tx) => erasePerson(tx, id, new Date(now)));
}
