import type { AdoptionCard } from "#app/adoptions/card.ts";
import type { PracticeCard } from "#app/practices/card.ts";
import type { MoneyBand } from "#db/schema.ts";

/** The topics of the questions, in order of priority for topics on which nothing is known. */
const topics = ["results", "equity", "cost", "risks", "aims", "others"] as const;
/** The order of priority for topics on which something is known. */
const followUps = ["risks", "cost", "equity", "results", "aims", "others"] as const satisfies readonly Topic[];

/** Target groups that are not residents: a practice for these alone gets no question about equity. */
const workers = ["henkilosto", "luottamushenkilot", "jarjestot"];

type Topic = (typeof topics)[number];

/** A topic and what is known of it: nothing, something, or results of an unfinished trial or from impressions only. */
export type Question = `${Topic}-unknown` | `${Topic}-told` | "results-early" | "results-impression";

/** The fields of a practice that decide the questions. */
export type QuestionFacts = Pick<PracticeCard, "sections" | "stage" | "cost" | "targetGroups"> &
  Partial<Pick<PracticeCard, "details">>;
/** The fields of an adopter's card that decide the questions. */
export type QuestionAdoption = Pick<AdoptionCard, "money" | "evidence"> & {
  texts: Pick<AdoptionCard["texts"], "results">;
};

/**
 * Returns three questions for an elected representative: first on topics that neither the practice nor its adopters'
 * cards cover, then follow-ups on topics that they do cover. The same input always gives the same questions.
 */
export function questionsFor(practice: QuestionFacts, adoptions: readonly QuestionAdoption[]): Question[] {
  const isForResidents =
    practice.targetGroups.length === 0 || practice.targetGroups.some((it) => !workers.includes(it));
  const relevant = topics.filter((topic) => topic !== "equity" || isForResidents);
  const states = new Map(relevant.map((topic) => [topic, topicState(topic, practice, adoptions)]));
  const open = relevant.filter((topic) => states.get(topic) !== "told");
  const covered = followUps.filter((topic) => states.get(topic) === "told");
  return [...open, ...covered].slice(0, 3).map((topic) => `${topic}-${states.get(topic) ?? "unknown"}` as Question);
}

function topicState(topic: Topic, practice: QuestionFacts, adoptions: readonly QuestionAdoption[]) {
  if (topic === "results") return resultsState(practice, adoptions);
  const isCovered = {
    equity: practice.sections.includes("equity"),
    risks: practice.sections.includes("risks"),
    aims: practice.sections.includes("aims"),
    cost: hasFigures(practice) || [practice.cost, ...adoptions.map((it) => it.money)].some(isKnown),
    others: adoptions.length > 0,
  }[topic];
  return isCovered ? "told" : "unknown";
}

function hasFigures({ details }: QuestionFacts): boolean {
  return details?.costEuros !== undefined || details?.costPersonYears !== undefined;
}

function isKnown(band: MoneyBand | null): boolean {
  return band !== null && band !== "unknown";
}

function resultsState({ sections, stage }: QuestionFacts, adoptions: readonly QuestionAdoption[]) {
  const evaluated = adoptions.filter((it) => it.evidence !== null && it.evidence !== "not-evaluated");
  const hasResults =
    sections.includes("results") || evaluated.length > 0 || adoptions.some((it) => it.texts.results !== "");
  if (!hasResults) return "unknown";
  if (evaluated.some((it) => it.evidence === "figures" || it.evidence === "study")) return "told";
  if (stage === "idea" || stage === "development" || stage === "pilot") return "early";
  const isImpression = evaluated.length > 0 && evaluated.every((it) => it.evidence === "impression");
  return !sections.includes("results") && isImpression ? "impression" : "told";
}
