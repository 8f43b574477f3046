import { readAppliers } from "#app/adoptions/appliers.server.ts";
import { type Actor, isCoordinator, mayMarkAnswered } from "#app/people/policy.ts";
import { recordAct } from "#app/people/records.server.ts";
import type { FoundPractice } from "#app/practices/find.server.ts";
import type { Db } from "#db/client.server.ts";
import { moveContentVersion } from "#db/content-version.server.ts";
import type { Denied } from "./faults.ts";
import { findComment, findVisiblePractice, threadPosition } from "./find.server.ts";

/**
 * Marks a reply as the answer to the question at the top of its thread, or removes the mark. Refuses when the reply or
 * the question is deleted or hidden. Records the act in the audit log when a coordinator or another person than the
 * question's author does it.
 */
export function markAnswer(
  db: Db,
  actor: Actor,
  slug: string,
  replyId: number,
  isAnswer: boolean,
): Promise<{ ok: true; id: number } | Denied> {
  return db.transaction().execute(async (tx): Promise<{ ok: true; id: number } | Denied> => {
    const practice = await findVisiblePractice(tx, slug);
    const reply = practice && (await findComment(tx, practice.id, replyId));
    if (!reply || reply.parent_id === null || reply.deleted_at !== null || reply.hidden_at !== null)
      return { ok: false, fault: "not-found" };
    const { topId } = await threadPosition(tx, reply);
    const question = await findComment(tx, practice.id, topId);
    if (question?.kind !== "question" || question.deleted_at !== null || question.hidden_at !== null)
      return { ok: false, fault: "not-found" };
    if (
      actor === null ||
      !mayMarkAnswered(actor, question.keeper_id ?? question.author_id, await askedOrganisationIds(tx, practice))
    )
      return { ok: false, fault: "forbidden" };
    if (isAnswer ? question.answer_id === replyId : question.answer_id !== replyId)
      return { ok: true, id: question.id };
    await tx
      .updateTable("comment")
      .set({ answer_id: isAnswer ? replyId : null })
      .where("id", "=", question.id)
      .execute();
    if (question.author_id !== actor.id || isCoordinator(actor)) {
      const act = isAnswer ? "mark-answer" : "unmark-answer";
      await recordAct(tx, { actorId: actor.id, act, subject: `comment:${question.id}`, reason: `comment:${replyId}` });
    }
    await moveContentVersion(tx, `discussion:${practice.id}`);
    return { ok: true, id: question.id };
  });
}

/** Returns the ids of the organisations that a question on a practice is for: its owners and those that apply it. */
export async function askedOrganisationIds(
  db: Db,
  { id, owners }: Pick<FoundPractice, "id" | "owners">,
): Promise<number[]> {
  const appliers = await readAppliers(db, { practice: id });
  return [...owners, ...appliers.map((it) => it.organisation)];
}
