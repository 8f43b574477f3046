import type { Db } from "#db/client.server.ts";
import type { YearSpan } from "./year.ts";

/** The discussion of a year, without comments deleted or hidden since. */
export interface Talk {
  questions: number;
  /** The year's questions that have an answer now. */
  answered: number;
  /** The median time from a question to its answer, in days; null when none is answered. */
  answerDays: number | null;
  /** Comments and replies. */
  comments: number;
}

const day = 86_400_000;

export async function readTalk(db: Db, { from, to }: YearSpan): Promise<Talk> {
  const shown = db
    .selectFrom("comment")
    .where("comment.created_at", ">=", from)
    .where("comment.created_at", "<", to)
    .where("comment.deleted_at", "is", null)
    .where("comment.hidden_at", "is", null);
  const [counts, answered] = await Promise.all([
    shown
      .select((eb) => ["comment.kind", eb.fn.countAll<number>().as("count")])
      .groupBy("comment.kind")
      .execute(),
    shown
      .innerJoin("comment as answer", "answer.id", "comment.answer_id")
      .select(["comment.created_at", "answer.created_at as answered_at"])
      .where("comment.kind", "=", "question")
      .where("answer.hidden_at", "is", null)
      .execute(),
  ]);
  const sum = (rows: typeof counts) => rows.reduce((total, it) => total + Number(it.count), 0);
  const waits = answered.map((it) => (Date.parse(it.answered_at) - Date.parse(it.created_at)) / day);
  return {
    questions: sum(counts.filter((it) => it.kind === "question")),
    answered: waits.length,
    answerDays: median(waits),
    comments: sum(counts.filter((it) => it.kind !== "question")),
  };
}

/** Counts the people who published a revision, saved a card or wrote a comment in the year. */
export async function countActive(db: Db, { from, to }: YearSpan): Promise<number> {
  // A union and no `distinct` of each: SQLite then reads the year's part of each index and not all authors' rows.
  const rows = await db
    .selectFrom("revision")
    .select("published_by as id")
    .where("published_at", ">=", from)
    .where("published_at", "<", to)
    .union(
      db
        .selectFrom("adoption_version")
        .select("saved_by as id")
        .where("saved_at", ">=", from)
        .where("saved_at", "<", to),
    )
    .union(
      db
        .selectFrom("comment")
        .select("author_id as id")
        .where("created_at", ">=", from)
        .where("created_at", "<", to)
        .where("deleted_at", "is", null),
    )
    .execute();
  return rows.filter((it) => it.id !== null).length;
}

/** Returns the middle one of the numbers, or the mean of the two in the middle; null for an empty list. */
export function median(numbers: readonly number[]): number | null {
  const sorted = [...numbers].sort((a, b) => a - b);
  const upper = sorted[Math.floor(sorted.length / 2)];
  const lower = sorted[Math.ceil(sorted.length / 2) - 1];
  return upper === undefined || lower === undefined ? null : (upper + lower) / 2;
}
