import type { Database } from "./schema.ts";
import { type AnyDatabase, type ImmutableTable, schemaTools } from "./schema-tools.server.ts";

/**
 * Every immutable table with its exceptions. Columns that no list names can never change, including columns that later
 * migrations add. What readers could read may be overwritten by one act alone, redaction (`app/redaction`): its
 * transaction inserts a row into the table `redaction` with the state `under-way`, overwrites the columns listed as
 * `redacted`, and sets the state to `done`. The row says what was overwritten, why and by whom, so that nobody changes
 * history unseen.
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
    redacted: [
      ...[
        "source",
        "source_hash",
        "title",
        "summary",
        "target_group_note",
        "partners",
        "contact",
        "sources",
        "details",
      ],
      "note",
    ],
  },
  {
    table: "adoption_version",
    changeError: "a version of an adoption is immutable",
    deleteError: "a version of an adoption is kept",
    recomputed: [],
    // When the person is erased.
    emptied: ["saved_by"],
    redacted: [
      ...["audience", "doer", "reach", "amount", "method", "tools", "reason"],
      ...["results", "measure", "otherwise", "advice", "contact", "candid"],
    ],
  },
  {
    table: "redaction",
    changeError: "a redaction is immutable",
    deleteError: "a redaction is kept",
    recomputed: ["state"],
    // When the person is erased.
    emptied: ["redacted_by"],
    redacted: [],
  },
  {
    table: "audit",
    changeError: "the audit log is append-only",
    // Rows are deleted after their retention time.
    deleteError: null,
    recomputed: [],
    // When a person whom the reason names is erased.
    emptied: ["reason"],
    // A reason may quote the words, and a subject an address that was made of them.
    redacted: ["subject", "reason"],
  },
  {
    table: "security_event",
    changeError: "security events are never changed",
    // They are deleted after their retention time.
    deleteError: null,
    recomputed: [],
    // When the person is erased.
    emptied: ["person_id", "address"],
    redacted: [],
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
