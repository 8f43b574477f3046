import type { Db } from "#db/client.server.ts";
import type { Revision } from "#db/schema.ts";

/** A practice that is to be changed; it may be withdrawn. */
export interface FoundPractice {
  id: number;
  /** The current slug, also when the practice was found by a former one. */
  slug: string;
  /** Organisation ids; the leading organisation comes first. */
  owners: number[];
  /** Number of the newest revision, and the hash of its source; 0 and "" before the first revision. */
  number: number;
  sourceHash: string;
  withdrawnAt: string | null;
  /** Whether the newest revision was compiled from public sources. */
  publicSources: boolean;
}

/** Finds a practice by its current or a former slug; null when there is none. */
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
    publicSources: row.origin === "public-sources",
  };
}

/** The newest revision of a practice. Throws when it has none. */
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
    .select(["practice.id", "practice.slug", "withdrawn_at", "revision.number", "revision.source_hash"])
    .select("revision.origin");
}
