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
}
