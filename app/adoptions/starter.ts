import type { PracticeCard } from "#app/practices/card.ts";
import { relationsIn } from "#app/practices/relations.ts";
import type { AdoptionStatus, Stage } from "#db/schema.ts";
import { type AdoptionCard, noTexts } from "./card.ts";

/** The status of a starter card, by the stage of its practice. */
const statusByStage: Readonly<Record<Stage, AdoptionStatus>> = {
  idea: "planning",
  development: "planning",
  pilot: "piloting",
  "in-use": "in-use",
  ended: "ended",
};

/**
 * Returns a card for each organisation with a practice that names another as applied, made only from the practice's own
 * fields. One for each organisation and applied practice, from the first such practice in the catalogue's order, which is
 * the newest. None when the organisation owns the applied practice.
 */
export function starterCards(cards: readonly PracticeCard[]): readonly AdoptionCard[] {
  const starters = starterCardsByList.get(cards) ?? makeStarterCards(cards);
  starterCardsByList.set(cards, starters);
  return starters;
}

/** Those made last of each list of practices, none of which changes. */
const starterCardsByList = new WeakMap<readonly PracticeCard[], readonly AdoptionCard[]>();

function makeStarterCards(cards: readonly PracticeCard[]): readonly AdoptionCard[] {
  const { bySlug } = relationsIn(cards);
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
    status: card.stage && statusByStage[card.stage],
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
