import type { Kysely } from "kysely";

/** Practices that a person has picked for the wellbeing plan, in an order of their own; deleted with the person. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable("pick")
    .addColumn("id", "integer", (c) => c.primaryKey().autoIncrement().notNull())
    .addColumn("person_id", "integer", (c) => c.notNull().references("person.id").onDelete("cascade"))
    .addColumn("practice_id", "integer", (c) => c.notNull().references("practice.id").onDelete("cascade"))
    .addColumn("position", "integer", (c) => c.notNull())
    .addUniqueConstraint("pick_of_person", ["person_id", "practice_id"])
    .execute();
  await db.schema.createIndex("pick_practice_id").on("pick").column("practice_id").execute();
}
