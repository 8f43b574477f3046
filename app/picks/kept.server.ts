import { type Actor, mayKeepPicks } from "#app/people/policy.ts";
import { findPractice } from "#app/practices/find.server.ts";
import type { Db } from "#db/client.server.ts";
import { mostPicks } from "./address.ts";
import { type ChangeFault, changed, type PickChange } from "./change.ts";

/** A person's own list: the slugs in force, in its order, withdrawn practices too. Nobody's is empty. */
export async function readPicks(db: Db, actor: Actor): Promise<string[]> {
  return (await rowsOf(db, actor)).map((it) => it.slug);
}

export type ChangeResult = { ok: true; picks: string[] } | { ok: false; fault: ChangeFault | "forbidden" };

/**
 * Changes a person's own list. Refuses, with the list as it was, when it would grow over what it holds or when a
 * practice to be added is not in sight. What is to be moved or taken out and is not there changes nothing.
 */
export function changePicks(db: Db, actor: Actor, change: PickChange): Promise<ChangeResult> {
  return db.transaction().execute(async (tx): Promise<ChangeResult> => {
    if (!mayKeepPicks(actor)) return { ok: false, fault: "forbidden" };
    const rows = await rowsOf(tx, actor);
    const ids = new Map(rows.map((it) => [it.slug, it.practice_id]));
    const meant = change.act === "add" ? await inSight(tx, change.picks, ids) : change;
    if (meant === null) return { ok: false, fault: "unknown" };
    const picks = changed([...rows.map((it) => it.slug)], meant);
    if (picks.length > mostPicks && picks.length > rows.length) return { ok: false, fault: "full" };
    await tx.deleteFrom("pick").where("person_id", "=", actor.id).execute();
    const values = picks.flatMap((slug, position) => {
      const id = ids.get(slug);
      return id === undefined ? [] : [{ person_id: actor.id, practice_id: id, position }];
    });
    if (values.length > 0) await tx.insertInto("pick").values(values).execute();
    return { ok: true, picks };
  });
}

/** What is to be added by the slugs in force; null when one is nowhere in sight. Learns the ids. */
async function inSight(db: Db, asked: readonly string[], ids: Map<string, number>): Promise<PickChange | null> {
  const picks: string[] = [];
  for (const slug of asked.slice(0, 2 * mostPicks)) {
    const practice = await findPractice(db, slug);
    if (!practice || practice.number === 0 || practice.withdrawnAt !== null) return null;
    ids.set(practice.slug, practice.id);
    picks.push(practice.slug);
  }
  return { act: "add", picks };
}

async function rowsOf(db: Db, actor: Actor): Promise<{ practice_id: number; slug: string }[]> {
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
