import type { Db } from "#db/client.server.ts";
import type { Revision } from "#db/schema.ts";

/** A practice as those who change it see it, withdrawn ones too. */
export interface FoundPractice {
  id: number;
  /** The one in force, also when it was looked for by a former one. */
  slug: string;
  /** Organisation ids; the one that leads comes first. */
  owners: number[];
  /** Number and hash of the newest revision; 0 and "" before the first. */
  number: number;
  sourceHash: string;
  withdrawnAt: string | null;
}

/** The practice at an address, or at one it once had; null when there never was one. */
export async function findPractice(db: Db, slug: string): Promise<FoundPractice | null> {
  const row =
    (await practices(db).where("practice.slug", "=", slug).executeTakeFirst()) ??
    (await practices(db)
      .innerJoin("former_slug", "former_slug.practice_id", "practice.id")
      .where("former_slug.slug", "=", slug)
      .executeTakeFirst());
  if (!row) return null;
  const owners = await db
    .selectFrom("practice_organisation")
    .select("organisation_id")
    .where("practice_id", "=", row.id)
    .orderBy("position")
    .execute();
  return {
    id: row.id,
    slug: row.slug,
    owners: owners.map((it) => it.organisation_id),
    number: row.number ?? 0,
    sourceHash: row.source_hash ?? "",
    withdrawnAt: row.withdrawn_at,
  };
}

/** The whole newest revision of a practice that has one. */
export function readNewest(db: Db, { id, number }: FoundPractice): Promise<Revision> {
  return db
    .selectFrom("revision")
    .selectAll()
    .where("practice_id", "=", id)
    .where("number", "=", number)
    .executeTakeFirstOrThrow();
}

/** How the newest revision of a practice was published. Throws when the practice has no revision. */
export async function newestPublishedVia(db: Db, { id, number }: FoundPractice): Promise<Revision["published_via"]> {
  const { published_via } = await db
    .selectFrom("revision")
    .select("published_via")
    .where("practice_id", "=", id)
    .where("number", "=", number)
    .executeTakeFirstOrThrow();
  return published_via;
}

function practices(db: Db) {
  return db
    .selectFrom("practice")
    .leftJoin("revision", "revision.id", "practice.newest_revision_id")
    .select(["practice.id", "practice.slug", "withdrawn_at", "revision.number", "revision.source_hash"]);
}
