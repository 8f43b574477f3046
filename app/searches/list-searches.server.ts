import type { Db } from "#db/client.server.ts";
import type { Language } from "#db/schema.ts";
import { dayBefore } from "./counts.server.ts";
import { mostADay } from "./limits.ts";
import type { Outcome } from "./periods.ts";

/** The searches for one query in a period. */
export interface SearchRow {
  query: string;
  language: Language;
  /** Number of searches. */
  asked: number;
  /** Number of practices that the last search found. */
  found: number;
  /** Day (UTC) of the last search. */
  last: string;
}

export interface SearchTotals {
  /** Number of searches. */
  asked: number;
  /** Number of different queries. */
  different: number;
  /** Number of queries whose last search found nothing. */
  failed: number;
  /** Number of days on which the limit of different queries was reached. */
  fullDays: number;
}

/** The queries of the last `days` days, today included: the most frequent first, then the latest. */
export function listSearches(
  db: Db,
  { days, outcome, limit }: { days: number; outcome: Outcome; limit: number },
  now = new Date(),
): Promise<SearchRow[]> {
  return perQuery(db, days, now)
    .select(["whole.query", "whole.language", "whole.asked", "newest.found", "whole.last"])
    .$if(outcome === "failed", (query) => query.where("newest.found", "=", 0))
    .orderBy("whole.asked", "desc")
    .orderBy("whole.last", "desc")
    .orderBy("whole.query")
    .orderBy("whole.language")
    .limit(limit)
    .execute();
}

/** The totals of the last `days` days, today included. */
export async function sumSearches(db: Db, days: number, now = new Date()): Promise<SearchTotals> {
  const sums = (failed: boolean) =>
    perQuery(db, days, now)
      .select((eb) => [eb.fn.countAll<number>().as("different"), eb.fn.sum<number | null>("whole.asked").as("asked")])
      .$if(failed, (query) => query.where("newest.found", "=", 0))
      .executeTakeFirstOrThrow();
  const [all, failed] = await Promise.all([sums(false), sums(true)]);
  const fullDays = await db
    .selectFrom("search_count")
    .select("day")
    .where("day", ">", dayBefore(now, days))
    .groupBy("day")
    .having((eb) => eb.fn.countAll(), ">=", mostADay)
    .execute();
  return {
    asked: all.asked ?? 0,
    different: all.different,
    failed: failed.different,
    fullDays: fullDays.length,
  };
}

/** One row for each query and language: the sum of the period, joined with the row of its last day. */
function perQuery(db: Db, days: number, now: Date) {
  const first = dayBefore(now, days);
  return db
    .selectFrom((eb) =>
      eb
        .selectFrom("search_count")
        .select(["language", "query"])
        .select((it) => [it.fn.sum<number>("asked").as("asked"), it.fn.max("day").as("last")])
        .where("day", ">", first)
        .groupBy(["language", "query"])
        .as("whole"),
    )
    .innerJoin("search_count as newest", (join) =>
      join
        .onRef("newest.day", "=", "whole.last")
        .onRef("newest.language", "=", "whole.language")
        .onRef("newest.query", "=", "whole.query"),
    );
}
