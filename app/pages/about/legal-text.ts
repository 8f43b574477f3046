/** What a page says of who runs the service, as far as it has been told. */
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
  /** Ends with the way to give feedback. */
  feedback?: true;
}

/** One legal page. */
export interface LegalPageText {
  lead: string;
  sections: LegalSection[];
}

/** The shape of the legal texts in every language. */
export interface LegalText {
  legal: {
    facts: Record<LegalFact, string>;
    notGiven: string;
    notAssessed: string;
    statuses: Record<"full" | "partial" | "none", string>;
    methods: Record<"self" | "third-party", string>;
    bases: Record<"consent" | "contract" | "legal-obligation" | "public-task", string>;
    feedback: string;
    accessibility: LegalPageText;
    privacy: LegalPageText;
    terms: LegalPageText;
  };
}
