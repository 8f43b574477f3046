import { type Kysely, sql } from "kysely";

/** Comments and questions on practices, and what readers send the coordinator: feedback, reports, take-over requests. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable("comment")
    .addColumn("id", "integer", (c) => c.primaryKey().notNull())
    .addColumn("practice_id", "integer", (c) => c.notNull().references("practice.id"))
    .addColumn("parent_id", "integer", (c) => c.references("comment.id"))
    .addColumn("kind", "text", (c) => c.notNull().check(sql`kind in ('comment', 'question')`))
    .addColumn("author_id", "integer", (c) => c.notNull().references("person.id"))
    .addColumn("source", "text", (c) => c.notNull())
    .addColumn("html", "text", (c) => c.notNull())
    .addColumn("text", "text", (c) => c.notNull())
    .addColumn("pipeline", "integer", (c) => c.notNull())
    .addColumn("created_at", "text", (c) => c.notNull())
    .addColumn("edited_at", "text")
    .addColumn("deleted_at", "text")
    .addColumn("hidden_at", "text")
    .addColumn("hidden_reason", "text")
    .addColumn("answer_id", "integer", (c) => c.references("comment.id"))
    .execute();
  for (const column of ["practice_id", "parent_id", "author_id", "answer_id"] as const) {
    await db.schema.createIndex(`comment_${column}`).on("comment").column(column).execute();
  }
  await db.schema
    .createTable("feedback")
    .addColumn("id", "integer", (c) => c.primaryKey().notNull())
    .addColumn("kind", "text", (c) =>
      c.notNull().check(sql`kind in ('feedback', 'accessibility', 'report', 'takeover')`),
    )
    .addColumn("practice_id", "integer", (c) => c.references("practice.id"))
    .addColumn("comment_id", "integer", (c) => c.references("comment.id"))
    .addColumn("address", "text", (c) => c.notNull())
    .addColumn("text", "text", (c) => c.notNull())
    .addColumn("name", "text", (c) => c.notNull())
    .addColumn("email", "text", (c) => c.notNull())
    .addColumn("created_at", "text", (c) => c.notNull())
    .addColumn("due_at", "text")
    .addColumn("handled_at", "text")
    .addColumn("handled_by", "integer", (c) => c.references("person.id"))
    .addColumn("handled_note", "text")
    .execute();
  await db.schema.createIndex("feedback_handled_at").on("feedback").column("handled_at").execute();
}
