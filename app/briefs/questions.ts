import type { AdoptionCard } from "#app/adoptions/card.ts";
import type { PracticeCard } from "#app/practices/card.ts";

/** What one who decides wants to know, in the order it is asked when it is not told. */
const topics = ["results", "equity", "cost", "risks", "aims", "others"] as const;
/** In which order what is told is asked further. */
const followUps = ["risks", "cost", "equity", "results", "aims", "others"] as const satisfies readonly Topic[];

/** Target groups that do the work: whom a practice for them alone leaves out is not a question of equity. */
const workers = ["henkilosto", "luottamushenkilot", "jarjestot"];

type Topic = (typeof topics)[number];

/** A topic not told, told, or, of the results, told of a trial that goes on or by impressions only. */
export type Question = `${Topic}-unknown` | `${Topic}-told` | "results-early" | "results-impression";

/** What of a practice the questions are chosen by. */
export type Asked = Pick<PracticeCard, "sections" | "stage" | "cost" | "targetGroups">;
/** What of the cards of those who apply it. */
export type AskedAdoption = Pick<AdoptionCard, "money" | "evidence"> & {
  texts: Pick<AdoptionCard["texts"], "results">;
};

/**
 * Three questions for who decides: first what neither the write-up nor the cards of those who apply it tell, then what
 * they do tell, for that has to hold at home too. The same facts give the same questions.
 */
export function questionsFor(practice: Asked, adoptions: readonly AskedAdoption[]): Question[] {
  const isForResidents =
    practice.targetGroups.length === 0 || practice.targetGroups.some((it) => !workers.includes(it));
  const fitting = topics.filter((topic) => topic !== "equity" || isForResidents);
  const asked = new Map(fitting.map((topic) => [topic, stateOf(topic, practice, adoptions)]));
  const open = fitting.filter((topic) => asked.get(topic) !== "told");
  const told = followUps.filter((topic) => asked.get(topic) === "told");
  return [...open, ...told].slice(0, 3).map((topic) => `${topic}-${asked.get(topic) ?? "unknown"}` as Question);
}

function stateOf(topic: Topic, practice: Asked, adoptions: readonly AskedAdoption[]) {
  if (topic === "results") return resultsOf(practice, adoptions);
  const has = {
    equity: practice.sections.includes("equity"),
    risks: practice.sections.includes("risks"),
    aims: practice.sections.includes("aims"),
    cost: [practice.cost, ...adoptions.map((it) => it.money)].some((it) => it !== null && it !== "unknown"),
    others: adoptions.length > 0,
  }[topic];
  return has ? "told" : "unknown";
}

function resultsOf({ sections, stage }: Asked, adoptions: readonly AskedAdoption[]) {
  const evaluated = adoptions.filter((it) => it.evidence !== null && it.evidence !== "not-evaluated");
  const told = sections.includes("results") || evaluated.length > 0 || adoptions.some((it) => it.texts.results !== "");
  if (!told) return "unknown";
  if (evaluated.some((it) => it.evidence === "figures" || it.evidence === "study")) return "told";
  if (stage === "idea" || stage === "development" || stage === "pilot") return "early";
  const isImpression = evaluated.length > 0 && evaluated.every((it) => it.evidence === "impression");
  return !sections.includes("results") && isImpression ? "impression" : "told";
}
