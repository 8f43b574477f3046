import type { OrganisationView } from "#app/organisations/read.server.ts";
import type { Language } from "#db/schema.ts";
import type { PracticeCard } from "../card.ts";
import type { PlainOrder } from "./list-query.ts";

/**
 * Sorts practices: newest first with stale ones last (`uusin`), by title in the collation of the language (`nimi`), or by
 * the population of the leading municipality (`koko`).
 */
export function sortCards(
  cards: readonly PracticeCard[],
  order: PlainOrder,
  language: Language,
  organisations: ReadonlyMap<string, OrganisationView>,
): PracticeCard[] {
  const collator = new Intl.Collator(language === "en" ? "en" : "fi", { numeric: true });
  const byTitle = (a: PracticeCard, b: PracticeCard) => collator.compare(a.title, b.title);
  // Practices of wellbeing services counties and partners come last, because these have no population to compare.
  const size = (card: PracticeCard) => {
    const owner = organisations.get(card.organisations[0] ?? "");
    return owner?.kind === "municipality" ? (owner.population ?? Infinity) : Infinity;
  };
  const compare = {
    uusin: (a: PracticeCard, b: PracticeCard) =>
      Number(a.stale) - Number(b.stale) || newestDayFirst(a.publishedAt, b.publishedAt) || byTitle(a, b),
    nimi: byTitle,
    koko: (a: PracticeCard, b: PracticeCard) => Math.sign(size(a) - size(b)) || byTitle(a, b),
  }[order];
  return [...cards].sort(compare);
}

/** Compares UTC ISO times by their day. ISO days need no collation, which is many times slower. */
function newestDayFirst(a: string, b: string): number {
  const [dayOfA, dayOfB] = [a.slice(0, 10), b.slice(0, 10)];
  return dayOfA === dayOfB ? 0 : dayOfA < dayOfB ? 1 : -1;
}

/**
 * Sorts practices by the likeness of their organisations to the reader's; equal ones keep their order. With `relevance`,
 * the search scores by practice id, both count: see `combinedScore`.
 */
export function sortByLikeness<T extends { id: number }>(
  cards: readonly T[],
  likenessOf: (card: T) => { score: number },
  relevance: ReadonlyMap<number, number> | null,
): T[] {
  const scores = new Map(
    cards.map((card) => [
      card,
      combinedScore(relevance === null ? 0.5 : (relevance.get(card.id) ?? 0), likenessOf(card).score),
    ]),
  );
  return [...cards].sort((a, b) => (scores.get(b) ?? 0) - (scores.get(a) ?? 0));
}

/**
 * Combines a search score with likeness (0–1). The integer part of the score, which tells what words matched, is kept.
 * Its fraction is s/(1+s) of a text score s, which likeness multiplies by 1–2: of equal texts the most similar comes
 * first, but none comes before a text whose score is more than twice its own.
 */
export function combinedScore(relevance: number, likeness: number): number {
  const tier = Math.floor(relevance);
  const fraction = relevance - tier;
  const text = (fraction / (1 - fraction)) * (1 + likeness);
  return tier + text / (1 + text);
}

/** The first `count` of a sorted list, in which the first practice of each leading organisation comes before its others. */
export function onePerOrganisationFirst(sorted: readonly PracticeCard[], count: number): PracticeCard[] {
  const leaders = new Set<string | undefined>();
  const firsts = sorted.filter((card) => !leaders.has(card.organisations[0]) && leaders.add(card.organisations[0]));
  return [...firsts, ...sorted.filter((card) => !firsts.includes(card))].slice(0, count);
}
