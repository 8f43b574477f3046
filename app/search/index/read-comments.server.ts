import type { Kysely } from "kysely";
import type { Database } from "#db/schema.ts";
import type { PracticeContent } from "./read-practices.server.ts";
import { commentRef, type RemarkContent } from "./remark-content.ts";

const AT_ONCE = 500;

/** The comments that readers see on these practices, by their refs; those that are known are not read again. */
export async function readComments(
  db: Kysely<Database>,
  known: ReadonlyMap<string, RemarkContent>,
  practices: ReadonlyMap<string, PracticeContent>,
): Promise<Map<string, RemarkContent>> {
  const rows = await db
    .selectFrom("comment")
    .select(["id", "practice_id", "pipeline", "created_at", "edited_at"])
    .where("deleted_at", "is", null)
    .where("hidden_at", "is", null)
    .orderBy("id")
    .execute();
  const standing = rows.flatMap(({ id, practice_id, pipeline, created_at, edited_at }) => {
    const language = practices.get(String(practice_id))?.language;
    if (language === undefined) return [];
    const mark = [practice_id, language, pipeline, created_at, edited_at].join(" ");
    return { kind: "comment" as const, id, practiceId: practice_id, language, about: null, organisation: null, mark };
  });
  const isKnown = ({ id, mark }: { id: number; mark: string }) => known.get(commentRef(id))?.mark === mark;
  const texts = await readTexts(
    db,
    standing.filter((it) => !isKnown(it)).map(({ id }) => id),
  );
  const comments = new Map<string, RemarkContent>();
  for (const it of standing) {
    const ref = commentRef(it.id);
    const text = texts.get(it.id);
    const old = known.get(ref);
    if (text !== undefined) comments.set(ref, { ...it, text });
    else if (old && isKnown(it)) comments.set(ref, old);
  }
  return comments;
}

async function readTexts(db: Kysely<Database>, ids: readonly number[]): Promise<Map<number, string>> {
  const texts = new Map<number, string>();
  for (let at = 0; at < ids.length; at += AT_ONCE) {
    const some = ids.slice(at, at + AT_ONCE);
    for (const row of await db.selectFrom("comment").select(["id", "text"]).where("id", "in", some).execute())
      texts.set(row.id, row.text);
  }
  return texts;
}
