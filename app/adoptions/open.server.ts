import type { AuditAct } from "#app/people/audit-acts.ts";
import { type Actor, mayWriteFor } from "#app/people/policy.ts";
import { recordAct } from "#app/people/records.server.ts";
import { type FoundPractice, findPractice } from "#app/practices/find.server.ts";
import type { Db } from "#db/client.server.ts";
import type { Organisation } from "#db/schema.ts";
import { type CardContent, typedOf } from "./content.ts";
import type { AdoptionFault, Denied } from "./faults.ts";
import type { Typed } from "./typed.ts";

/** The newest version of a card, as its writers see it. */
export interface StoredCard {
  id: number;
  number: number;
  removedAt: string | null;
  /** The coordinator's reason for removing it; null when its own organisation removed it. */
  removedReason: string | null;
  content: CardContent;
  typed: Typed;
  savedBy: string | null;
  savedAt: string;
}

export interface OpenedAdoption {
  practice: FoundPractice;
  organisation: Pick<Organisation, "id" | "slug" | "kind">;
  actor: NonNullable<Actor>;
  /** Null before the first save. */
  card: StoredCard | null;
}

/**
 * Returns the card of an organisation on a practice. Refuses when either does not exist, and when the actor may not write
 * for the organisation. Whether the organisation may have a card on the practice is for `applyFault` to check.
 */
export async function openAdoption(
  db: Db,
  actor: Actor,
  slug: string,
  organisationSlug: string,
): Promise<({ ok: true } & OpenedAdoption) | Denied> {
  const practice = await findPractice(db, slug);
  const organisation = await db
    .selectFrom("organisation")
    .select(["id", "slug", "kind"])
    .where("slug", "=", organisationSlug)
    .executeTakeFirst();
  if (!practice || practice.number === 0 || !organisation) return { ok: false, fault: "not-found" };
  if (actor === null || !mayWriteFor(actor, [organisation.id])) return { ok: false, fault: "forbidden" };
  return { ok: true, practice, organisation, actor, card: await readStored(db, practice.id, organisation.id) };
}

/** Returns why the organisation cannot have a card on the practice; null when it can. */
export function applyFault({ practice, organisation }: OpenedAdoption): AdoptionFault | null {
  if (practice.owners.includes(organisation.id)) return "own";
  if (practice.withdrawnAt !== null) return "withdrawn";
  return organisation.kind === "coordinator" ? "organisation" : null;
}

/** Starts a query of all cards, removed ones too, each joined with its newest version. */
export function newestVersions(db: Db) {
  return db
    .selectFrom("adoption")
    .innerJoin("adoption_version", (join) =>
      join
        .onRef("adoption_version.adoption_id", "=", "adoption.id")
        .onRef("adoption_version.number", "=", "adoption.newest_number"),
    );
}

async function readStored(db: Db, practiceId: number, organisationId: number): Promise<StoredCard | null> {
  const row = await newestVersions(db)
    .leftJoin("practice as own", "own.id", "adoption_version.own_practice_id")
    .leftJoin("person", "person.id", "adoption_version.saved_by")
    .selectAll("adoption_version")
    .select([
      "adoption.removed_at",
      "adoption.removed_reason",
      "own.slug as own_slug",
      "person.name",
      "person.ended_at",
    ])
    .where("adoption.practice_id", "=", practiceId)
    .where("adoption.organisation_id", "=", organisationId)
    .executeTakeFirst();
  if (!row) return null;
  const { removed_at, removed_reason, own_slug, name, ended_at, ...version } = row;
  const { id: _, adoption_id, number, saved_by: __, saved_at, ...content } = version;
  return {
    id: adoption_id,
    number,
    removedAt: removed_at,
    removedReason: removed_reason,
    content,
    typed: typedOf(content, own_slug),
    savedBy: ended_at === null ? name : null,
    savedAt: saved_at,
  };
}

/**
 * Returns the state of a card as a token for forms: the number of its newest version, marked when it is removed. When
 * the token sent with a form differs from the current one, the card was changed after the form was loaded.
 */
export function stateOf(card: Pick<StoredCard, "number" | "removedAt"> | null): string {
  return card === null ? "0" : `${card.number}${card.removedAt === null ? "" : "-poistettu"}`;
}

/** Whether the card belongs to another organisation than the actor's. */
export function isOthersCard({ actor, organisation }: Pick<OpenedAdoption, "actor" | "organisation">): boolean {
  return actor.organisationId !== organisation.id;
}

/** Records an act on another organisation's card in the audit log; does nothing for the actor's own organisation. */
export async function recordActOnOthersCard(tx: Db, opened: OpenedAdoption, act: AuditAct, why = "") {
  const { actor, organisation, practice } = opened;
  if (!isOthersCard(opened)) return;
  const reason = `organisation:${organisation.slug}${why && ` ${why}`}`;
  await recordAct(tx, { actorId: actor.id, act, subject: `practice:${practice.slug}`, reason });
}
