import type { OrganisationView } from "#app/organisations/read.server.ts";
import type { Language } from "#db/schema.ts";
import type { PracticeCard } from "./card.ts";
import type { PlainOrder } from "./list-query.ts";

/** Sorts practices for a reader: newest first and those not confirmed for a year after them, by title as the language collates, or smallest municipality first. */
export function sortCards(
  cards: readonly PracticeCard[],
  order: PlainOrder,
  language: Language,
  organisations: ReadonlyMap<string, OrganisationView>,
): PracticeCard[] {
  const collator = new Intl.Collator(language === "en" ? "en" : "fi", { numeric: true });
  const byTitle = (a: PracticeCard, b: PracticeCard) => collator.compare(a.title, b.title);
  // Practices of counties and partners have no municipality's size: they come last.
  const size = (card: PracticeCard) => {
    const owner = organisations.get(card.organisations[0] ?? "");
    return owner?.kind === "municipality" ? (owner.population ?? Infinity) : Infinity;
  };
  const compare = {
    uusin: (a: PracticeCard, b: PracticeCard) =>
      Number(a.stale) - Number(b.stale) ||
      b.publishedAt.slice(0, 10).localeCompare(a.publishedAt.slice(0, 10)) ||
      byTitle(a, b),
    nimi: byTitle,
    koko: (a: PracticeCard, b: PracticeCard) => Math.sign(size(a) - size(b)) || byTitle(a, b),
  }[order];
  return [...cards].sort(compare);
}

/**
 * Those of the organisations most like the reader's first, of equals as they were. With `relevance`, how well each
 * answers the words that narrowed the list, both count: see `textAndLikeness`.
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
 * What a practice is worth to a reader who asked for words and for the likes of the own municipality. The whole part of
 * a relevance, which words it has, stands; its fraction s/(1+s), how well it has them, is weighed: of equal text the
 * likest comes first, and likeness at most doubles the worth, so that a text twice as good is never passed.
 */
export function combinedScore(relevance: number, likeness: number): number {
  const tier = Math.floor(relevance);
  const fraction = relevance - tier;
  const text = (fraction / (1 - fraction)) * (1 + likeness);
  return tier + text / (1 + text);
}

/** The first so many of a sorted list, each organisation once before any of them twice. */
export function onePerOrganisationFirst(sorted: readonly PracticeCard[], count: number): PracticeCard[] {
  const leaders = new Set<string | undefined>();
  const firsts = sorted.filter((card) => !leaders.has(card.organisations[0]) && leaders.add(card.organisations[0]));
  return [...firsts, ...sorted.filter((card) => !firsts.includes(card))].slice(0, count);
}
