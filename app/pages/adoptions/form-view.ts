import type { FieldProblem, PrivateFinding } from "#app/adoptions/faults.ts";
import type { Typed } from "#app/adoptions/typed.ts";
import type { Language } from "#db/schema.ts";
import type { Texts } from "./texts/fi.ts";

export type AdoptionNotice = keyof Texts["faults"] | "conflict";

/** Why a card was not saved, and what is needed to go on. */
export interface AdoptionRefusal {
  fault: AdoptionNotice;
  problems: FieldProblem[];
  privateFindings: PrivateFinding[];
  /** The text is kept as a draft too. */
  kept: boolean;
  /** What was sent as the reason for taking it down. */
  reason: string;
  /** After a conflict: what the card says now, by whom and since when; null when it was taken down. */
  theirs: { typed: Typed; by: string; at: string } | null;
}

/** The form of an organisation's card on a practice. */
export interface AdoptionFormView {
  kind: "form";
  language: Language;
  slug: string;
  title: string;
  titleLanguage: Language;
  /** Null when nobody is signed in any more. */
  formToken: string | null;
  organisation: { slug: string; name: string };
  typed: Typed;
  seenState: string;
  /** Whether the card has been saved before, and whether it has been taken down. */
  exists: boolean;
  removed: boolean;
  /** Why the coordinator took it down; null when its own organisation did. */
  removedReason: string | null;
  /** Another organisation's than the reader's: taking it down needs a reason. */
  foreign: boolean;
  saved: { by: string | null; at: string } | null;
  /** The draft that stands in the form; `by` is null when it is one's own. */
  draft: { version: number; by: string | null; at: string } | null;
  /** Drafts of the card that do not stand in the form. */
  others: { id: number; by: string; at: string }[];
  /** The organisation's own write-ups it may point to. */
  ownPractices: { slug: string; title: string; language: Language }[];
  done: string | null;
  refusal: AdoptionRefusal | null;
}

interface About {
  language: Language;
  slug: string;
  title: string;
  titleLanguage: Language;
}

export type AdoptionPageView =
  | AdoptionFormView
  | (About & { kind: "visitor" })
  /** The coordinator says whose card it is. */
  | (About & { kind: "choose"; organisations: string[]; unknown: string | null })
  | CannotApplyView;

/** It cannot be applied by this organisation. */
export interface CannotApplyView extends About {
  kind: "cannot";
  reason: "own" | "organisation";
  formToken: string;
  /** Slug of the organisation. */
  organisation: string;
  /** Of one's own draft from a time when it could, 0 for none. */
  draftVersion: number;
  done: string | null;
}
