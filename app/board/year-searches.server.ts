import { dayBefore } from "#app/searches/counts.server.ts";
import { keptDays } from "#app/searches/limits.ts";
import type { Db } from "#db/client.server.ts";

/** The searches of a year, as far as their counts are still kept. */
export interface SearchYear {
  asked: number;
  /** Of those, the searches of a query that found nothing when it was last made on the day. */
  failed: number;
}

/** Returns null when no day of the year is kept, because the year is too long ago or in the future. */
export async function readSearchYear(db: Db, year: number, now: string): Promise<SearchYear | null> {
  const at = new Date(now);
  const from = [`${year}-01-01`, dayBefore(at, keptDays - 1)].sort()[1] ?? "";
  const to = [`${year}-12-31`, dayBefore(at, 0)].sort()[0] ?? "";
  if (from > to) return null;
  const rows = await db
    .selectFrom("search_count")
    .select("found")
    .select((eb) => eb.fn.sum<number>("asked").as("asked"))
    .where("day", ">=", from)
    .where("day", "<=", to)
    .groupBy("found")
    .execute();
  const sum = (list: typeof rows) => list.reduce((total, it) => total + Number(it.asked), 0);
  return { asked: sum(rows), failed: sum(rows.filter((it) => it.found === 0)) };
}
