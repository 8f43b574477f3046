import type { RetentionDays } from "#app/personal-data/retention.server.ts";

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
