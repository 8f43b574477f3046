import { describe, expect, test } from "vitest";
import { type QuestionAdoption, type QuestionFacts, questionsFor } from "#app/briefs/questions.ts";
import { texts as briefsTexts } from "#app/pages/briefs/texts.ts";
import type { SectionKey } from "#app/practices/sections.ts";

const nothing: QuestionFacts = { sections: [], stage: null, cost: null, targetGroups: [] };
const all: SectionKey[] = ["results", "equity", "risks", "aims"];
const whole: QuestionFacts = { sections: all, stage: "in-use", cost: "none", targetGroups: ["asukkaat"] };
const card = (more: Partial<QuestionAdoption> = {}): QuestionAdoption => ({
  money: null,
  evidence: null,
  texts: { results: "" },
  ...more,
});

describe("three questions before deciding", () => {
  test.each<[string, QuestionFacts, QuestionAdoption[], string[]]>([
    ["nothing is known", nothing, [], ["results-unknown", "equity-unknown", "cost-unknown"]],
    ["everything is known", whole, [card()], ["risks-told", "cost-told", "equity-told"]],
    ["there are no adopters", whole, [], ["others-unknown", "risks-told", "cost-told"]],
    [
      "the cost class says that it is not known",
      { ...whole, cost: "unknown" },
      [card({ money: "unknown" })],
      ["cost-unknown", "risks-told", "equity-told"],
    ],
    [
      "the cost is known in figures only",
      { ...whole, cost: "unknown", details: { costPersonYears: 0.2 } },
      [card()],
      ["risks-told", "cost-told", "equity-told"],
    ],
    [
      "the adopters' cards tell the cost and the results",
      { ...nothing, sections: ["equity"] },
      [card({ money: "none", evidence: "feedback" })],
      ["risks-unknown", "aims-unknown", "cost-told"],
    ],
    [
      "the practice is a pilot",
      { ...whole, stage: "pilot" },
      [card({ evidence: "impression" })],
      ["results-early", "risks-told", "cost-told"],
    ],
    [
      "only feedback is known of a pilot",
      { ...whole, stage: "pilot", sections: ["equity", "risks", "aims"] },
      [card({ evidence: "feedback" })],
      ["results-early", "risks-told", "cost-told"],
    ],
    [
      "the target groups are workers only",
      { ...nothing, targetGroups: ["henkilosto", "luottamushenkilot"] },
      [],
      ["results-unknown", "cost-unknown", "risks-unknown"],
    ],
    [
      "the target groups are residents and workers",
      { ...nothing, targetGroups: ["henkilosto", "nuoret"] },
      [],
      ["results-unknown", "equity-unknown", "cost-unknown"],
    ],
    [
      "an adopter has figures of a pilot",
      { ...whole, stage: "pilot" },
      [card({ evidence: "figures" })],
      ["risks-told", "cost-told", "equity-told"],
    ],
    [
      "only impressions are known",
      { ...whole, sections: ["equity", "risks", "aims"] },
      [card({ evidence: "impression" })],
      ["results-impression", "risks-told", "cost-told"],
    ],
    [
      "a card says that nothing has been evaluated",
      { ...whole, sections: ["equity", "risks", "aims"] },
      [card({ evidence: "not-evaluated" })],
      ["results-unknown", "risks-told", "cost-told"],
    ],
  ])("when %s", (_name, practice, adoptions, expected) => {
    expect(questionsFor(practice, adoptions)).toEqual(expected);
  });

  test("are always three, different, and have words in every language", () => {
    for (const sections of subsets(all)) {
      for (const stage of [null, "pilot", "in-use"] as const) {
        for (const [cost, targetGroups] of [[null, []] as const, ["none", ["henkilosto"]] as const]) {
          for (const adoptions of [[], [card()], [card({ evidence: "impression" })]]) {
            const questions = questionsFor({ sections, stage, cost, targetGroups: [...targetGroups] }, adoptions);
            expect(new Set(questions).size).toBe(3);
            for (const language of ["fi", "sv", "en"] as const)
              for (const it of questions) expect(briefsTexts(language).questions[it]).toMatch(/\?$/);
          }
        }
      }
    }
  });
});

function subsets<T>(list: readonly T[]): T[][] {
  return Array.from({ length: 2 ** list.length }, (_, bits) => list.filter((_, index) => bits & (1 << index)));
}
