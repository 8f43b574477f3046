import { type Actor, mayKeepPicks } from "#app/people/policy.ts";
import { findPractice } from "#app/practices/find.server.ts";
import type { Db } from "#db/client.server.ts";
import { maxPicks } from "./address.ts";
import { applyChange, type ChangeFault, type PickChange } from "./change.ts";

/** Returns the person's saved list: current slugs in its order, also of withdrawn practices. Empty for a visitor. */
export async function readPicks(db: Db, actor: Actor): Promise<string[]> {
  return (await readRows(db, actor)).map((it) => it.slug);
}

export type ChangeResult = { ok: true; picks: string[] } | { ok: false; fault: ChangeFault | "forbidden" };

/**
 * Changes the person's saved list. Refuses, without any change, visitors, a list that would grow beyond `maxPicks`, and
 * adding a practice that does not exist or is withdrawn. Moving or removing a slug that is not in the list does nothing.
 */
export function changePicks(db: Db, actor: Actor, change: PickChange): Promise<ChangeResult> {
  return db.transaction().execute(async (tx): Promise<ChangeResult> => {
    if (!mayKeepPicks(actor)) return { ok: false, fault: "forbidden" };
    const rows = await readRows(tx, actor);
    const ids = new Map(rows.map((it) => [it.slug, it.practice_id]));
    const resolved = change.act === "add" ? await resolveAdded(tx, change.picks, ids) : change;
    if (resolved === null) return { ok: false, fault: "unknown" };
    const picks = applyChange([...rows.map((it) => it.slug)], resolved);
    if (picks.length > maxPicks && picks.length > rows.length) return { ok: false, fault: "full" };
    await tx.deleteFrom("pick").where("person_id", "=", actor.id).execute();
    const values = picks.flatMap((slug, position) => {
      const id = ids.get(slug);
      return id === undefined ? [] : [{ person_id: actor.id, practice_id: id, position }];
    });
    if (values.length > 0) await tx.insertInto("pick").values(values).execute();
    return { ok: true, picks };
  });
}

/** Returns the addition with current slugs, and puts their ids into `ids`; null when a practice is not visible. */
async function resolveAdded(db: Db, added: readonly string[], ids: Map<string, number>): Promise<PickChange | null> {
  const picks: string[] = [];
  for (const slug of added.slice(0, 2 * maxPicks)) {
    const practice = await findPractice(db, slug);
    if (!practice || practice.number === 0 || practice.withdrawnAt !== null) return null;
    ids.set(practice.slug, practice.id);
    picks.push(practice.slug);
  }
  return { act: "add", picks };
}

async function readRows(db: Db, actor: Actor): Promise<{ practice_id: number; slug: string }[]> {
  if (actor === null) return [];
  return db
    .selectFrom("pick")
    .innerJoin("practice", "practice.id", "practice_id")
    .select(["practice_id", "slug"])
    .where("person_id", "=", actor.id)
    .orderBy("position")
    .orderBy("pick.id")
    .execute();
}
