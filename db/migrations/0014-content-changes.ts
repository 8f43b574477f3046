import type { Kysely } from "kysely";

/**
 * The content version at which each thing that readers see was last changed, so that caches keep what has not. Things
 * without a row have not been changed since this migration.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable("content_change")
    .addColumn("thing", "text", (c) => c.primaryKey().notNull())
    .addColumn("version", "integer", (c) => c.notNull())
    .execute();
  await db.schema.createIndex("content_change_version").on("content_change").column("version").execute();
}
