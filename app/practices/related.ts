import type { PracticeCard } from "./card.ts";

/** The practices related to one. */
export interface Related {
  /** The practice that it applies, if that is published. */
  applies: PracticeCard | null;
  /** The practices that apply it. */
  appliedBy: PracticeCard[];
  /** Others with the same themes and topics: those with the most in common first, stale ones last. */
  ofTheme: PracticeCard[];
  /** Others of the same organisations. */
  ofOrganisation: PracticeCard[];
}

/** Finds the practices related to one. Each is in one group only; the last two groups have at most `limit`. */
export function relatedTo(card: PracticeCard, cards: readonly PracticeCard[], limit = 4): Related {
  const others = cards.filter((it) => it.id !== card.id);
  const applies = others.find((it) => it.slug === card.applies) ?? null;
  const appliedBy = others.filter((it) => it.applies === card.slug);
  const shown = new Set([applies, ...appliedBy]);
  const ofOrganisation = others
    .filter((it) => !shown.has(it) && it.organisations.some((slug) => card.organisations.includes(slug)))
    .slice(0, limit);
  for (const it of ofOrganisation) shown.add(it);
  const ofTheme = others
    .filter((it) => !shown.has(it))
    .map((it) => ({ it, shared: sharedThemesAndTopics(card, it) }))
    .filter(({ shared }) => shared > 0)
    .sort((a, b) => Number(a.it.stale) - Number(b.it.stale) || b.shared - a.shared)
    .slice(0, limit)
    .map(({ it }) => it);
  return { applies, appliedBy, ofTheme, ofOrganisation };
}

/** The number of shared themes and topics, in which a theme counts as two, because themes are fewer. */
function sharedThemesAndTopics(a: PracticeCard, b: PracticeCard): number {
  const themes = a.themes.filter((it) => b.themes.includes(it)).length;
  const topics = a.topics.filter((it) => b.topics.includes(it)).length;
  return 2 * themes + topics;
}
