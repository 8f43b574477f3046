import type { Generated } from "kysely";

export type DraftMode = "form" | "source";
export type FileKind = "picture" | "pdf";

/** Unpublished text, shared with who writes for its organisation. */
export interface DraftTable {
  id: Generated<number>;
  /** The practice it would change; null for a new one. */
  practice_id: number | null;
  organisation_id: number;
  /** The revision it was begun on; 0 for a new practice. */
  base_number: number;
  mode: DraftMode;
  /** JSON: what stands in the form, by field name, each a list of texts. */
  content: string;
  /** For lists; "" while nothing has been written. */
  title: string;
  /** Moves with every save, so that a later save over another's is noticed. */
  version: number;
  /** The opened page that saved last: its own next save is no other's. */
  saved_in: string;
  /** The draft whose parallel copy this is: kept when two saved at once. */
  fork_of: number | null;
  created_by: number;
  updated_by: number;
  created_at: string;
  updated_at: string;
}

/** An uploaded file, once however often it is used. Its bytes are in the file store under its hash. */
export interface FileTable {
  id: Generated<number>;
  /** SHA-256 of what is stored, hex. */
  hash: string;
  /** SHA-256 of what was first sent, hex: the same content again is known whatever encodes pictures by then. */
  original_hash: string;
  kind: FileKind;
  /** Chosen by us from the content, without a dot. */
  extension: string;
  bytes: number;
  width: number | null;
  height: number | null;
  /** JSON list of {hash, extension, width, height, bytes}: narrower copies of a picture, narrowest first. */
  variants: string;
  organisation_id: number | null;
  uploaded_by: number | null;
  created_at: string;
}

/** A file of a draft by the name its text uses. */
export interface DraftFileTable {
  draft_id: number;
  name: string;
  file_id: number;
  original_name: string;
}

/** A file of a published write-up by the name its texts use; a name never comes to mean another file. */
export interface PracticeFileTable {
  practice_id: number;
  name: string;
  file_id: number;
  original_name: string;
}

/** An address a practice once had: leads to it for ever and is given to no other. */
export interface FormerSlugTable {
  slug: string;
  practice_id: number;
  until: string;
}
