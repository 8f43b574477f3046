/** The operator's settings that a legal page shows. */
export type LegalFact =
  | "controller"
  | "contact"
  | "officer"
  | "basis"
  | "status"
  | "assessed"
  | "method"
  | "gaps"
  | "supervisor";

export interface LegalSection {
  id: string;
  title: string;
  paragraphs: string[];
  list?: string[];
  facts?: LegalFact[];
  link?: { href: string; text: string };
  /** Whether the section ends with a link to the feedback form. */
  feedback?: true;
}

/** The text of one legal page. */
export interface LegalPageText {
  lead: string;
  sections: LegalSection[];
}
