import type { Kysely } from "kysely";
import { schemaTools } from "../schema-tools.server.ts";

/**
 * The organisation for which a comment was written and a revision was published: until now it was that of the person's
 * account today, which may move or end. Old rows get the organisation that their author has now.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const [table, person] of [
    ["comment", "author_id"],
    ["revision", "published_by"],
  ] as const) {
    await db.schema
      .alterTable(table)
      .addColumn("organisation_id", "integer", (c) => c.references("organisation.id"))
      .execute();
    await fill(db as Kysely<Tables>, table, person);
  }
  await schemaTools.requireColumn(db, "comment", "organisation_id");
}

/** The columns that this migration reads and writes. */
interface Tables {
  comment: { organisation_id: number | null; author_id: number };
  revision: { organisation_id: number | null; published_by: number | null };
  person: { id: number; organisation_id: number };
}

async function fill(db: Kysely<Tables>, table: "comment" | "revision", person: "author_id" | "published_by") {
  await db
    .updateTable(table)
    .set((eb) => ({
      organisation_id: eb
        .selectFrom("person")
        .select("person.organisation_id")
        .whereRef("person.id", "=", eb.ref(`${table}.${person}` as "comment.author_id")),
    }))
    .execute();
}
