import type { Db } from "#db/client.server.ts";
import { deepest } from "./faults.ts";

/** The published practice by its slug, or null. */
export async function findPractice(db: Db, slug: string): Promise<{ id: number; owners: number[] } | null> {
  const practice = await db
    .selectFrom("practice")
    .select("id")
    .where("slug", "=", slug)
    .where("newest_revision_id", "is not", null)
    .executeTakeFirst();
  return practice ? { id: practice.id, owners: await ownersOf(db, practice.id) } : null;
}

/** The organisations that own a practice. */
export async function ownersOf(db: Db, practiceId: number): Promise<number[]> {
  const rows = await db
    .selectFrom("practice_organisation")
    .select("organisation_id")
    .where("practice_id", "=", practiceId)
    .execute();
  return rows.map((row) => row.organisation_id);
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
