import type { Db } from "#db/client.server.ts";
import { type Details, readDetails } from "./details.ts";

/** The public content of a practice beyond its card, without contacts, which may name a person. */
export interface PublicText {
  /** The text of the whole write-up without markup, a line for each block. */
  text: string;
  targetGroupNote: string | null;
  partners: string[];
  /** Addresses. */
  sources: string[];
  /** The fields in the JSON column `details`, also those that are not in the open interface. */
  details: Details;
}

/** The text of the newest revision of a practice; null when there is no practice with that slug or it is withdrawn. */
export async function readPublicText(db: Db, slug: string): Promise<PublicText | null> {
  const row = await db
    .selectFrom("practice")
    .innerJoin("revision", "revision.id", "practice.newest_revision_id")
    .select(["text", "target_group_note", "partners", "sources", "details"])
    .where("practice.slug", "=", slug)
    .where("withdrawn_at", "is", null)
    .executeTakeFirst();
  if (!row) return null;
  return {
    text: row.text,
    targetGroupNote: row.target_group_note,
    partners: JSON.parse(row.partners) as string[],
    sources: JSON.parse(row.sources) as string[],
    details: readDetails(row.details),
  };
}
