import type { Kysely } from "kysely";

/** The e-mail address that a person wants, until a link handed over to that address confirms it. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema.alterTable("person").addColumn("new_email", "text").execute();
}
