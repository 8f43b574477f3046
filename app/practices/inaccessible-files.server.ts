import type { Db } from "#db/client.server.ts";

/** The visible practices whose newest text has a PDF that its author has marked as not accessible, by title. */
export async function practicesWithInaccessibleFiles(db: Db): Promise<{ slug: string; title: string }[]> {
  return db
    .selectFrom("practice")
    .innerJoin("revision", "revision.id", "practice.newest_revision_id")
    .select(["practice.slug", "revision.title"])
    .where("practice.withdrawn_at", "is", null)
    .where("revision.html", "like", "%file-not-accessible%")
    .orderBy("revision.title")
    .execute();
}
