import { type Actor, maySeeMembersOnly, mayWriteFor } from "#app/people/policy.ts";
import { findPractice } from "#app/practices/find.server.ts";
import type { Db } from "#db/client.server.ts";
import { type Content, isForAll } from "./content.ts";

/** A version of a card as its history shows it: who, when, and what it said. */
export interface AdoptionHistoryEntry {
  number: number;
  savedAt: string;
  /** Null when that person's account has ended. */
  author: { name: string; demo: boolean } | null;
  content: Content;
  /** Slug of the own write-up it pointed to. */
  ownPractice: string | null;
  /** Only who is signed in sees this version. */
  membersOnly: boolean;
}

export interface AdoptionHistory {
  /** Newest first; only the versions this reader may see. */
  entries: AdoptionHistoryEntry[];
  removed: boolean;
  /** Whether this reader writes for the organisation. */
  mayWrite: boolean;
}

/**
 * How a card came to say what it says. A version that was for members only stays so; what is for members only is empty
 * for everybody else. Null when there is no card this reader may know of: one taken down is its writers' alone.
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
  // What the organisation has taken down, or has come to own, is the writers' alone.
  if ((card.removed_at !== null || practice.owners.includes(card.organisation_id)) && !mayWrite) return null;
  const versions = await readVersions(db, card.id);
  const isMember = maySeeMembersOnly(actor);
  const seen = isMember ? versions : versions.filter((it) => !it.membersOnly);
  if (seen[0]?.number !== card.newest_number) return null;
  return { entries: isMember ? seen : forVisitors(seen), removed: card.removed_at !== null, mayWrite };
}

/** Without what is for members only, and without the versions in which nothing else changed. */
function forVisitors(entries: readonly AdoptionHistoryEntry[]): AdoptionHistoryEntry[] {
  const shown = entries.map((it) => ({ ...it, content: { ...it.content, candid: "" } }));
  const told = ({ content, ownPractice }: AdoptionHistoryEntry) => JSON.stringify([content, ownPractice]);
  return shown.filter((it, at) => {
    const before = shown[at + 1];
    return before === undefined || told(it) !== told(before);
  });
}

/** The oldest versions beyond these are kept and not listed. */
const longestHistory = 200;

async function readVersions(db: Db, adoptionId: number): Promise<AdoptionHistoryEntry[]> {
  const rows = await db
    .selectFrom("adoption_version")
    .leftJoin("person", "person.id", "saved_by")
    .leftJoin("practice as own", "own.id", "own_practice_id")
    .selectAll("adoption_version")
    .select(["person.name", "person.ended_at", "person.demo", "own.slug as own"])
    .where("adoption_id", "=", adoptionId)
    .orderBy("number", "desc")
    .limit(longestHistory)
    .execute();
  return rows.map(({ id: _, adoption_id: __, saved_by: ___, ...row }) => {
    const { number, saved_at, name, ended_at, demo, own, ...content } = row;
    return {
      number,
      savedAt: saved_at,
      content,
      ownPractice: own,
      membersOnly: !isForAll(content),
      author: name !== null && ended_at === null ? { name, demo: demo === 1 } : null,
    };
  });
}
