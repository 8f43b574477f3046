import { type Actor, isCoordinator, mayWrite } from "#app/people/policy.ts";
import type { Db } from "#db/client.server.ts";

/** A draft in a list. */
export interface DraftRow {
  id: number;
  title: string;
  /** Slug of the practice it would change. */
  practice: string | null;
  updatedAt: string;
  updatedBy: string;
  isOwn: boolean;
  isParallel: boolean;
}

/** The drafts of one's organisation, the newest first; a coordinator's list holds only those begun by oneself. */
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

/** The drafts that would change a practice, for who may open them. */
export async function draftsOf(db: Db, actor: NonNullable<Actor>, practiceId: number): Promise<DraftRow[]> {
  return rows(db, actor, (query) => {
    const ofPractice = query.where("draft.practice_id", "=", practiceId);
    return isCoordinator(actor) ? ofPractice : ofPractice.where("draft.organisation_id", "=", actor.organisationId);
  });
}

type Query = ReturnType<typeof base>;

async function rows(db: Db, actor: NonNullable<Actor>, narrow: (query: Query) => Query): Promise<DraftRow[]> {
  const found = await narrow(base(db)).orderBy("draft.updated_at", "desc").limit(200).execute();
  return found.map((row) => ({
    id: row.id,
    title: row.title,
    practice: row.slug,
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
    .select(["draft.id", "draft.title", "practice.slug", "draft.updated_at", "draft.updated_by", "draft.fork_of"])
    .select("person.name");
}
