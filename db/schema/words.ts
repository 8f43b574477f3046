/** The closed lists of words that columns hold. */
export type YesNo = 0 | 1;
export type Language = "fi" | "sv" | "en";
export type OrganisationKind = "municipality" | "wellbeing_services_county" | "coordinator" | "partner";
export type Urbanity = "urban" | "semi-urban" | "rural";
export type TermKind = "topic" | "stage" | "target-group" | "viewpoint";
export type PracticeKind = "practice" | "model";
export type Stage = "idea" | "development" | "pilot" | "in-use" | "ended";
export type Origin = "member" | "public-sources";
