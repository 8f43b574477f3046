import { type Actor, maySeeMembersOnly } from "#app/people/policy.ts";
import type { Catalogue } from "#app/practices/catalogue.server.ts";
import type { Db } from "#db/client.server.ts";
import { type AdoptionCard, noTexts } from "./card.ts";
import { isForAll } from "./content.ts";
import { starterCards } from "./starter.ts";

/** Whose cards are read: those on a practice, those of an organisation, or all. */
export interface Which {
  practice?: string;
  organisation?: string;
}

/**
 * The cards a reader may see, the last saved first: on published practices, not taken down, an unshown interest or plan
 * only for who is signed in. Where an organisation has made none, what its own write-up says stands for it.
 */
export async function readAdoptions(
  db: Db,
  catalogue: Pick<Catalogue, "cards">,
  actor: Actor,
  which: Which,
): Promise<AdoptionCard[]> {
  const stored = await readStored(db, which);
  const known = new Map(catalogue.cards.map((it) => [it.slug, it]));
  const silenced = new Set<string>();
  const seen: AdoptionCard[] = [];
  const starters = starterCards(catalogue.cards).filter((it) => isAsked(it, which));
  const ownWriteUps = new Map(starters.map((it) => [keyOf(it), it.ownPractice]));
  for (const row of stored) {
    const practice = known.get(row.practice);
    if (!practice || practice.organisations.includes(row.organisation)) continue;
    const forAll = isForAll(row);
    // One taken down silences the write-up too, but an unshown one only for who may see it.
    if (forAll || maySeeMembersOnly(actor)) silenced.add(keyOf(row));
    if (row.removed_at !== null || (!forAll && !maySeeMembersOnly(actor))) continue;
    const own = known.has(row.own ?? "") ? row.own : (ownWriteUps.get(keyOf(row)) ?? null);
    seen.push({ ...cardOf(row), candid: maySeeMembersOnly(actor) ? row.candid : "", ownPractice: own });
  }
  const rest = starters.filter((it) => !silenced.has(keyOf(it)));
  return [...seen, ...(await withContacts(db, rest))];
}

function isAsked(card: AdoptionCard, { practice, organisation }: Which): boolean {
  return (practice ?? card.practice) === card.practice && (organisation ?? card.organisation) === card.organisation;
}

function keyOf({ practice, organisation }: { practice: string; organisation: string }): string {
  return `${practice} ${organisation}`;
}

type Row = Awaited<ReturnType<typeof readStored>>[number];

function readStored(db: Db, { practice, organisation }: Which) {
  let query = db
    .selectFrom("adoption")
    .innerJoin("adoption_version", (join) =>
      join
        .onRef("adoption_version.adoption_id", "=", "adoption.id")
        .onRef("adoption_version.number", "=", "adoption.newest_number"),
    )
    .innerJoin("practice", "practice.id", "adoption.practice_id")
    .innerJoin("organisation", "organisation.id", "adoption.organisation_id")
    .leftJoin("practice as own", "own.id", "own_practice_id")
    .leftJoin("person", "person.id", "saved_by")
    .selectAll("adoption_version")
    .select(["practice.slug as practice", "organisation.slug as organisation", "own.slug as own", "removed_at"])
    .select("person.demo");
  if (practice !== undefined) query = query.where("practice.slug", "=", practice);
  if (organisation !== undefined) query = query.where("organisation.slug", "=", organisation);
  return query.orderBy("saved_at", "desc").orderBy("adoption_version.id", "desc").execute();
}

function cardOf(row: Row): AdoptionCard {
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
    membersOnly: !isForAll(row),
    starter: null,
    savedAt: row.saved_at,
    demo: row.demo === 1,
  };
}

/** Starter cards with whom their write-ups say one may ask. */
async function withContacts(db: Db, cards: AdoptionCard[]): Promise<AdoptionCard[]> {
  if (cards.length === 0) return [];
  const slugs = cards.flatMap((it) => it.ownPractice ?? []);
  const rows = await db
    .selectFrom("practice")
    .innerJoin("revision", "revision.id", "newest_revision_id")
    .select(["slug", "contact"])
    .where("slug", "in", slugs)
    .execute();
  const contacts = new Map(rows.map((it) => [it.slug, it.contact ?? ""]));
  return cards.map((it) => ({ ...it, texts: { ...noTexts, contact: contacts.get(it.ownPractice ?? "") ?? "" } }));
}
