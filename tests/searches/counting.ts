import { openSearches, type PageSearch } from "#app/searches/searches.server.ts";
import type { Db } from "#db/client.server.ts";
import { withLibrary } from "#tests/support/temporary.ts";

export interface Counting {
  db: Db;
  searches: ReturnType<typeof openSearches>;
  /** Sets the clock, UTC. */
  at(time: string): void;
  count(query: string, more?: Partial<PageSearch>): void;
  /** The rows of the database: day, language, query, asked, found. */
  rows(): Promise<(string | number)[][]>;
  errors: Error[];
}

/** Runs `work` with a counter of searches over a new database, at noon on 1 June 2026. */
export function withCounting<T>(work: (counting: Counting) => Promise<T>): Promise<T> {
  return withLibrary((db) => {
    let clock = new Date("2026-06-01T12:00:00Z");
    const errors: Error[] = [];
    const searches = openSearches(
      db,
      (error) => errors.push(error),
      () => clock,
    );
    return work({
      db,
      searches,
      errors,
      at: (time) => {
        clock = new Date(time);
      },
      count: (query, more) => searches.count({ query, language: "fi", found: 1, partial: false, ...more }),
      rows: async () => {
        const all = db.selectFrom("search_count").selectAll().orderBy("day").orderBy("language").orderBy("query");
        return (await all.execute()).map(({ day, language, query, asked, found }) => [
          day,
          language,
          query,
          asked,
          found,
        ]);
      },
    });
  });
}
