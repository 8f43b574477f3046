import { type FoundPractice, findPractice as findAny } from "#app/practices/find.server.ts";
import type { Db } from "#db/client.server.ts";
import { deepest } from "./faults.ts";

/** The practice readers see at a slug, or at one it once had; null when there is none or it has been withdrawn. */
export async function findPractice(db: Db, slug: string): Promise<FoundPractice | null> {
  const practice = await findAny(db, slug);
  return practice && practice.number > 0 && practice.withdrawnAt === null ? practice : null;
}

/** A comment of a practice, deleted and hidden ones too; a comment of another practice is not there. */
export function findComment(db: Db, practiceId: number, id: number) {
  return db
    .selectFrom("comment")
    .selectAll()
    .where("id", "=", id)
    .where("practice_id", "=", practiceId)
    .executeTakeFirst();
}

/** How many comments stand above one, and the first of them. */
export async function wayUp(db: Db, comment: { id: number; parent_id: number | null }) {
  let [top, parent, depth] = [comment.id, comment.parent_id, 0];
  while (parent !== null && depth <= deepest) {
    const row = await db.selectFrom("comment").select(["id", "parent_id"]).where("id", "=", parent).executeTakeFirst();
    if (!row) break;
    depth += 1;
    top = row.id;
    parent = row.parent_id;
  }
  return { depth, top };
}
