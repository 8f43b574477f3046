import type { PracticeCard } from "#app/practices/card.ts";
import type { Db } from "#db/client.server.ts";
import { type BoardList, type BoardRow, cutList, longestList } from "./rows.ts";
import { momentBefore, waitsAfter } from "./waits.ts";

/**
 * The questions readers see that have waited for an answer for two weeks, the oldest first. A question is answered when
 * one of its replies is marked as the answer and can be read.
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
    .where("comment.created_at", "<=", momentBefore(now, waitsAfter.questions))
    .orderBy("comment.created_at")
    .orderBy("comment.id")
    .limit(longestList + 1)
    .execute();
  const replies = await countReplies(db);
  const bySlug = new Map(practices.map((it) => [it.slug, it]));
  return cutList(
    rows.flatMap((row): BoardRow[] => {
      const card = bySlug.get(row.slug);
      if (!card) return [];
      const about = { slug: card.slug, title: card.title, titleLanguage: card.language };
      const { id, text } = row;
      const owned = { organisations: card.organisations, at: row.created_at };
      return [{ kind: "question", ...about, ...owned, comment: id, text, replies: replies.get(id) ?? 0 }];
    }),
  );
}

/** Replies readers see right under a comment that have not been marked as answers, by the comment's id. */
async function countReplies(db: Db): Promise<Map<number, number>> {
  const rows = await db
    .selectFrom("comment as reply")
    .innerJoin("comment as question", "question.id", "reply.parent_id")
    .select("question.id")
    .select((eb) => eb.fn.countAll<number>().as("count"))
    .where("question.kind", "=", "question")
    .where("reply.deleted_at", "is", null)
    .where("reply.hidden_at", "is", null)
    .groupBy("question.id")
    .execute();
  return new Map(rows.map((row) => [row.id, Number(row.count)]));
}
