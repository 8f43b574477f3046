import type { Generated } from "kysely";

/** What a redaction removed: a passage wherever it occurs, one version, an uploaded file, a comment, a card. */
export type RedactionKind = "passage" | "revision" | "file" | "comment" | "adoption";

/** The class of the reason, which readers see. */
export type RedactionReason = "personal" | "health" | "copyright" | "harmful" | "legal" | "retention";

/**
 * `under-way` only inside the transaction that overwrites: the triggers of immutable tables let it. `done`: nothing shows
 * it any more. `erased`: its bytes are in none of the files of the data folder either.
 */
export type RedactionState = "under-way" | "done" | "erased";

/** An act by which something was removed for good from everything the program keeps. Never holds the removed words. */
export interface RedactionTable {
  id: Generated<number>;
  practice_id: number;
  what: RedactionKind;
  /** Number of the version, SHA-256 of the file, id of the comment or card; "" for a passage. */
  target: string;
  reason: RedactionReason;
  redacted_at: string;
  redacted_by: number | null;
  /** Of a passage, or of the text of a version: random bytes, hex, and the HMAC-SHA-256 with them as the key, hex. */
  salt: string | null;
  digest: string | null;
  /** Number of words, and of letters and digits, by which a text is searched for it. */
  words: number | null;
  letters: number | null;
  /** JSON object: numbers of the overwritten versions, and counts of other places. */
  places: string;
  state: RedactionState;
}
