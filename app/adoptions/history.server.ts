import { type Actor, maySeeMembersOnly, mayWriteFor } from "#app/people/policy.ts";
import { findPractice } from "#app/practices/find.server.ts";
import type { Db } from "#db/client.server.ts";
import { type CardContent, isPublic } from "./content.ts";

/** A version of a card in its history. */
export interface AdoptionHistoryEntry {
  number: number;
  savedAt: string;
  /** Null when the person's account has ended. */
  author: { name: string; demo: boolean } | null;
  content: CardContent;
  /** Slug of the organisation's own practice that the version names. */
  ownPractice: string | null;
  /** Whether only signed-in readers see this version. */
  membersOnly: boolean;
}

export interface AdoptionHistory {
  /** Newest first; only the versions that the reader may see. */
  entries: AdoptionHistoryEntry[];
  removed: boolean;
  /** Whether the reader may write for the organisation. */
  mayWrite: boolean;
}

/**
 * Returns the history of a card. Visitors do not see versions that were for members only when saved, nor the text
 * `candid`. Null when there is no card that the reader may know of: a removed card is shown only to its writers.
 */
export async function readAdoptionHistory(
  db: Db,
  actor: Actor,
  slug: string,
  organisation: string,
): Promise<AdoptionHistory | null> {
  const practice = await findPractice(db, slug);
  if (!practice) return null;
  const card = await db
    .selectFrom("adoption")
    .innerJoin("organisation", "organisation.id", "organisation_id")
    .select(["adoption.id", "organisation_id", "newest_number", "removed_at"])
    .where("practice_id", "=", practice.id)
    .where("organisation.slug", "=", organisation)
    .executeTakeFirst();
  if (!card) return null;
  const mayWrite = mayWriteFor(actor, [card.organisation_id]);
  // A removed card, or one on a practice that the organisation has come to own, is shown only to its writers.
  if ((card.removed_at !== null || practice.owners.includes(card.organisation_id)) && !mayWrite) return null;
  const versions = await readVersions(db, card.id);
  const isMember = maySeeMembersOnly(actor);
  const visible = isMember ? versions : versions.filter((it) => !it.membersOnly);
  if (visible[0]?.number !== card.newest_number) return null;
  return { entries: isMember ? visible : withoutMembersOnly(visible), removed: card.removed_at !== null, mayWrite };
}

/** Returns the versions without `candid`, leaving out those in which nothing else changed. */
function withoutMembersOnly(entries: readonly AdoptionHistoryEntry[]): AdoptionHistoryEntry[] {
  const shown = entries.map((it) => ({ ...it, content: { ...it.content, candid: "" } }));
  const visibleContent = ({ content, ownPractice }: AdoptionHistoryEntry) => JSON.stringify([content, ownPractice]);
  return shown.filter((it, at) => {
    const before = shown[at + 1];
    return before === undefined || visibleContent(it) !== visibleContent(before);
  });
}

/** The most versions listed; older ones stay in the database. */
const maxVersions = 200;

async function readVersions(db: Db, adoptionId: number): Promise<AdoptionHistoryEntry[]> {
  const rows = await db
    .selectFrom("adoption_version")
    .leftJoin("person", "person.id", "saved_by")
    .leftJoin("practice as own", "own.id", "own_practice_id")
    .selectAll("adoption_version")
    .select(["person.name", "person.ended_at", "person.demo", "own.slug as own"])
    .where("adoption_id", "=", adoptionId)
    .orderBy("number", "desc")
    .limit(maxVersions)
    .execute();
  return rows.map(({ id: _, adoption_id: __, saved_by: ___, ...row }) => {
    const { number, saved_at, name, ended_at, demo, own, ...content } = row;
    return {
      number,
      savedAt: saved_at,
      content,
      ownPractice: own,
      membersOnly: !isPublic(content),
      author: name !== null && ended_at === null ? { name, demo: demo === 1 } : null,
    };
  });
}
