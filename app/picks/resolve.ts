import type { PracticeCard, WithdrawnCard } from "#app/practices/card.ts";
import type { Catalogue } from "#app/practices/catalogue.server.ts";
import { mostPicks } from "./address.ts";

/** What the slugs of a list stand for today. Nothing that was asked for is left out. */
export interface ResolvedPicks {
  /** In the order of the list, each once, at most as many as a list holds. */
  cards: PracticeCard[];
  /** Found too, but there was no room. */
  beyond: PracticeCard[];
  /** Asked for by a slug it no longer has. */
  renamed: { from: string; card: PracticeCard }[];
  withdrawn: WithdrawnCard[];
  /** As they were asked for. */
  unknown: string[];
}

/** Finds the practices of a list in the catalogue; a former slug leads to the one in force. */
export function resolvePicks(
  { cards, withdrawn, former }: Pick<Catalogue, "cards" | "withdrawn" | "former">,
  slugs: readonly string[],
): ResolvedPicks {
  const bySlug = new Map(cards.map((it) => [it.slug, it]));
  const goneBySlug = new Map(withdrawn.map((it) => [it.slug, it]));
  const found = new Set<PracticeCard>();
  const gone = new Set<WithdrawnCard>();
  const renamed: ResolvedPicks["renamed"] = [];
  const unknown: string[] = [];
  for (const asked of slugs) {
    const slug = former.get(asked) ?? asked;
    const card = bySlug.get(slug);
    const left = goneBySlug.get(slug);
    if (card && slug !== asked) renamed.push({ from: asked, card });
    if (card) found.add(card);
    else if (left) gone.add(left);
    else unknown.push(asked);
  }
  const all = [...found];
  return { cards: all.slice(0, mostPicks), beyond: all.slice(mostPicks), renamed, withdrawn: [...gone], unknown };
}
