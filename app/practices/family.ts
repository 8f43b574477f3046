import type { PracticeCard } from "./card.ts";

/** A write-up and the versions that apply it, which may have versions too. */
export interface FamilyMember {
  card: PracticeCard;
  versions: FamilyMember[];
}

export interface Family {
  origin: FamilyMember;
  /** How many write-ups there are in all. */
  size: number;
  /** How many of them are left out of the tree, for there are too many to read. */
  omitted: number;
}

/** From so many on, write-ups are a family. */
export const minFamilySize = 3;
/** Most write-ups in the tree; those nearest to the origin stay. */
export const maxTreeSize = 60;

/**
 * The family a practice belongs to: what was applied first of all and its versions, the oldest first. Null when there
 * are fewer than three. Takes only what is published: one that is withdrawn parts its versions from the rest. Where
 * write-ups apply each other in a ring, the oldest of the ring is the origin.
 */
export function familyOf(card: PracticeCard, cards: readonly PracticeCard[]): Family | null {
  const origin: FamilyMember = { card: originOf(card, cards), versions: [] };
  const members = [origin];
  const seen = new Set([origin.card.id]);
  // The list grows while it is walked: each member brings its versions.
  for (const member of members) {
    for (const version of versionsOf(member.card, cards)) {
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
  const bySlug = new Map(cards.map((it) => [it.slug, it]));
  const chain: PracticeCard[] = [];
  let next: PracticeCard | undefined = card;
  while (next && !chain.includes(next)) {
    chain.push(next);
    next = bySlug.get(next.applies ?? "");
  }
  // Without a ring the way ended at what applies nothing.
  const cycle = next ? chain.slice(chain.indexOf(next)) : chain.slice(-1);
  return cycle.reduce((oldest, it) => (it.id < oldest.id ? it : oldest), cycle[0] ?? card);
}

function versionsOf(card: PracticeCard, cards: readonly PracticeCard[]): PracticeCard[] {
  return cards.filter((it) => it.applies === card.slug).sort((a, b) => a.id - b.id);
}
