import type { Db } from "#db/client.server.ts";

/** What a person has begun and nobody else will finish unasked. */
export interface OpenWork {
  drafts: number;
  cardDrafts: number;
  questions: number;
}

/** Counts a person's drafts, drafts of cards, and questions that have no answer. */
export async function countOpenWork(db: Db, personId: number): Promise<OpenWork> {
  const [drafts, cardDrafts, questions] = await Promise.all([
    db.selectFrom("draft").select("id").where("created_by", "=", personId).execute(),
    db.selectFrom("adoption_draft").select("id").where("person_id", "=", personId).execute(),
    openQuestions(db, personId),
  ]);
  return { drafts: drafts.length, cardDrafts: cardDrafts.length, questions: questions.length };
}

/**
 * Gives a person's drafts, drafts of cards and open questions to a successor, who then may mark the answers to these
 * questions. A draft of a card of which the successor has one too stays beside it. To be called inside a transaction.
 */
export async function handOverWork(tx: Db, from: number, to: number): Promise<void> {
  await tx.updateTable("draft").set({ created_by: to }).where("created_by", "=", from).execute();
  const own = await tx
    .selectFrom("adoption_draft")
    .select(["practice_id", "organisation_id"])
    .where("person_id", "=", to)
    .execute();
  const has = new Set(own.map((it) => `${it.practice_id} ${it.organisation_id}`));
  const cards = await tx
    .selectFrom("adoption_draft")
    .select(["id", "practice_id", "organisation_id"])
    .where("person_id", "=", from)
    .execute();
  for (const card of cards) {
    if (has.has(`${card.practice_id} ${card.organisation_id}`)) continue;
    await tx.updateTable("adoption_draft").set({ person_id: to }).where("id", "=", card.id).execute();
  }
  for (const { id } of await openQuestions(tx, from))
    await tx.updateTable("comment").set({ keeper_id: to }).where("id", "=", id).execute();
}

function openQuestions(db: Db, personId: number) {
  return db
    .selectFrom("comment")
    .select("id")
    .where((eb) =>
      eb.or([eb("keeper_id", "=", personId), eb.and([eb("author_id", "=", personId), eb("keeper_id", "is", null)])]),
    )
    .where("kind", "=", "question")
    .where("answer_id", "is", null)
    .where("deleted_at", "is", null)
    .where("hidden_at", "is", null)
    .execute();
}
