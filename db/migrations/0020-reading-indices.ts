import type { Kysely } from "kysely";

/**
 * Indices that hold all that the coordinator's counts read of versions and comments, whose rows are long, and one for
 * the questions among comments.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createIndex("revision_published_at")
    .on("revision")
    .columns(["published_at", "published_via", "practice_id", "number", "published_by"])
    .execute();
  await db.schema
    .createIndex("comment_created_at")
    .on("comment")
    .columns(["created_at", "kind", "deleted_at", "hidden_at", "answer_id", "author_id"])
    .execute();
  await db.schema.createIndex("comment_kind").on("comment").column("kind").execute();
}
