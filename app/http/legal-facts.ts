/** The operator's settings for the legal pages; null when not set. Free texts are shown unchanged in every language. */
export interface LegalFacts {
  controllerName: string | null;
  controllerContact: string | null;
  dataProtectionOfficer: string | null;
  legalBasis: "consent" | "contract" | "legal-obligation" | "public-task" | null;
  accessibilityStatus: "full" | "partial" | "none" | null;
  /** The day of the assessment, YYYY-MM-DD. */
  accessibilityAssessed: string | null;
  accessibilityMethod: "self" | "third-party" | null;
  accessibilityGaps: string | null;
  accessibilitySupervisor: string | null;
  /** Who keeps the servers, and where they are. */
  hostingProvider: string | null;
  hostingLocation: string | null;
  /** The day on which a restored backup was last tried, YYYY-MM-DD. */
  restoreTried: string | null;
  retention: RetentionDays;
}

/** Days that data is kept: see `app/personal-data/retention.server.ts`. */
export interface RetentionDays {
  /** Sign-ins and their failures. */
  securityLog: number;
  /** Acts of coordinators and acts on others' content. */
  auditLog: number;
  /** Feedback, from when it was handled. */
  feedback: number;
  /** Name and address of a person, from when the account ended. */
  endedPeople: number;
  /** Requests about personal data, from when they were answered. */
  dataRequests: number;
  /** One-time links, from when they expired. */
  links: number;
}
