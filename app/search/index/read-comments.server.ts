import type { Kysely } from "kysely";
import type { Database } from "#db/schema.ts";
import type { PracticeContent } from "./read-practices.server.ts";
import { commentRef, type RemarkContent } from "./remark-content.ts";

/** Texts read in one query. */
const BATCH = 500;

/**
 * The comments on these practices that readers see, by their refs. A comment that has not changed since `known` was read
 * is the same object, and its text is not read again. With `ids` only those on the practices with these ids.
 */
export async function readComments(
  db: Kysely<Database>,
  known: ReadonlyMap<string, RemarkContent>,
  practices: ReadonlyMap<string, PracticeContent>,
  ids?: readonly number[],
): Promise<Map<string, RemarkContent>> {
  if (ids?.length === 0) return new Map();
  const rows = await db
    .selectFrom("comment")
    .select(["id", "practice_id", "pipeline", "created_at", "edited_at"])
    .where("deleted_at", "is", null)
    .where("hidden_at", "is", null)
    .$if(ids !== undefined, (query) => query.where("practice_id", "in", ids ?? []))
    .orderBy("id")
    .execute();
  const visible = rows.flatMap(({ id, practice_id, pipeline, created_at, edited_at }) => {
    const language = practices.get(String(practice_id))?.language;
    if (language === undefined) return [];
    const fingerprint = [practice_id, language, pipeline, created_at, edited_at].join(" ");
    const facts = { id, practiceId: practice_id, language, about: null, organisation: null, fingerprint };
    return { kind: "comment" as const, ...facts };
  });
  const isUnchanged = ({ id, fingerprint }: { id: number; fingerprint: string }) =>
    known.get(commentRef(id))?.fingerprint === fingerprint;
  const changed = visible.filter((it) => !isUnchanged(it));
  const texts = await readTexts(
    db,
    changed.map(({ id }) => id),
  );
  const comments = new Map<string, RemarkContent>();
  for (const it of visible) {
    const ref = commentRef(it.id);
    const text = texts.get(it.id);
    const unchanged = known.get(ref);
    if (text !== undefined) comments.set(ref, { ...it, text });
    else if (unchanged && isUnchanged(it)) comments.set(ref, unchanged);
  }
  return comments;
}

async function readTexts(db: Kysely<Database>, ids: readonly number[]): Promise<Map<number, string>> {
  const texts = new Map<number, string>();
  for (let at = 0; at < ids.length; at += BATCH) {
    const some = ids.slice(at, at + BATCH);
    for (const row of await db.selectFrom("comment").select(["id", "text"]).where("id", "in", some).execute())
      texts.set(row.id, row.text);
  }
  return texts;
}
