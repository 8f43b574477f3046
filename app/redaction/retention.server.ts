import type { Compiler } from "#app/practices/publish.server.ts";
import type { Db } from "#db/client.server.ts";
import type { RedactionKind } from "#db/schema.ts";
import { aboutPractice } from "./open.server.ts";
import { performOrder } from "./perform.server.ts";

/**
 * Removes for good what was said in practices that were withdrawn more than `days` ago and not brought back: versions,
 * comments and cards become stubs, drafts and files go. The address and the reason of the withdrawal stay. One that a
 * stopped process left half done is finished by the next call. `now` is in milliseconds.
 */
export async function removeWithdrawn(db: Db, compiler: Compiler, days: number, now = Date.now()): Promise<void> {
  const rows = await db
    .selectFrom("practice")
    .select("id")
    .where("withdrawn_at", "<", new Date(now - days * 86_400_000).toISOString())
    .orderBy("id")
    .execute();
  for (const { id } of rows) {
    const revisions = await keptRevisions(db, id);
    if (revisions.length > 0) await removeTexts(db, compiler, id, revisions, new Date(now).toISOString());
  }
}

/** The numbers of the versions that have not been removed. */
async function keptRevisions(db: Db, practiceId: number): Promise<number[]> {
  const rows = await db.selectFrom("revision").select("number").where("practice_id", "=", practiceId).execute();
  const removed = await db
    .selectFrom("redaction")
    .select("target")
    .where("practice_id", "=", practiceId)
    .where("what", "=", "revision")
    .execute();
  return rows.map((it) => it.number).filter((number) => removed.every((it) => it.target !== String(number)));
}

async function removeTexts(db: Db, compiler: Compiler, id: number, revisions: number[], at: string): Promise<void> {
  const comments = await db
    .selectFrom("comment")
    .select("id")
    .where("practice_id", "=", id)
    .where("source", "!=", "")
    .execute();
  const cards = await db.selectFrom("adoption").select("id").where("practice_id", "=", id).execute();
  await db.deleteFrom("draft").where("practice_id", "=", id).execute();
  await db.deleteFrom("practice_file").where("practice_id", "=", id).execute();
  const mark = { at, reason: "retention" } as const;
  const remove = async (what: RedactionKind, target: number) => {
    const practice = await aboutPractice(db, id);
    await performOrder(db, compiler, { practice, what, target: String(target), mark, by: null, fingerprints: [] });
  };
  for (const it of comments) await remove("comment", it.id);
  for (const it of cards) await remove("adoption", it.id);
  // Last: while one is left, the practice is taken up again.
  for (const number of revisions) await remove("revision", number);
}
