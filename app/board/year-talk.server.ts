import type { Db } from "#db/client.server.ts";
import { median } from "./median.ts";
import type { Span } from "./year.ts";

/** The discussion of a year, without what has been deleted or hidden since. */
export interface Talk {
  questions: number;
  /** Of the year's questions those that have an answer now. */
  answered: number;
  /** The median from a question to its answer in days, of those answered; null of none. */
  answerDays: number | null;
  /** Comments and replies. */
  comments: number;
}

const day = 86_400_000;

export async function readTalk(db: Db, { from, to }: Span): Promise<Talk> {
  const rows = await db
    .selectFrom("comment")
    .leftJoin("comment as answer", (join) =>
      join.onRef("answer.id", "=", "comment.answer_id").on("answer.hidden_at", "is", null),
    )
    .select(["comment.kind", "comment.created_at", "answer.created_at as answered_at"])
    .where("comment.created_at", ">=", from)
    .where("comment.created_at", "<", to)
    .where("comment.deleted_at", "is", null)
    .where("comment.hidden_at", "is", null)
    .execute();
  const questions = rows.filter((it) => it.kind === "question");
  const waits = questions.flatMap(({ created_at, answered_at }) =>
    answered_at === null ? [] : (Date.parse(answered_at) - Date.parse(created_at)) / day,
  );
  return {
    questions: questions.length,
    answered: waits.length,
    answerDays: median(waits),
    comments: rows.length - questions.length,
  };
}

/** People who published, saved a card or wrote to the discussion in the year, as those deeds themselves tell. */
export async function countActive(db: Db, { from, to }: Span): Promise<number> {
  const [publishers, savers, writers] = await Promise.all([
    db
      .selectFrom("revision")
      .select("published_by as id")
      .distinct()
      .where("published_at", ">=", from)
      .where("published_at", "<", to)
      .execute(),
    db
      .selectFrom("adoption_version")
      .select("saved_by as id")
      .distinct()
      .where("saved_at", ">=", from)
      .where("saved_at", "<", to)
      .execute(),
    db
      .selectFrom("comment")
      .select("author_id as id")
      .distinct()
      .where("created_at", ">=", from)
      .where("created_at", "<", to)
      .where("deleted_at", "is", null)
      .execute(),
  ]);
  const ids = [...publishers, ...savers, ...writers].map((it) => it.id).filter((it) => it !== null);
  return new Set(ids).size;
}
