import type { Kysely } from "kysely";
import { schemaTools } from "../schema-tools.server.ts";

/**
 * `revision.details`: a JSON object of the header fields that pages, exports and interfaces only show and that no query
 * reads, by the names of `app/practices/fields.ts`. A new field of that kind needs no migration. No SQL looks inside.
 *
 * Closed lists of words leave the CHECKs, so that a new word needs no rebuilt table: the words are checked where rows
 * are written, and `db/schema/` has their types. The triggers of immutable tables are from now on made from the
 * columns after every migration (`immutable.server.ts`); the ones written by hand go.
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
