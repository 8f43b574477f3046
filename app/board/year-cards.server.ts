import type { PracticeCard } from "#app/practices/card.ts";
import type { Db } from "#db/client.server.ts";
import { type CardVersion, milestonesOf } from "./milestones.ts";
import { type YearSpan, yearOf } from "./year.ts";

/** A card saved by an organisation and not removed, on a public practice of which it is not an owner. */
export interface CardHistory {
  /** Slug of the organisation. */
  organisation: string;
  createdAt: string;
  /** The oldest first. */
  versions: CardVersion[];
}

/** Returns the history of every such card, including cards that only members see. */
export async function readCardHistories(db: Db, practices: readonly PracticeCard[]): Promise<CardHistory[]> {
  const rows = await db
    .selectFrom("adoption")
    .innerJoin("adoption_version", "adoption_version.adoption_id", "adoption.id")
    .innerJoin("practice", "practice.id", "adoption.practice_id")
    .innerJoin("organisation", "organisation.id", "adoption.organisation_id")
    .select(["adoption.id", "adoption.created_at", "practice.slug as practice", "organisation.slug as organisation"])
    .select(["status", "since", "ended", "saved_at"])
    .where("removed_at", "is", null)
    .orderBy("adoption_version.number")
    .execute();
  const bySlug = new Map(practices.map((it) => [it.slug, it]));
  const histories = new Map<number, CardHistory>();
  for (const { id, created_at, practice, organisation, status, since, ended, saved_at } of rows) {
    const visible = bySlug.get(practice);
    if (!visible || visible.organisations.includes(organisation)) continue;
    const card = histories.get(id) ?? { organisation, createdAt: created_at, versions: [] };
    card.versions.push({ status, since, ended, savedAt: saved_at });
    histories.set(id, card);
  }
  return [...histories.values()];
}

/** How many cards were made in a year, and how many uses began, came into use and ended. */
export interface CardYear {
  made: number;
  begun: number;
  inUse: number;
  ended: number;
}

export function cardYear(cards: readonly CardHistory[], year: number): CardYear {
  const milestones = cards.map((it) => milestonesOf(it.versions));
  return {
    made: cards.filter((it) => yearOf(it.createdAt) === year).length,
    begun: milestones.filter((it) => it.begun === year).length,
    inUse: milestones.filter((it) => it.inUse === year).length,
    ended: milestones.filter((it) => it.ended === year).length,
  };
}

/** Returns the organisations with a card whose status at the span's end was other than `interested`. */
export function applyingOrganisations(cards: readonly CardHistory[], { to }: YearSpan): Set<string> {
  const applying = cards.filter((card) => {
    const last = card.versions.findLast((it) => it.savedAt < to);
    return last !== undefined && last.status !== "interested";
  });
  return new Set(applying.map((it) => it.organisation));
}
