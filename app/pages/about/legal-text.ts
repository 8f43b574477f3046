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
  | "supervisor"
  | "hosting"
  | "location"
  | "restoreTried"
  | "securityLog"
  | "auditLog"
  | "feedback"
  | "endedPeople"
  | "dataRequests"
  | "links"
  | "withdrawnTexts";

export interface LegalSection {
  id: string;
  title: string;
  paragraphs: string[];
  list?: string[];
  facts?: LegalFact[];
  link?: { href: string; text: string };
  /** A page of this site to which the section leads. */
  page?: "accessibility" | "privacy" | "ownData" | "procurement";
  /** Whether the section ends with a link to the feedback form. */
  feedback?: true;
}

/** The text of one legal page. */
export interface LegalPageText {
  lead: string;
  sections: LegalSection[];
}
