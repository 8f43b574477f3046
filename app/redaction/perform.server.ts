import { recordAct } from "#app/people/records.server.ts";
import type { Compiler } from "#app/practices/publish.server.ts";
import { finderOf } from "#app/practices/redaction/passage.ts";
import type { Db } from "#db/client.server.ts";
import { moveContentVersion } from "#db/content-version.server.ts";
import { cardChanges } from "./cards.server.ts";
import { commentChanges } from "./comments.server.ts";
import { draftChanges } from "./drafts.server.ts";
import { createDrawings, type Drawings } from "./drawings.ts";
import { fileChanges, renamedFiles } from "./files.server.ts";
import { type Change, type Order, type Places, placesOf } from "./order.ts";
import { otherChanges } from "./others.server.ts";
import { revisionChanges } from "./revisions.server.ts";

/** Tries while others change the same texts between the drawing and the transaction. */
const mostTries = 10;

/** The rows that an order overwrites now. `drawings` that are missing have been asked for. */
async function changesOf(tx: Db, compiler: Compiler, order: Order, drawings: Drawings): Promise<Change[]> {
  const names = await renamedFiles(tx, order);
  return [
    ...(await revisionChanges(tx, compiler, order, names, drawings)),
    ...(await draftChanges(tx, order, names)),
    ...(await commentChanges(tx, compiler, order, drawings)),
    ...(await cardChanges(tx, order)),
    ...(await fileChanges(tx, order, names)),
    ...(await otherChanges(tx, order)),
  ];
}

/** The places that an order would overwrite. Compiles nothing. */
export async function countPlaces(db: Db, compiler: Compiler, order: Order): Promise<Places> {
  return placesOf(await changesOf(db, compiler, order, createDrawings()));
}

/**
 * Overwrites everything that an order concerns in one transaction, with the rows of the table `redaction` and of the audit
 * log, neither of which holds the words. What needs compiling is compiled before the
 * transaction and once more when somebody changed the same text meanwhile. Returns the places; null when there are none,
 * having written nothing, unless `isRepeated`: then the rows are written all the same.
 */
export async function performOrder(
  db: Db,
  compiler: Compiler,
  order: Order,
  { isRepeated = false } = {},
): Promise<Places | null> {
  const drawings = createDrawings();
  for (let tries = 0; tries < mostTries; tries++) {
    await changesOf(db, compiler, order, drawings);
    await drawings.run();
    const done = await db.transaction().execute(async (tx) => {
      const changes = await changesOf(tx, compiler, order, drawings);
      if (drawings.isPending()) return "changed";
      const places = placesOf(changes);
      if (changes.length === 0 && !isRepeated) return null;
      const ids = await insertRows(tx, order, places);
      for (const change of changes) await change.apply(tx);
      await tx.updateTable("redaction").set({ state: "done" }).where("id", "in", ids).execute();
      await record(tx, order, isRepeated);
      await moveContentVersion(tx);
      return places;
    });
    if (done === "changed") continue;
    if (done) await forgetSearches(db, order);
    return done;
  }
  throw new Error("the texts to be redacted kept changing");
}

async function insertRows(tx: Db, order: Order, places: Places): Promise<number[]> {
  const { practice, what, target, mark, by, fingerprints } = order;
  const none = { salt: null, digest: null, words: null, letters: null };
  const ids: number[] = [];
  for (const fingerprint of fingerprints.length > 0 ? fingerprints : [none]) {
    const { id } = await tx
      .insertInto("redaction")
      .values({
        practice_id: practice.id,
        what,
        target,
        reason: mark.reason,
        redacted_at: mark.at,
        redacted_by: by,
        ...fingerprint,
        places: JSON.stringify(places),
        state: "under-way",
      })
      .returning("id")
      .executeTakeFirstOrThrow();
    ids.push(id);
  }
  return ids;
}

function record(tx: Db, { practice, what, target, mark, by }: Order, isRepeated: boolean): Promise<void> {
  const thing = what === "revision" || what === "comment" ? [`${what}:${target}`] : [];
  const reason = [...thing, `class:${mark.reason}`].join(" ");
  const act = isRepeated ? "repeat-redaction" : "redact";
  return recordAct(tx, { actorId: by, act, subject: `practice:${practice.slug}`, reason });
}

/** How many counted searches are looked at in one transaction. */
const searchesAtOnce = 2_000;

/** Deletes counted searches with a passage. They hold no places of texts, so it is done after the transaction, in parts. */
async function forgetSearches(db: Db, { what, fingerprints }: Order): Promise<void> {
  if (what !== "passage") return;
  const find = finderOf(fingerprints);
  const queries = await db.selectFrom("search_count").select("query").distinct().orderBy("query").execute();
  for (let at = 0; at < queries.length; at += searchesAtOnce) {
    const found = queries.slice(at, at + searchesAtOnce).filter(({ query }) => find(query).length > 0);
    for (const { query } of found) await db.deleteFrom("search_count").where("query", "=", query).execute();
    await new Promise((resolve) => setImmediate(resolve));
  }
}
