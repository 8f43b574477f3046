import type { FieldProblem, PrivateFinding } from "#app/adoptions/faults.ts";
import type { Typed } from "#app/adoptions/typed.ts";
import type { Language } from "#db/schema.ts";
import type { Texts } from "./texts/fi.ts";

export type AdoptionNotice = keyof Texts["faults"] | "conflict";

/** Why an act was refused, with what the page needs besides the form. */
export interface AdoptionRefusal {
  fault: AdoptionNotice;
  problems: FieldProblem[];
  privateFindings: PrivateFinding[];
  /** Whether the text has also been stored as a draft. */
  isKeptAsDraft: boolean;
  /** The reason sent for removing the card. */
  reason: string;
  /** After a conflict: the current card, with author and time; null when it was removed. */
  theirs: { typed: Typed; by: string; at: string } | null;
}

/** The form of an organisation's card on a practice. */
export interface AdoptionFormView {
  kind: "form";
  language: Language;
  slug: string;
  title: string;
  titleLanguage: Language;
  /** Null when the person is no longer signed in. */
  formToken: string | null;
  organisation: { slug: string; name: string };
  typed: Typed;
  seenState: string;
  /** Whether the card has been saved before, and whether it is removed. */
  exists: boolean;
  removed: boolean;
  /** The coordinator's reason for removing it; null when its own organisation removed it. */
  removedReason: string | null;
  /** Whether the card is of another organisation than the reader's: removing it then needs a reason. */
  isOthersCard: boolean;
  saved: { by: string | null; at: string } | null;
  /** The draft shown in the form; `by` is null for the reader's own. */
  draft: { version: number; by: string | null; at: string } | null;
  /** The other drafts of the card. */
  otherDrafts: { id: number; by: string; at: string }[];
  /** The organisation's own practices, of which the card may name one. */
  ownPractices: { slug: string; title: string; language: Language }[];
  /** The word of the act just done, from the address; null or unknown for none. */
  done: string | null;
  refusal: AdoptionRefusal | null;
}

interface PracticeHeading {
  language: Language;
  slug: string;
  title: string;
  titleLanguage: Language;
}

export type AdoptionPageView =
  | AdoptionFormView
  | (PracticeHeading & { kind: "visitor" })
  /** The coordinator first chooses the organisation; `unknown` is a name in the address that no organisation has. */
  | (PracticeHeading & { kind: "choose"; organisations: string[]; unknown: string | null })
  | CannotApplyView;

/** The organisation cannot have a card on the practice. */
export interface CannotApplyView extends PracticeHeading {
  kind: "cannot";
  reason: "own" | "organisation";
  formToken: string;
  /** Slug of the organisation. */
  organisation: string;
  /** Version of the reader's draft from a time when the organisation could, 0 for none. */
  draftVersion: number;
  done: string | null;
}
