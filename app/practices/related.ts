import type { PracticeCard } from "./card.ts";

export interface Related {
  /** What it applies, when that is published. */
  applies: PracticeCard | null;
  /** Who else applies it: write-ups that name this one. */
  appliedBy: PracticeCard[];
  /** Others of the same themes and topics, the most shared first and the stale after the fresh. */
  ofTheme: PracticeCard[];
  /** Others of the same organisations. */
  ofOrganisation: PracticeCard[];
}

/** The practices around one, each in one group only; at most `limit` in each of the last two. */
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

/** A theme counts twice a topic: there are few themes and they are chosen with care. */
function sharedThemesAndTopics(a: PracticeCard, b: PracticeCard): number {
  const themes = a.themes.filter((it) => b.themes.includes(it)).length;
  const topics = a.topics.filter((it) => b.topics.includes(it)).length;
  return 2 * themes + topics;
}
