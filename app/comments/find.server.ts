import { type FoundPractice, findPractice as findAny } from "#app/practices/find.server.ts";
import type { Db } from "#db/client.server.ts";
import { maxReplyDepth } from "./faults.ts";

/** Returns the published practice with a current or former slug; null when there is none or it is withdrawn. */
export async function findVisiblePractice(db: Db, slug: string): Promise<FoundPractice | null> {
  const practice = await findAny(db, slug);
  return practice && practice.number > 0 && practice.withdrawnAt === null ? practice : null;
}

/** Returns a comment of the practice, also a deleted or hidden one; undefined for a comment of another practice. */
export function findComment(db: Db, practiceId: number, id: number) {
  return db
    .selectFrom("comment")
    .selectAll()
    .where("id", "=", id)
    .where("practice_id", "=", practiceId)
    .executeTakeFirst();
}

/** Returns how many comments are above this one in its thread (`depth`), and the id of the topmost. */
export async function threadPosition(db: Db, comment: { id: number; parent_id: number | null }) {
  let [topId, parent, depth] = [comment.id, comment.parent_id, 0];
  while (parent !== null && depth <= maxReplyDepth) {
    const row = await db.selectFrom("comment").select(["id", "parent_id"]).where("id", "=", parent).executeTakeFirst();
    if (!row) break;
    depth += 1;
    topId = row.id;
    parent = row.parent_id;
  }
  return { depth, topId };
}
