import type { DraftRow } from "#app/practices/writing/list-drafts.server.ts";
import type { WritingRefusal } from "#app/practices/writing/perform.server.ts";
import type { Preview } from "#app/practices/writing/preview.server.ts";
import type { Typed } from "#app/practices/writing/typed.ts";
import type { DraftMode, Language } from "#db/schema.ts";

export interface Option {
  slug: string;
  name: string;
}

/** What one can choose from. */
export interface WritingOptions {
  themes: Option[];
  /** Of periods that have ended. */
  earlierThemes: Option[];
  topics: Option[];
  stages: Option[];
  targetGroups: Option[];
  viewpoints: Option[];
  /** Names in the reader's language, for suggestions. */
  organisations: string[];
  practices: string[];
}

/** Why nothing was saved. */
export type UnsavedFault = "expired" | "signed-out" | "too-large" | "full" | "too-many" | "not-saved" | "busy";

/** A file that the text can show or offer. */
export interface FileView {
  name: string;
  originalName: string;
  kind: "picture" | "pdf";
  /** A published write-up shows it: it stays. */
  isPublished: boolean;
}

/** The page one writes on, whole. */
export interface WritingView {
  language: Language;
  /** Null for who has not signed in. */
  formToken: string | null;
  personId: number;
  /** Where the form is sent. */
  action: string;
  /** The draft the form stands for; null before the first save. */
  draft: { id: number; version: number; savedAt: string; savedBy: string } | null;
  page: string;
  /** The revision the text was drawn from; 0 for a new practice. */
  base: number;
  mode: DraftMode;
  typed: Typed;
  /** The published practice it would change. */
  practice: { slug: string; title: string; language: Language; fromPublicSources: boolean } | null;
  /** Whether this person may write for any organisation. */
  choosesOrganisation: boolean;
  options: WritingOptions;
  files: FileView[];
  /** Drafts in progress of the same practice. */
  others: DraftRow[];
  /** What was just done, from the address. */
  done: string | null;
  unsaved: UnsavedFault | null;
  refusal: WritingRefusal | null;
  /** Why files were not taken, in words. */
  uploadFaults: string[];
  preview: Preview | null;
}
