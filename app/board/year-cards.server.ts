import type { PracticeCard } from "#app/practices/card.ts";
import type { Db } from "#db/client.server.ts";
import { type CardVersion, turnsOf } from "./turns.ts";
import { type Span, yearOf } from "./year.ts";

/** A card an organisation has made and not taken down, on a practice readers see that is not its own. */
export interface CardHistory {
  /** Slug. */
  organisation: string;
  createdAt: string;
  /** The oldest first. */
  versions: CardVersion[];
}

/** Every such card, members' own eyes only or not. */
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
  const made = new Map<number, CardHistory>();
  for (const { id, created_at, practice, organisation, status, since, ended, saved_at } of rows) {
    const seen = bySlug.get(practice);
    if (!seen || seen.organisations.includes(organisation)) continue;
    const card = made.get(id) ?? { organisation, createdAt: created_at, versions: [] };
    card.versions.push({ status, since, ended, savedAt: saved_at });
    made.set(id, card);
  }
  return [...made.values()];
}

/** What came of cards in a year. */
export interface CardYear {
  made: number;
  begun: number;
  inUse: number;
  ended: number;
}

export function cardYear(cards: readonly CardHistory[], year: number): CardYear {
  const turns = cards.map((it) => turnsOf(it.versions));
  return {
    made: cards.filter((it) => yearOf(it.createdAt) === year).length,
    begun: turns.filter((it) => it.begun === year).length,
    inUse: turns.filter((it) => it.inUse === year).length,
    ended: turns.filter((it) => it.ended === year).length,
  };
}

/** Organisations that had told of more than an interest before the span's end. */
export function appliers(cards: readonly CardHistory[], { to }: Span): Set<string> {
  const told = cards.filter((card) => {
    const last = card.versions.findLast((it) => it.savedAt < to);
    return last !== undefined && last.status !== "interested";
  });
  return new Set(told.map((it) => it.organisation));
}
