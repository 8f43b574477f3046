import type { Kysely } from "kysely";

/**
 * The second factor of signing in. `second_factor` holds the secret of the codes, which must be readable, and the last
 * step used. `recovery_code` holds the hashes of the unused ones. `half_session` is a sign-in that waits for a code.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable("second_factor")
    .addColumn("person_id", "integer", (c) => c.primaryKey().notNull().references("person.id").onDelete("cascade"))
    .addColumn("secret", "text", (c) => c.notNull())
    .addColumn("last_step", "integer", (c) => c.notNull())
    .addColumn("created_at", "text", (c) => c.notNull())
    .execute();
  await db.schema
    .createTable("recovery_code")
    .addColumn("person_id", "integer", (c) => c.notNull().references("person.id").onDelete("cascade"))
    .addColumn("code_hash", "text", (c) => c.notNull())
    .addColumn("created_at", "text", (c) => c.notNull())
    .addPrimaryKeyConstraint("recovery_code_of_person", ["person_id", "code_hash"])
    .execute();
  await db.schema
    .createTable("half_session")
    .addColumn("token_hash", "text", (c) => c.primaryKey().notNull())
    .addColumn("person_id", "integer", (c) => c.notNull().references("person.id").onDelete("cascade"))
    .addColumn("created_at", "text", (c) => c.notNull())
    .addColumn("expires_at", "text", (c) => c.notNull())
    .execute();
  await db.schema.createIndex("half_session_person_id").on("half_session").column("person_id").execute();
}
