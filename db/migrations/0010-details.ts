import type { Kysely } from "kysely";
import { schemaTools } from "../schema-tools.server.ts";

/**
 * `revision.details`: a JSON object of the header fields that are shown but never queried, by the keys of
 * `app/practices/fields.ts`. A new field of that kind needs no migration. No SQL reads inside the object.
 *
 * Closed lists of words are no longer CHECKs, so that a new word needs no rebuilt table: the words are checked where
 * rows are written, and `db/schema/` has their types. Triggers of immutable tables are from now on made from the columns
 * after every migration (`immutable.server.ts`); those that earlier migrations made are dropped.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .alterTable("revision")
    .addColumn("details", "text", (c) => c.notNull().defaultTo("{}"))
    .execute();
  for (const table of ["revision", "adoption_version", "audit", "security_event"]) {
    await schemaTools.dropTriggers(db, table);
  }
  for (const [table, column] of words) await schemaTools.dropWordCheck(db, table, column);
}

/** The columns whose words a CHECK lists. */
const words = [
  ["organisation", "kind"],
  ["person_role", "role"],
  ["link", "purpose"],
  ["comment", "kind"],
  ["feedback", "kind"],
  ["draft", "mode"],
  ["file", "kind"],
  ["term", "kind"],
  ["revision", "cost"],
  ["adoption_version", "status"],
  ["adoption_version", "work"],
  ["adoption_version", "money"],
  ["adoption_version", "evidence"],
  ["adoption_version", "language"],
] as const;
