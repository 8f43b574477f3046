import type { Kysely } from "kysely";

/** Counts of searches, without who made them, and the equal expressions that the coordinator adds for search. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable("search_count")
    .addColumn("day", "text", (c) => c.notNull())
    .addColumn("language", "text", (c) => c.notNull())
    .addColumn("query", "text", (c) => c.notNull())
    .addColumn("asked", "integer", (c) => c.notNull())
    .addColumn("found", "integer", (c) => c.notNull())
    .addPrimaryKeyConstraint("search_count_pk", ["day", "language", "query"])
    .execute();
  await db.schema
    .createTable("search_word")
    .addColumn("id", "integer", (c) => c.primaryKey().notNull())
    .addColumn("word", "text", (c) => c.notNull())
    .addColumn("means", "text", (c) => c.notNull())
    .addColumn("created_at", "text", (c) => c.notNull())
    .addUniqueConstraint("search_word_means", ["word", "means"])
    .execute();
}
