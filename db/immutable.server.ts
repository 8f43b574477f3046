import type { Database } from "./schema.ts";
import { type AnyDatabase, type ImmutableTable, schemaTools } from "./schema-tools.server.ts";

/**
 * Every immutable table with its exceptions. Columns that no list names can never change, including columns that later
 * migrations add. Redaction will be one more list of columns here and in `ImmutableTable`, with the condition under
 * which they may change.
 */
export const immutableTables: readonly (ImmutableTable & { table: keyof Database })[] = [
  {
    table: "revision",
    changeError: "a revision is immutable",
    deleteError: "a revision is kept",
    // A newer pipeline makes these again from the same source.
    recomputed: ["html", "text", "headings", "pipeline"],
    // When the person is erased.
    emptied: ["published_by"],
  },
  {
    table: "adoption_version",
    changeError: "a version of an adoption is immutable",
    deleteError: "a version of an adoption is kept",
    recomputed: [],
    // When the person is erased.
    emptied: ["saved_by"],
  },
  {
    table: "audit",
    changeError: "the audit log is append-only",
    // Rows are deleted after their retention time.
    deleteError: null,
    recomputed: [],
    // When a person whom the reason names is erased.
    emptied: ["reason"],
  },
  {
    table: "security_event",
    changeError: "security events are never changed",
    // They are deleted after their retention time.
    deleteError: null,
    recomputed: [],
    // When the person is erased.
    emptied: ["person_id", "address"],
  },
];

/**
 * Makes the triggers that refuse changes of the immutable tables, from the columns they have now. Writes nothing when
 * the same triggers exist. `migrate` calls it after the last migration and at every start. To be called inside a
 * transaction.
 */
export function protectImmutableTables(tx: AnyDatabase): Promise<void> {
  return schemaTools.protect(tx, immutableTables);
}
