import { type Noted, openSearches } from "#app/searches/searches.server.ts";
import type { Db } from "#db/client.server.ts";
import { withLibrary } from "#tests/support/temporary.ts";

export interface Counting {
  db: Db;
  searches: ReturnType<typeof openSearches>;
  /** Sets the clock, UTC. */
  at(time: string): void;
  note(query: string, more?: Partial<Noted>): void;
  /** What the database holds: day, language, query, asked, found. */
  rows(): Promise<(string | number)[][]>;
  faults: Error[];
}

/** Runs with a counter of searches over a database of its own, at noon of 1 June 2026. */
export function withCounting<T>(work: (counting: Counting) => Promise<T>): Promise<T> {
  return withLibrary((db) => {
    let clock = new Date("2026-06-01T12:00:00Z");
    const faults: Error[] = [];
    const searches = openSearches(
      db,
      (error) => faults.push(error),
      () => clock,
    );
    return work({
      db,
      searches,
      faults,
      at: (time) => {
        clock = new Date(time);
      },
      note: (query, more) => searches.note({ query, language: "fi", found: 1, partial: false, ...more }),
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
