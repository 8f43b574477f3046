import type { Db } from "#db/client.server.ts";
import { checkedAt, isStale } from "../freshness.ts";

export interface PublishedRow {
  slug: string;
  /** Slug of the leading organisation. */
  organisation: string;
  number: number;
  publishedAt: string;
  confirmedAt: string | null;
  title: string;
}

/**
 * The practices that readers can see, sorted by slug: all or those that an organisation owns, alone or with others; with
 * `staleAt` only those neither published nor confirmed in the 12 months before. Null for an unknown organisation.
 */
export async function listPublished(
  db: Db,
  { organisation, staleAt }: { organisation: string | null; staleAt: Date | null },
): Promise<PublishedRow[] | null> {
  const owner = await db.selectFrom("organisation").select("id").where("slug", "=", organisation).executeTakeFirst();
  if (organisation !== null && !owner) return null;
  let query = db
    .selectFrom("practice")
    .innerJoin("revision", "revision.id", "practice.newest_revision_id")
    .innerJoin("practice_organisation as lead", (join) =>
      join.onRef("lead.practice_id", "=", "practice.id").on("lead.position", "=", 0),
    )
    .innerJoin("organisation", "organisation.id", "lead.organisation_id")
    .select(["practice.slug", "organisation.slug as organisation", "revision.number", "revision.title"])
    .select(["revision.published_at as publishedAt", "practice.confirmed_at as confirmedAt"])
    .where("practice.withdrawn_at", "is", null)
    .orderBy("practice.slug");
  if (owner) {
    const owned = db.selectFrom("practice_organisation").select("practice_id").where("organisation_id", "=", owner.id);
    query = query.where("practice.id", "in", owned);
  }
  const rows = await query.execute();
  return staleAt === null ? rows : rows.filter((row) => isStale({ checkedAt: checkedAt(row) }, staleAt.toISOString()));
}
