import type { PracticeCard } from "#app/practices/card.ts";
import type { AdoptionStatus, Stage } from "#db/schema.ts";
import { type AdoptionCard, noTexts } from "./card.ts";

/** How far along a use is whose write-up is at a stage. */
const statusOf: Readonly<Record<Stage, AdoptionStatus>> = {
  idea: "planning",
  development: "planning",
  pilot: "piloting",
  "in-use": "in-use",
  ended: "ended",
};

/**
 * The cards that write-ups make by naming what they apply, each with only what the write-up says of itself. One an
 * organisation and practice; its newest write-up speaks. Nobody applies one's own.
 */
export function starterCards(cards: readonly PracticeCard[]): AdoptionCard[] {
  const bySlug = new Map(cards.map((it) => [it.slug, it]));
  const made = new Map<string, AdoptionCard>();
  for (const card of cards) {
    const applied = bySlug.get(card.applies ?? "");
    if (!applied) continue;
    for (const organisation of card.organisations) {
      const key = `${applied.slug} ${organisation}`;
      if (applied.organisations.includes(organisation) || made.has(key)) continue;
      made.set(key, starterCard(card, applied.slug, organisation));
    }
  }
  return [...made.values()];
}

function starterCard(card: PracticeCard, practice: string, organisation: string): AdoptionCard {
  return {
    practice,
    organisation,
    status: card.stage && statusOf[card.stage],
    stage: card.stage,
    since: card.started === null ? null : String(card.started),
    ended: card.ended === null ? null : String(card.ended),
    texts: noTexts,
    candid: "",
    work: null,
    money: null,
    evidence: null,
    language: card.language,
    ownPractice: card.slug,
    membersOnly: false,
    starter: card.origin,
    savedAt: card.publishedAt,
    demo: false,
  };
}
