import type { Db } from "#db/client.server.ts";
import type { Span } from "./year.ts";

/** Write-ups of a year. */
export interface Publications {
  /** First published, the starter content left out. */
  published: number;
  /** Brought in with the starter content. */
  gathered: number;
  /** Published before and given a new version by somebody. */
  updated: number;
  /** Organisations that own today what was published or updated. */
  publishers: number;
}

export async function readPublications(db: Db, { from, to }: Span): Promise<Publications> {
  const rows = await db
    .selectFrom("revision")
    .select(["practice_id", "number", "published_via"])
    .where("published_at", ">=", from)
    .where("published_at", "<", to)
    .execute();
  const idsOf = (list: typeof rows) => new Set(list.map((it) => it.practice_id));
  const members = rows.filter((it) => it.published_via !== "starter");
  const published = idsOf(members.filter((it) => it.number === 1));
  const touched = idsOf(members);
  const owners = await db.selectFrom("practice_organisation").select(["practice_id", "organisation_id"]).execute();
  return {
    published: published.size,
    gathered: idsOf(rows.filter((it) => it.number === 1 && it.published_via === "starter")).size,
    updated: [...touched].filter((it) => !published.has(it)).length,
    publishers: new Set(owners.filter((it) => touched.has(it.practice_id)).map((it) => it.organisation_id)).size,
  };
}
