import type { PracticeCard } from "./card.ts";
import { relationsIn } from "./relations.ts";

/** A practice and those that apply it, each of which others may apply in turn. */
export interface FamilyMember {
  card: PracticeCard;
  versions: FamilyMember[];
}

/** A tree of practices that apply each other. */
export interface Family {
  origin: FamilyMember;
  /** Number of practices in all. */
  size: number;
  /** Number of practices that are not in the tree because it would be too long. */
  omitted: number;
}

/** The least number of practices that is shown as a family. */
export const minFamilySize = 3;
/** The largest number of practices in the tree; those nearest to the origin are in it. */
export const maxTreeSize = 60;

/**
 * The family of a practice: its origin, which applies no other, and the practices that apply it, oldest first. Null when
 * there are fewer than three. Only published practices count, so a withdrawn one separates those that apply it from the
 * rest. When practices apply each other in a cycle, the oldest of them is the origin.
 */
export function familyOf(card: PracticeCard, cards: readonly PracticeCard[]): Family | null {
  const origin: FamilyMember = { card: originOf(card, cards), versions: [] };
  const members = [origin];
  const seen = new Set([origin.card.id]);
  // The loop also visits the members that it adds.
  for (const member of members) {
    const versions = relationsIn(cards).byApplied.get(member.card.slug) ?? [];
    for (const version of versions.toSorted((a, b) => a.id - b.id)) {
      if (seen.has(version.id)) continue;
      seen.add(version.id);
      const next = { card: version, versions: [] };
      members.push(next);
      if (members.length <= maxTreeSize) member.versions.push(next);
    }
  }
  if (members.length < minFamilySize) return null;
  return { origin, size: members.length, omitted: Math.max(0, members.length - maxTreeSize) };
}

function originOf(card: PracticeCard, cards: readonly PracticeCard[]): PracticeCard {
  const { bySlug } = relationsIn(cards);
  const chain: PracticeCard[] = [];
  let next: PracticeCard | undefined = card;
  while (next && !chain.includes(next)) {
    chain.push(next);
    next = bySlug.get(next.applies ?? "");
  }
  // Without a cycle the chain ends at a practice that applies none.
  const cycle = next ? chain.slice(chain.indexOf(next)) : chain.slice(-1);
  return cycle.reduce((oldest, it) => (it.id < oldest.id ? it : oldest), cycle[0] ?? card);
}
