import { type Actor, maySeeMembersOnly } from "#app/people/policy.ts";
import type { Catalogue } from "#app/practices/catalogue.server.ts";
import { relationsIn } from "#app/practices/relations.ts";
import type { Db } from "#db/client.server.ts";
import { type AdoptionCard, noTexts } from "./card.ts";
import { isPublic } from "./content.ts";
import { newestVersions } from "./open.server.ts";
import { starterCards } from "./starter.ts";

/** Which cards are read, by slugs: those on a practice, those of an organisation, or all. */
export interface AdoptionFilter {
  practice?: string;
  organisation?: string;
}

/**
 * Returns the cards that the reader may see, the last saved first: on published practices and not removed. Cards for
 * members only, and the text `candid`, are left out for visitors. An organisation without a card on a practice has the
 * starter card made from its own practice, if any.
 */
export async function readAdoptions(
  db: Db,
  catalogue: Pick<Catalogue, "cards">,
  actor: Actor,
  filter: AdoptionFilter,
): Promise<AdoptionCard[]> {
  return withContacts(db, visibleCards(await readStored(db, filter), catalogue, actor, filter));
}

/** The stored cards and the starter cards that the reader may see; the starter cards without their contacts. */
export function visibleCards(
  stored: readonly StoredRow[],
  catalogue: Pick<Catalogue, "cards">,
  actor: Actor,
  filter: AdoptionFilter = {},
): AdoptionCard[] {
  const forMembers = maySeeMembersOnly(actor);
  const practices = relationsIn(catalogue.cards).bySlug;
  const overridden = new Set<string>();
  const visible: AdoptionCard[] = [];
  const starters = starterCards(catalogue.cards).filter((it) => matches(it, filter));
  const ownWriteUps = new Map(starters.map((it) => [keyOf(it), it.ownPractice]));
  for (const row of stored) {
    const practice = practices.get(row.practice);
    if (!practice || practice.organisations.includes(row.organisation)) continue;
    // A card replaces the starter card even when it is removed, but a card for members only does so only for members.
    if (!forMembers && !isPublic(row)) continue;
    const key = keyOf(row);
    overridden.add(key);
    if (row.removed_at !== null) continue;
    const own = practices.has(row.own ?? "") ? row.own : (ownWriteUps.get(key) ?? null);
    visible.push(cardFor(row, forMembers, own));
  }
  const rest = starters.filter((it) => !overridden.has(keyOf(it)));
  return [...visible, ...rest];
}

function matches(card: AdoptionCard, { practice, organisation }: AdoptionFilter): boolean {
  return (practice ?? card.practice) === card.practice && (organisation ?? card.organisation) === card.organisation;
}

function keyOf({ practice, organisation }: { practice: string; organisation: string }): string {
  return `${practice} ${organisation}`;
}

/** The newest version of a card, removed ones too. */
export type StoredRow = Awaited<ReturnType<typeof readStored>>[number];

/** Reads the stored cards of a filter, or those on or naming the practices with some ids, the last saved first. */
export function readStored(db: Db, { practice, organisation }: AdoptionFilter, practiceIds?: readonly number[]) {
  let query = newestVersions(db)
    .innerJoin("practice", "practice.id", "adoption.practice_id")
    .innerJoin("organisation", "organisation.id", "adoption.organisation_id")
    .leftJoin("practice as own", "own.id", "own_practice_id")
    .leftJoin("person", "person.id", "saved_by")
    .selectAll("adoption_version")
    .select(["practice.slug as practice", "organisation.slug as organisation", "own.slug as own", "removed_at"])
    .select(["person.demo", "adoption.practice_id"]);
  if (practice !== undefined) query = query.where("practice.slug", "=", practice);
  if (organisation !== undefined) query = query.where("organisation.slug", "=", organisation);
  if (practiceIds !== undefined)
    query = query.where((eb) =>
      eb.or([eb("adoption.practice_id", "in", practiceIds), eb("own_practice_id", "in", practiceIds)]),
    );
  return query.orderBy("saved_at", "desc").orderBy("adoption_version.id", "desc").execute();
}

/** The cards made last of a row for members and for others, which stay the same objects until the own practice changes. */
const madeCards = {
  forMembers: new WeakMap<StoredRow, AdoptionCard>(),
  forAll: new WeakMap<StoredRow, AdoptionCard>(),
};

function cardFor(row: StoredRow, forMembers: boolean, ownPractice: string | null): AdoptionCard {
  const made = madeCards[forMembers ? "forMembers" : "forAll"];
  const before = made.get(row);
  if (before?.ownPractice === ownPractice) return before;
  const card = { ...cardOf(row), candid: forMembers ? row.candid : "", ownPractice };
  made.set(row, card);
  return card;
}

function cardOf(row: StoredRow): AdoptionCard {
  const { audience, doer, reach, amount, method, tools, reason, results, measure, otherwise, advice, contact } = row;
  return {
    practice: row.practice,
    organisation: row.organisation,
    status: row.status,
    stage: null,
    since: row.since,
    ended: row.ended,
    work: row.work,
    money: row.money,
    evidence: row.evidence,
    texts: { audience, doer, reach, amount, method, tools, reason, results, measure, otherwise, advice, contact },
    candid: "",
    language: row.language,
    ownPractice: null,
    membersOnly: !isPublic(row),
    starter: null,
    savedAt: row.saved_at,
    demo: row.demo === 1,
  };
}

/** Adds to the starter cards among some cards the contact of the practices they were made from. */
export async function withContacts(db: Db, cards: AdoptionCard[]): Promise<AdoptionCard[]> {
  const slugs = cards.flatMap((it) => (it.starter === null ? [] : (it.ownPractice ?? [])));
  if (slugs.length === 0) return cards;
  const rows = await db
    .selectFrom("practice")
    .innerJoin("revision", "revision.id", "newest_revision_id")
    .select(["slug", "contact"])
    .where("slug", "in", slugs)
    .execute();
  const contacts = new Map(rows.map((it) => [it.slug, it.contact ?? ""]));
  return cards.map((it) =>
    it.starter === null ? it : { ...it, texts: { ...noTexts, contact: contacts.get(it.ownPractice ?? "") ?? "" } },
  );
}
