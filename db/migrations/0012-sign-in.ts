import type { Kysely } from "kysely";

/**
 * `throttle` counts failed attempts; `key` says of what (an account, a network, a device) and never holds an e-mail
 * address. `device` remembers where a person has signed in, by the hash of the token that the browser keeps.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable("throttle")
    .addColumn("key", "text", (c) => c.primaryKey().notNull())
    .addColumn("failures", "double precision", (c) => c.notNull())
    .addColumn("at", "text", (c) => c.notNull())
    .execute();
  await db.schema.createIndex("throttle_at").on("throttle").column("at").execute();
  await db.schema
    .createTable("device")
    .addColumn("person_id", "integer", (c) => c.notNull().references("person.id").onDelete("cascade"))
    .addColumn("token_hash", "text", (c) => c.notNull())
    .addColumn("seen_at", "text", (c) => c.notNull())
    .addPrimaryKeyConstraint("device_of_person", ["person_id", "token_hash"])
    .execute();
  await db.schema.createIndex("device_token_hash").on("device").column("token_hash").execute();
}
