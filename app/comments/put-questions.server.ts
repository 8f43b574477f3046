import { readAppliers } from "#app/adoptions/appliers.server.ts";
import type { Db } from "#db/client.server.ts";

/** A question that waits for the organisation's answer. */
export interface PutQuestion {
  id: number;
  /** Slug of the practice it is on. */
  practice: string;
  text: string;
  at: string;
  /** The asker's name; null when the account has ended. */
  asker: string | null;
  /** Slug of the asker's organisation. */
  from: string;
  /** Whether another organisation has replied; no reply is marked as the answer. */
  replied: boolean;
  /** Whether somebody of the organisation has replied: what is left is to mark an answer. */
  repliedByUs: boolean;
}

/** The most questions listed. */
export const maxQuestions = 50;

/**
 * Returns the open questions on practices that the organisation owns or applies. As everywhere, a question is open until
 * a reply is marked as the answer. First come those to which nobody of the organisation has replied, then the others,
 * each from the oldest on. Questions of its own people are left out. At most `maxQuestions` are returned; `hasMore` tells
 * whether there are more.
 */
export async function listPutQuestions(
  db: Db,
  organisationId: number,
): Promise<{ questions: PutQuestion[]; hasMore: boolean }> {
  const practices = [...(await ownPractices(db, organisationId)), ...(await appliedPractices(db, organisationId))];
  if (practices.length === 0) return { questions: [], hasMore: false };
  const open = await openQuestions(db, practices, organisationId);
  const repliers = await readRepliers(db, practices);
  const isOurs = ({ id }: { id: number }) => repliers.get(id)?.has(organisationId) ?? false;
  const waiting = [...open.filter((it) => !isOurs(it)), ...open.filter(isOurs)];
  const listed = waiting.slice(0, maxQuestions);
  const texts = await readTexts(
    db,
    listed.map((it) => it.id),
  );
  return {
    questions: listed.map((row) => ({
      id: row.id,
      practice: row.slug,
      text: texts.get(row.id) ?? "",
      at: row.created_at,
      from: row.from,
      asker: row.ended_at === null ? row.name : null,
      repliedByUs: isOurs(row),
      replied: [...(repliers.get(row.id) ?? [])].some((it) => it !== row.organisation_id),
    })),
    hasMore: waiting.length > maxQuestions,
  };
}

async function ownPractices(db: Db, organisationId: number): Promise<number[]> {
  const rows = await db
    .selectFrom("practice_organisation")
    .select("practice_id")
    .where("organisation_id", "=", organisationId)
    .execute();
  return rows.map((it) => it.practice_id);
}

async function appliedPractices(db: Db, organisationId: number): Promise<number[]> {
  return (await readAppliers(db, { organisation: organisationId })).map((it) => it.practice);
}

function openQuestions(db: Db, practices: number[], organisationId: number) {
  return (
    db
      .selectFrom("comment")
      .innerJoin("practice", "practice.id", "comment.practice_id")
      .innerJoin("person", "person.id", "comment.author_id")
      .innerJoin("organisation", "organisation.id", "comment.organisation_id")
      .leftJoin("comment as answer", "answer.id", "comment.answer_id")
      .select(["comment.id", "comment.created_at", "practice.slug", "person.name", "person.ended_at"])
      .select(["organisation.slug as from", "comment.organisation_id"])
      .where("comment.practice_id", "in", practices)
      .where("practice.withdrawn_at", "is", null)
      .where("comment.kind", "=", "question")
      .where("comment.deleted_at", "is", null)
      .where("comment.hidden_at", "is", null)
      .where("comment.organisation_id", "!=", organisationId)
      // A question with a hidden answer is unanswered.
      .where((eb) => eb.or([eb("answer.id", "is", null), eb("answer.hidden_at", "is not", null)]))
      .orderBy("comment.id")
      .execute()
  );
}

async function readTexts(db: Db, ids: number[]): Promise<Map<number, string>> {
  if (ids.length === 0) return new Map();
  const rows = await db.selectFrom("comment").select(["id", "text"]).where("id", "in", ids).execute();
  return new Map(rows.map((it) => [it.id, it.text]));
}

/** Returns for each comment the ids of the organisations whose people have replied anywhere below it. */
async function readRepliers(db: Db, practices: number[]): Promise<Map<number, Set<number>>> {
  const replies = await db
    .selectFrom("comment")
    .select(["id", "parent_id", "organisation_id", "deleted_at", "hidden_at"])
    .where("practice_id", "in", practices)
    .where("parent_id", "is not", null)
    .orderBy("id")
    .execute();
  const parents = new Map(replies.map((it) => [it.id, it.parent_id]));
  const repliers = new Map<number, Set<number>>();
  for (const reply of replies) {
    if (reply.deleted_at !== null || reply.hidden_at !== null) continue;
    for (let above = reply.parent_id; above !== null; above = parents.get(above) ?? null) {
      repliers.set(above, (repliers.get(above) ?? new Set()).add(reply.organisation_id));
    }
  }
  return repliers;
}
