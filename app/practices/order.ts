import type { OrganisationView } from "#app/organisations/read.server.ts";
import type { Language } from "#db/schema.ts";
import type { PracticeCard } from "./card.ts";
import type { SortOrder } from "./list-query.ts";

/** Sorts practices for a reader: newest first and those not confirmed for a year after them, by title as the language collates, or smallest municipality first. */
export function inOrder(
  cards: readonly PracticeCard[],
  order: SortOrder,
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

/** The first so many of a sorted list, each organisation once before any of them twice. */
export function newestOf(sorted: readonly PracticeCard[], count: number): PracticeCard[] {
  const leaders = new Set<string | undefined>();
  const firsts = sorted.filter((card) => !leaders.has(card.organisations[0]) && leaders.add(card.organisations[0]));
  return [...firsts, ...sorted.filter((card) => !firsts.includes(card))].slice(0, count);
}
