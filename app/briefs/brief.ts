import { type AdoptionCard, isApplying } from "#app/adoptions/card.ts";
import { evidences, moneyBands, workBands } from "#app/adoptions/fields.ts";
import type { PracticeCard } from "#app/practices/card.ts";
import { blocksUnder, type Part } from "#app/practices/parts.ts";
import type { SectionKey } from "#app/practices/sections.ts";
import type { Evidence, MoneyBand, WorkBand } from "#db/schema.ts";
import { type Question, questionsFor } from "./questions.ts";
import { type Shortened, shorten } from "./shorten.ts";

/**
 * The sections of a practice shown in a brief, in order, each with its share of the characters that fit on one A4 page. The
 * shares of sections that the practice lacks go to the others.
 */
export const briefParts = {
  what: 360,
  audience: 140,
  how: 190,
  results: 420,
  risks: 210,
  equity: 210,
  aims: 210,
} as const satisfies Partial<Record<SectionKey, number>>;

/**
 * Results quoted from adopters' cards: how many cards, and characters from each. When there are any, the practice's own
 * results get `ownCharacters` instead of `briefParts.results`.
 */
const resultLimits = { cards: 2, characters: 110, ownCharacters: 240 } as const;

const briefKeys = Object.keys(briefParts) as BriefPart[];

/** How many times its share a section may take. */
const mostShares = 2.2;

export type BriefPart = keyof typeof briefParts;

/** One page for an elected representative, made only of the practice's fields and its adopters' cards. */
export interface Brief {
  /** Null when the practice has no text for the section. */
  parts: Record<BriefPart, Shortened | null>;
  /** Whether every section has its share, so that no more text fits. */
  isFull: boolean;
  /** How many adopters chose each answer, in the order of the choices; answers without adopters are left out. */
  money: Counted<MoneyBand>;
  work: Counted<WorkBand>;
  evidence: Counted<Evidence>;
  /** Results quoted from the most recently saved cards. */
  experiences: (Shortened & { card: AdoptionCard })[];
  questions: Question[];
}

export type Counted<T extends string> = { value: T; count: number }[];

/**
 * Returns one card for each organisation that applies the practice, or the model that the practice applies: the first
 * card in the order given. Owners of the practice and cards of status `interested` are left out.
 */
export function otherAdopters(
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

/** Makes the brief from a practice's sections and its adopters' public cards, most recently saved first. */
export function briefOf(card: PracticeCard, parts: readonly Part[], adoptions: readonly AdoptionCard[]): Brief {
  const quoted = adoptions.filter((it) => it.texts.results !== "").slice(0, resultLimits.cards);
  const blocksBy = new Map(briefKeys.map((key) => [key, blocksUnder(parts, key)]));
  const sharesOf = (keys: readonly BriefPart[]) => keys.reduce((sum, key) => sum + briefParts[key], 0);
  const told = sharesOf(briefKeys.filter((key) => blocksBy.get(key)?.length));
  const scale = told === 0 ? 1 : Math.min(mostShares, sharesOf(briefKeys) / told);
  const entries = briefKeys.map((key) => {
    const blocks = blocksBy.get(key) ?? [];
    const share = key === "results" && quoted.length > 0 ? resultLimits.ownCharacters : briefParts[key];
    // The items end up on one line, where a dash before an item would read as a dash within the text.
    const texts = blocks.map(({ marker, text }) => (marker === "" ? text : `${marker === "–" ? "•" : marker} ${text}`));
    return [key, texts.length === 0 ? null : shorten(texts, Math.round(share * scale))];
  });
  return {
    parts: Object.fromEntries(entries) as Brief["parts"],
    isFull: scale === 1,
    money: counted(moneyBands, (it) => it.money),
    work: counted(workBands, (it) => it.work),
    evidence: counted(evidences, (it) => it.evidence),
    experiences: quoted.map((it) => ({ ...shorten(it.texts.results.split("\n"), resultLimits.characters), card: it })),
    questions: questionsFor(card, adoptions),
  };

  function counted<T extends string>(choices: readonly T[], choiceOf: (card: AdoptionCard) => T | null): Counted<T> {
    const all = choices.map((value) => ({ value, count: adoptions.filter((it) => choiceOf(it) === value).length }));
    return all.filter(({ count }) => count > 0);
  }
}
