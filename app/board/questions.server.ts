import type { PracticeCard } from "#app/practices/card.ts";
import type { Db } from "#db/client.server.ts";
import { type BoardList, type BoardRow, cutList, maxListRows } from "./rows.ts";
import { momentBefore, waitingAfterDays } from "./waits.ts";

/**
 * Returns the public questions that have waited for an answer for 14 days, the oldest first. A question is answered when
 * one of its replies is marked as the answer and is not hidden.
 */
export async function waitingQuestions(db: Db, practices: readonly PracticeCard[], now: string): Promise<BoardList> {
  const rows = await db
    .selectFrom("comment")
    .innerJoin("practice", "practice.id", "comment.practice_id")
    .leftJoin("comment as answer", "answer.id", "comment.answer_id")
    .select(["comment.id", "comment.created_at", "comment.text", "practice.slug"])
    .where("practice.withdrawn_at", "is", null)
    .where("comment.kind", "=", "question")
    .where("comment.deleted_at", "is", null)
    .where("comment.hidden_at", "is", null)
    .where((eb) => eb.or([eb("answer.id", "is", null), eb("answer.hidden_at", "is not", null)]))
    .where("comment.created_at", "<=", momentBefore(now, waitingAfterDays.questions))
    .orderBy("comment.created_at")
    .orderBy("comment.id")
    .limit(maxListRows + 1)
    .execute();
  const replies = await countReplies(db, rows);
  const bySlug = new Map(practices.map((it) => [it.slug, it]));
  return cutList(
    rows.flatMap((row): BoardRow[] => {
      const card = bySlug.get(row.slug);
      if (!card) return [];
      return [
        {
          kind: "question",
          slug: card.slug,
          title: card.title,
          titleLanguage: card.language,
          organisations: card.organisations,
          at: row.created_at,
          comment: row.id,
          text: row.text,
          replies: replies.get(row.id) ?? 0,
        },
      ];
    }),
  );
}

/** Counts the public direct replies to each of the questions, by the question's id; one without replies is left out. */
async function countReplies(db: Db, questions: readonly { id: number }[]): Promise<Map<number, number>> {
  const rows = await db
    .selectFrom("comment")
    .select("parent_id")
    .select((eb) => eb.fn.countAll<number>().as("count"))
    .where(
      "parent_id",
      "in",
      questions.map((it) => it.id),
    )
    .where("deleted_at", "is", null)
    .where("hidden_at", "is", null)
    .groupBy("parent_id")
    .execute();
  return new Map(rows.flatMap((row) => (row.parent_id === null ? [] : [[row.parent_id, Number(row.count)]])));
}
