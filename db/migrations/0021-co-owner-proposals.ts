import type { Kysely } from "kysely";

/** Organisations that are proposed as co-owners: see `db/schema/library.ts`. Owners before it stay as they are. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable("co_owner_proposal")
    .addColumn("practice_id", "integer", (c) => c.notNull().references("practice.id"))
    .addColumn("organisation_id", "integer", (c) => c.notNull().references("organisation.id"))
    .addColumn("proposer_id", "integer", (c) => c.notNull().references("organisation.id"))
    .addColumn("proposed_at", "text", (c) => c.notNull())
    .addColumn("declined_at", "text")
    .addColumn("declined_number", "integer")
    .addPrimaryKeyConstraint("co_owner_proposal_key", ["practice_id", "organisation_id"])
    .execute();
  await db.schema
    .createIndex("co_owner_proposal_organisation")
    .on("co_owner_proposal")
    .column("organisation_id")
    .execute();
}
