import { type Actor, isCoordinator, mayWrite } from "#app/people/policy.ts";
import type { Db } from "#db/client.server.ts";

/** A draft in a list. */
export interface DraftRow {
  id: number;
  title: string;
  /** Slug of the practice that it would change; null for a new practice. */
  practice: string | null;
  /** Title of that practice as it is published now. */
  practiceTitle: string | null;
  updatedAt: string;
  updatedBy: string;
  isOwn: boolean;
  isParallel: boolean;
}

/**
 * The drafts of the person's organisation, last saved first. A coordinator also gets the drafts that the coordinator has
 * created for other organisations.
 */
export async function listDrafts(db: Db, actor: Actor): Promise<DraftRow[]> {
  if (!mayWrite(actor)) return [];
  return rows(db, actor, (query) =>
    isCoordinator(actor)
      ? query.where((eb) =>
          eb.or([eb("draft.created_by", "=", actor.id), eb("draft.organisation_id", "=", actor.organisationId)]),
        )
      : query.where("draft.organisation_id", "=", actor.organisationId),
  );
}

/** The drafts of a practice that the person may open, last saved first. */
export async function listDraftsOfPractice(db: Db, actor: NonNullable<Actor>, practiceId: number): Promise<DraftRow[]> {
  return rows(db, actor, (query) => {
    const ofPractice = query.where("draft.practice_id", "=", practiceId);
    return isCoordinator(actor) ? ofPractice : ofPractice.where("draft.organisation_id", "=", actor.organisationId);
  });
}

type Query = ReturnType<typeof base>;

async function rows(db: Db, actor: NonNullable<Actor>, narrow: (query: Query) => Query): Promise<DraftRow[]> {
  const drafts = await narrow(base(db)).orderBy("draft.updated_at", "desc").limit(200).execute();
  return drafts.map((row) => ({
    id: row.id,
    title: row.title,
    practice: row.slug,
    practiceTitle: row.practice_title,
    updatedAt: row.updated_at,
    updatedBy: row.name,
    isOwn: row.updated_by === actor.id,
    isParallel: row.fork_of !== null,
  }));
}

function base(db: Db) {
  return db
    .selectFrom("draft")
    .innerJoin("person", "person.id", "draft.updated_by")
    .leftJoin("practice", "practice.id", "draft.practice_id")
    .leftJoin("revision", "revision.id", "practice.newest_revision_id")
    .select(["draft.id", "draft.title", "practice.slug", "draft.updated_at", "draft.updated_by", "draft.fork_of"])
    .select(["person.name", "revision.title as practice_title"]);
}
