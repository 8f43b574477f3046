import type { Kysely } from "kysely";
import { schemaTools } from "../schema-tools.server.ts";

/** `data_request`: what people ask by the rights that the law gives about personal data, with a due day. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable("data_request")
    .addColumn("id", "integer", schemaTools.generatedId)
    .addColumn("person_id", "integer", (c) => c.notNull().references("person.id"))
    .addColumn("kind", "text", (c) => c.notNull())
    .addColumn("text", "text", (c) => c.notNull())
    .addColumn("created_at", "text", (c) => c.notNull())
    .addColumn("due_at", "text", (c) => c.notNull())
    .addColumn("handled_at", "text")
    .addColumn("handled_by", "integer", (c) => c.references("person.id"))
    .addColumn("outcome", "text")
    .addColumn("answer", "text")
    .execute();
  await db.schema.createIndex("data_request_person_id").on("data_request").column("person_id").execute();
  await db.schema.createIndex("data_request_handled_by").on("data_request").column("handled_by").execute();
}
