import type { Db } from "#db/client.server.ts";
import type { Language } from "#db/schema.ts";
import { keptDays, mostADay } from "./limits.ts";

/** The searches for one query on one day; a row of the table `search_count`. */
export interface Count {
  /** YYYY-MM-DD, UTC. */
  day: string;
  /** Language of the page. */
  language: Language;
  query: string;
  /** Number of searches. */
  asked: number;
  /** Number of practices that the last search found. */
  found: number;
}

/** Rows written by one statement; SQLite takes 32,766 values in one. */
const batch = 500;

export function countKey({ day, language, query }: Pick<Count, "day" | "language" | "query">): string {
  return `${day} ${language} ${query}`;
}

/** Adds the counts to those in the database, in one transaction. On a full day only queries already counted go on. */
export async function addCounts(db: Db, counts: readonly Count[]): Promise<void> {
  await db.transaction().execute(async (tx) => {
    for (const day of new Set(counts.map((it) => it.day))) {
      const rows = tx.selectFrom("search_count").select(["day", "language", "query"]).where("day", "=", day);
      const known = new Set((await rows.execute()).map(countKey));
      const kept = counts.filter((it) => {
        if (it.day !== day) return false;
        if (known.size < mostADay) known.add(countKey(it));
        return known.has(countKey(it));
      });
      for (let from = 0; from < kept.length; from += batch) await add(tx, kept.slice(from, from + batch));
    }
  });
}

async function add(tx: Db, counts: Count[]): Promise<void> {
  await tx
    .insertInto("search_count")
    .values(counts)
    .onConflict((it) =>
      it.columns(["day", "language", "query"]).doUpdateSet((eb) => ({
        asked: eb("search_count.asked", "+", eb.ref("excluded.asked")),
        found: eb.ref("excluded.found"),
      })),
    )
    .execute();
}

/** Removes the counts of all but the last `keptDays` days, today included. */
export async function removeOldCounts(db: Db, now: Date): Promise<void> {
  await db.deleteFrom("search_count").where("day", "<=", dayBefore(now, keptDays)).execute();
}

/** The day (YYYY-MM-DD, UTC) so many days before the given time. */
export function dayBefore(now: Date, days: number): string {
  return new Date(now.getTime() - days * 86_400_000).toISOString().slice(0, 10);
}
