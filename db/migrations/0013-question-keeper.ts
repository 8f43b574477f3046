import type { Kysely } from "kysely";

/** Who looks after a question since its author left the network. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .alterTable("comment")
    .addColumn("keeper_id", "integer", (c) => c.references("person.id"))
    .execute();
}
