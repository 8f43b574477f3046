import type { Db } from "#db/client.server.ts";
import type { YearSpan } from "./year.ts";

/** The publications of a year. */
export interface Publications {
  /** Practices first published in the year, without the starter content. */
  published: number;
  /** Practices first imported in the year with the starter content. */
  gathered: number;
  /** Practices first published or imported earlier that got a new revision in the year, other than by a starter import. */
  updated: number;
  /** Organisations that today own a published or updated practice. */
  publishers: number;
}

export async function readPublications(db: Db, { from, to }: YearSpan): Promise<Publications> {
  const rows = await db
    .selectFrom("revision")
    .select(["practice_id", "number", "published_via"])
    .where("published_at", ">=", from)
    .where("published_at", "<", to)
    .execute();
  const idsOf = (list: typeof rows) => new Set(list.map((it) => it.practice_id));
  const members = rows.filter((it) => it.published_via !== "starter");
  const published = idsOf(members.filter((it) => it.number === 1));
  const changed = idsOf(members);
  const owners = await db.selectFrom("practice_organisation").select(["practice_id", "organisation_id"]).execute();
  return {
    published: published.size,
    gathered: idsOf(rows.filter((it) => it.number === 1 && it.published_via === "starter")).size,
    updated: [...changed].filter((it) => !published.has(it)).length,
    publishers: new Set(owners.filter((it) => changed.has(it.practice_id)).map((it) => it.organisation_id)).size,
  };
}
