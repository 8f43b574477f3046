import type { PracticeCard } from "./card.ts";
import { relationsIn } from "./relations.ts";

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
  const { bySlug, byApplied, byOrganisation, byTheme, byTopic, places } = relationsIn(cards);
  const isOther = (it: PracticeCard) => it.id !== card.id;
  const place = (it: PracticeCard) => places.get(it) ?? 0;
  /** The other practices of some groups, each once. */
  const inAny = (groups: ReadonlyMap<string, PracticeCard[]>, keys: readonly string[]) => [
    ...new Set(keys.flatMap((key) => groups.get(key) ?? []).filter(isOther)),
  ];
  const named = bySlug.get(card.applies ?? "");
  const applies = named && isOther(named) ? named : null;
  const appliedBy = inAny(byApplied, [card.slug]);
  const shown = new Set([applies, ...appliedBy]);
  const ofOrganisation = inAny(byOrganisation, card.organisations)
    .filter((it) => !shown.has(it))
    .sort((a, b) => place(a) - place(b))
    .slice(0, limit);
  for (const it of ofOrganisation) shown.add(it);
  const ofTheme = [...new Set([...inAny(byTheme, card.themes), ...inAny(byTopic, card.topics)])]
    .filter((it) => !shown.has(it))
    .map((it) => ({ it, shared: sharedThemesAndTopics(card, it) }))
    .sort((a, b) => Number(a.it.stale) - Number(b.it.stale) || b.shared - a.shared || place(a.it) - place(b.it))
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
