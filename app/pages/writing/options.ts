import type { PracticeCard } from "#app/practices/card.ts";
import type { Catalogue } from "#app/practices/catalogue.server.ts";
import type { NameIndex } from "#app/practices/writing/names.ts";
import type { ThemeView } from "#app/themes/read.server.ts";
import type { Language } from "#db/schema.ts";
import type { Option, WritingOptions } from "./view.ts";

/** Suggestions beyond so many practices help nobody. */
const mostSuggestions = 500;

/** What one can choose from, in the reader's language. Themes of ended periods come apart, unless already chosen. */
export function writingOptions(catalogue: Catalogue, language: Language, chosen: readonly string[]): WritingOptions {
  const { themes, topics, stages, targetGroups, viewpoints } = catalogue.vocabulary;
  const named = (terms: Iterable<{ slug: string } & Record<Language, string>>): Option[] =>
    [...terms].map((it) => ({ slug: it.slug, name: it[language] }));
  const newest = Math.max(0, ...[...themes.values()].flatMap((it) => it.periods.map((period) => period.ends)));
  const isCurrent = (it: ThemeView) =>
    chosen.includes(it.slug) || (it.archived === 0 && it.periods.some((period) => period.ends === newest));
  const all = [...themes.values()];
  return {
    themes: named(all.filter(isCurrent)),
    earlierThemes: named(all.filter((it) => it.archived === 0 && !isCurrent(it))),
    topics: named(topics.values()),
    stages: named(stages.values()),
    targetGroups: named(targetGroups.values()),
    viewpoints: named(viewpoints.values()),
    organisations: [...catalogue.organisations.values()].map((it) => it[language]).sort(collatorOf(language).compare),
    practices: practiceNames(catalogue, language),
  };
}

/** By catalogue, since sorting thousands of titles takes long. */
const practiceNamesOf = new WeakMap<Catalogue, Partial<Record<Language, string[]>>>();

/** The titles of practices, models first. */
function practiceNames(catalogue: Catalogue, language: Language): string[] {
  const kept = practiceNamesOf.get(catalogue) ?? {};
  practiceNamesOf.set(catalogue, kept);
  kept[language] ??= sortedTitles(catalogue, language);
  return kept[language];
}

function sortedTitles(catalogue: Catalogue, language: Language): string[] {
  const { compare } = collatorOf(language);
  return [...catalogue.cards]
    .sort((a, b) => Number(b.kind === "model") - Number(a.kind === "model") || compare(a.title, b.title))
    .slice(0, mostSuggestions)
    .map(titlesIn(catalogue, language));
}

function collatorOf(language: Language): Intl.Collator {
  return new Intl.Collator(language === "en" ? "en" : "fi");
}

/** The names by which people call organisations and practices; the reader's language first. */
export function nameBooks(catalogue: Catalogue, language: Language): NameIndex {
  const titleOf = titlesIn(catalogue, language);
  return {
    organisations: [...catalogue.organisations.values()].map((it) => ({
      slug: it.slug,
      names: [it[language], it.fi, it.sv, it.en],
    })),
    practices: catalogue.cards.map((card) => ({ slug: card.slug, names: [titleOf(card)] })),
  };
}

/** Titles that tell practices apart: with the leading organisation where two have the same. */
function titlesIn({ cards, organisations }: Catalogue, language: Language): (card: PracticeCard) => string {
  const seen = new Map<string, number>();
  for (const { title } of cards) seen.set(title.toLowerCase(), (seen.get(title.toLowerCase()) ?? 0) + 1);
  return ({ title, organisations: [lead = ""] }) =>
    (seen.get(title.toLowerCase()) ?? 0) > 1 ? `${title} (${organisations.get(lead)?.[language] ?? lead})` : title;
}
