import { type Actor, isCoordinator, mayWrite, mayWriteFor } from "#app/people/policy.ts";
import type { Db } from "#db/client.server.ts";

/** An open proposal as a reader may see it. */
export interface OpenProposal {
  practiceId: number;
  /** Slug of the practice. */
  slug: string;
  /** Slug of the proposed organisation. */
  organisation: string;
  /** Slug of the owner that proposes it. */
  proposer: string;
  /** UTC ISO. */
  proposedAt: string;
  /** Whether the reader may accept and decline it. */
  mayAnswer: boolean;
  /** Whether the reader may withdraw it. */
  mayTakeBack: boolean;
}

/**
 * The open proposals on practices that are not withdrawn, or on one practice, oldest first: those to and of the
 * organisation that the person writes for; all to coordinators. Nobody else gets any.
 */
export async function readProposals(db: Db, actor: Actor, practiceId?: number): Promise<OpenProposal[]> {
  if (!mayWrite(actor)) return [];
  const rows = await db
    .selectFrom("co_owner_proposal")
    .innerJoin("practice", "practice.id", "co_owner_proposal.practice_id")
    .innerJoin("organisation", "organisation.id", "co_owner_proposal.organisation_id")
    .innerJoin("organisation as proposer", "proposer.id", "proposer_id")
    .select(["practice.id as practiceId", "practice.slug", "organisation.slug as organisation"])
    .select(["proposer.slug as proposer", "proposed_at as proposedAt", "organisation.id as organisationId"])
    .select((eb) =>
      eb
        .exists(
          eb
            .selectFrom("practice_organisation as own")
            .select("own.practice_id")
            .whereRef("own.practice_id", "=", "practice.id")
            .where("own.organisation_id", "=", actor.organisationId),
        )
        .as("isOwner"),
    )
    .where("declined_at", "is", null)
    .where("withdrawn_at", "is", null)
    .$if(practiceId !== undefined, (query) => query.where("practice.id", "=", practiceId ?? 0))
    .orderBy("proposed_at")
    .orderBy("organisation.slug")
    .execute();
  return rows.flatMap(({ organisationId, isOwner, ...row }) => {
    const mayAnswer = mayWriteFor(actor, [organisationId]);
    const mayTakeBack = Boolean(isOwner) || isCoordinator(actor);
    return mayAnswer || mayTakeBack ? [{ ...row, mayAnswer, mayTakeBack }] : [];
  });
}

/** The open proposal of an organisation on a practice; undefined when there is none. */
export function findOpenProposal(db: Db, practiceId: number, organisationId: number) {
  return db
    .selectFrom("co_owner_proposal")
    .selectAll()
    .where("practice_id", "=", practiceId)
    .where("organisation_id", "=", organisationId)
    .where("declined_at", "is", null)
    .executeTakeFirst();
}

interface NewProposal {
  practiceId: number;
  organisationId: number;
  proposerId: number;
  /** Number of the newest revision, that of this publication included. */
  number: number;
}

/**
 * Proposes an organisation as co-owner. An open proposal stays as it is; an organisation that has declined is proposed
 * again only when a revision has been published since.
 */
export async function addProposal(tx: Db, proposal: NewProposal): Promise<"added" | "open" | "declined"> {
  const { practiceId: practice_id, organisationId: organisation_id, proposerId: proposer_id, number } = proposal;
  const existing = await tx
    .selectFrom("co_owner_proposal")
    .select("declined_number")
    .where("practice_id", "=", practice_id)
    .where("organisation_id", "=", organisation_id)
    .executeTakeFirst();
  if (existing && existing.declined_number === null) return "open";
  if (existing && number <= (existing.declined_number ?? 0)) return "declined";
  await removeProposal(tx, practice_id, organisation_id);
  await tx
    .insertInto("co_owner_proposal")
    .values({
      practice_id,
      organisation_id,
      proposer_id,
      proposed_at: new Date().toISOString(),
      declined_at: null,
      declined_number: null,
    })
    .execute();
  return "added";
}

/** Deletes what is known of a proposal, also that it was declined. */
export async function removeProposal(tx: Db, practiceId: number, organisationId: number): Promise<void> {
  await tx
    .deleteFrom("co_owner_proposal")
    .where("practice_id", "=", practiceId)
    .where("organisation_id", "=", organisationId)
    .execute();
}

/** Deletes the proposals that the owners of a practice leave without object: to an owner, or open and not by an owner. */
export async function removeSettledProposals(tx: Db, practiceId: number, owners: readonly number[]): Promise<void> {
  await tx
    .deleteFrom("co_owner_proposal")
    .where("practice_id", "=", practiceId)
    .where((eb) =>
      eb.or([
        eb("organisation_id", "in", owners),
        eb.and([eb("declined_at", "is", null), eb("proposer_id", "not in", owners)]),
      ]),
    )
    .execute();
}
