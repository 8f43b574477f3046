import { type Actor, mayWriteFor } from "#app/people/policy.ts";
import { recordAct } from "#app/people/records.server.ts";
import { type FoundPractice, findPractice } from "#app/practices/find.server.ts";
import type { Db } from "#db/client.server.ts";
import type { Organisation } from "#db/schema.ts";
import { type Content, typedOf } from "./content.ts";
import type { AdoptionFault, Denied } from "./faults.ts";
import type { Typed } from "./typed.ts";

/** A card as those who write it see it. */
export interface StoredCard {
  id: number;
  number: number;
  removedAt: string | null;
  /** Why the coordinator took it down. */
  removedReason: string | null;
  content: Content;
  typed: Typed;
  savedBy: string | null;
  savedAt: string;
}

export interface OpenedAdoption {
  practice: FoundPractice;
  organisation: Pick<Organisation, "id" | "slug" | "kind">;
  by: NonNullable<Actor>;
  /** Null before the first saving. */
  card: StoredCard | null;
}

/**
 * The card of an organisation on a practice, once it is known that the actor writes for the organisation. Does not ask
 * whether the two may have one: `cannotApply` does.
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
  return { ok: true, practice, organisation, by: actor, card: await readStored(db, practice.id, organisation.id) };
}

/** Why an organisation has no card on a practice; null when it may. */
export function cannotApply({ practice, organisation }: OpenedAdoption): AdoptionFault | null {
  if (practice.owners.includes(organisation.id)) return "own";
  if (practice.withdrawnAt !== null) return "withdrawn";
  return organisation.kind === "coordinator" ? "organisation" : null;
}

async function readStored(db: Db, practiceId: number, organisationId: number): Promise<StoredCard | null> {
  const row = await db
    .selectFrom("adoption")
    .innerJoin("adoption_version", (join) =>
      join
        .onRef("adoption_version.adoption_id", "=", "adoption.id")
        .onRef("adoption_version.number", "=", "adoption.newest_number"),
    )
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

/** The state of a card a form is drawn from: another one means that somebody was faster. */
export function seenOf(card: Pick<StoredCard, "number" | "removedAt"> | null): string {
  return card === null ? "0" : `${card.number}${card.removedAt === null ? "" : "-poistettu"}`;
}

/** Whether the card is another organisation's than the actor's. */
export function isForeign({ by, organisation }: Pick<OpenedAdoption, "by" | "organisation">): boolean {
  return by.organisationId !== organisation.id;
}

/** Writes down what a coordinator does to another organisation's card. */
export async function recordForeign(tx: Db, opened: OpenedAdoption, act: string, why = "") {
  const { by, organisation, practice } = opened;
  if (!isForeign(opened)) return;
  const reason = `organisation:${organisation.slug}${why && ` ${why}`}`;
  await recordAct(tx, { actorId: by.id, act, subject: `practice:${practice.slug}`, reason });
}
