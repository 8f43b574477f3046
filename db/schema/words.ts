/**
 * The closed lists of words that columns hold. The database takes any text: what writes a row checks its words, so that
 * a new word here needs no migration.
 */
export type YesNo = 0 | 1;
export type Language = "fi" | "sv" | "en";
/** A name in each language. */
export type Names = Record<Language, string>;
export const organisationKinds = ["municipality", "wellbeing_services_county", "coordinator", "partner"] as const;
export type OrganisationKind = (typeof organisationKinds)[number];
export const urbanities = ["urban", "semi-urban", "rural"] as const;
export type Urbanity = (typeof urbanities)[number];
export type TermKind = "topic" | "stage" | "target-group" | "viewpoint";
export type PracticeKind = "practice" | "model";
export type Stage = "idea" | "development" | "pilot" | "in-use" | "ended";
export type Origin = "member" | "public-sources";
