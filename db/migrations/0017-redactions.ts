import type { Kysely } from "kysely";
import { schemaTools } from "../schema-tools.server.ts";

/** What was removed from every version for good, and why: see `db/schema/redaction.ts`. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable("redaction")
    .addColumn("id", "integer", schemaTools.generatedId)
    .addColumn("practice_id", "integer", (c) => c.notNull().references("practice.id"))
    .addColumn("what", "text", (c) => c.notNull())
    .addColumn("target", "text", (c) => c.notNull())
    .addColumn("reason", "text", (c) => c.notNull())
    .addColumn("redacted_at", "text", (c) => c.notNull())
    .addColumn("redacted_by", "integer", (c) => c.references("person.id"))
    .addColumn("salt", "text")
    .addColumn("digest", "text")
    .addColumn("words", "integer")
    .addColumn("letters", "integer")
    .addColumn("places", "text", (c) => c.notNull())
    .addColumn("state", "text", (c) => c.notNull())
    .execute();
  await db.schema.createIndex("redaction_practice").on("redaction").column("practice_id").execute();
  await db.schema.createIndex("redaction_state").on("redaction").column("state").execute();
}
