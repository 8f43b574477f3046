import type { Generated } from "kysely";

export type DraftMode = "form" | "source";
export type FileKind = "picture" | "pdf";

/** An unpublished text. Everyone who may write for its organisation may read and change it. */
export interface DraftTable {
  id: Generated<number>;
  /** The practice it would change; null for a new one. */
  practice_id: number | null;
  organisation_id: number;
  /** The revision it was begun on; 0 for a new practice. */
  base_number: number;
  mode: DraftMode;
  /** JSON object: the texts of each field of the form, a list by field name. */
  content: string;
  /** For lists; "" while nothing has been written. */
  title: string;
  /** Grows with every save, so that a save over another person's is noticed. */
  version: number;
  /** Random name of the open page that saved last: its next save is not taken for another person's. */
  saved_in: string;
  /** The draft this one was split from when two people saved at the same time. */
  fork_of: number | null;
  created_by: number;
  updated_by: number;
  created_at: string;
  updated_at: string;
}

/** An uploaded file: one row however often it is used. Its bytes are in the file store under its hash. */
export interface FileTable {
  id: Generated<number>;
  /** SHA-256 of what is stored, hex. */
  hash: string;
  /** SHA-256 of the bytes as they were sent, hex, by which the same file sent again is recognised. */
  original_hash: string;
  kind: FileKind;
  /** Chosen by the program from the content, without a dot. */
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

/** A file of a draft, under the name that its text uses. */
export interface DraftFileTable {
  draft_id: number;
  name: string;
  file_id: number;
  original_name: string;
}

/** A file of a published write-up, under the name that its texts use. A name never changes to another file. */
export interface PracticeFileTable {
  practice_id: number;
  name: string;
  file_id: number;
  original_name: string;
}

/** A slug that a practice had before: its address leads to the practice for good, and no other practice gets it. */
export interface FormerSlugTable {
  slug: string;
  practice_id: number;
  until: string;
}
