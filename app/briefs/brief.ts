import { type AdoptionCard, isApplying } from "#app/adoptions/card.ts";
import { evidences, moneyBands, workBands } from "#app/adoptions/fields.ts";
import type { PracticeCard } from "#app/practices/card.ts";
import { blocksUnder, type Part } from "#app/practices/parts.ts";
import type { SectionKey } from "#app/practices/sections.ts";
import type { Evidence, MoneyBand, WorkBand } from "#db/schema.ts";
import { type Question, questionsFor } from "./questions.ts";
import { type Shortened, shorten } from "./shorten.ts";

/** The parts of a write-up that a brief tells, in its order, each with its most characters: all fit on one sheet. */
export const briefParts = {
  what: 360,
  audience: 140,
  how: 190,
  results: 420,
  risks: 210,
  equity: 210,
  aims: 210,
} as const satisfies Partial<Record<SectionKey, number>>;

/** Of how it went where it is applied: from so many cards, each with its most characters, in place of some of ours. */
const mostTold = { cards: 2, characters: 110, ours: 240 } as const;

export type BriefPart = keyof typeof briefParts;

/** One page for who decides, made of what is told and nothing else. */
export interface Brief {
  /** Null where the write-up does not tell it. */
  parts: Record<BriefPart, Shortened | null>;
  /** Of those who apply it: how many chose each answer, in the order of the choices. */
  money: Counted<MoneyBand>;
  work: Counted<WorkBand>;
  evidence: Counted<Evidence>;
  /** How it went, as the cards saved last tell it. */
  experiences: (Shortened & { card: AdoptionCard })[];
  questions: Question[];
}

export type Counted<T extends string> = { value: T; count: number }[];

/**
 * Who else does it, of the cards on the practice and, when that applies a model, on the model: each organisation once,
 * without the owners and without those who only take an interest.
 */
export function othersOf(
  card: Pick<PracticeCard, "organisations">,
  adoptions: readonly AdoptionCard[],
): AdoptionCard[] {
  const seen = new Set(card.organisations);
  return adoptions.filter((it) => {
    if (!isApplying(it) || seen.has(it.organisation)) return false;
    seen.add(it.organisation);
    return true;
  });
}

/** Makes the brief of a write-up's parts and the cards of those who apply it, which everybody may see. */
export function briefOf(card: PracticeCard, parts: readonly Part[], adoptions: readonly AdoptionCard[]): Brief {
  const telling = adoptions.filter((it) => it.texts.results !== "").slice(0, mostTold.cards);
  const entries = Object.entries(briefParts).map(([key, most]) => {
    const blocks = blocksUnder(parts, key as BriefPart);
    // On one line a dash before an item reads as a dash within it.
    const texts = blocks.map(({ mark, text }) => (mark === "" ? text : `${mark === "–" ? "•" : mark} ${text}`));
    return [
      key,
      texts.length === 0 ? null : shorten(texts, key === "results" && telling.length > 0 ? mostTold.ours : most),
    ];
  });
  return {
    parts: Object.fromEntries(entries) as Brief["parts"],
    money: counted(moneyBands, (it) => it.money),
    work: counted(workBands, (it) => it.work),
    evidence: counted(evidences, (it) => it.evidence),
    experiences: telling.map((it) => ({ ...shorten(it.texts.results.split("\n"), mostTold.characters), card: it })),
    questions: questionsFor(card, adoptions),
  };

  function counted<T extends string>(choices: readonly T[], choiceOf: (card: AdoptionCard) => T | null): Counted<T> {
    const all = choices.map((value) => ({ value, count: adoptions.filter((it) => choiceOf(it) === value).length }));
    return all.filter(({ count }) => count > 0);
  }
}
