import type { Db } from "#db/client.server.ts";
import type { Language } from "#db/schema.ts";
import { addCounts, type Count, countKey, dayBefore, removeOldCounts } from "./counts.server.ts";
import { createDelayedCounts } from "./delayed-counts.ts";
import { mostADay } from "./limits.ts";
import { mayContainName, tidyQuery } from "./tidy-query.ts";

/** A search on the search page. Nothing about the person is known here. */
export interface PageSearch {
  query: string;
  /** Language of the page. */
  language: Language;
  /** Number of practices found. */
  found: number;
  /** No practice matched all words. */
  partial: boolean;
}

/** Counts searches: one object for the lifetime of the server. */
export interface Searches {
  /**
   * Counts a search in memory; writes nothing and never throws. A query that looks like personal data is not counted; one
   * that may contain a name is counted only when it is repeated later.
   */
  count(search: PageSearch): void;
  /** Writes the counts to the database. Never throws: an error is reported, and the counts are kept for the next time. */
  flush(): Promise<void>;
  /** Removes old counts from the database and from memory. */
  removeOld(): Promise<void>;
}

export function openSearches(db: Db, report: (error: Error) => void, now = () => new Date()): Searches {
  let counted = new Map<string, Count>();
  let writing = Promise.resolve();
  const delayed = createDelayedCounts();

  const write = async () => {
    if (counted.size === 0) return;
    const taken = counted;
    counted = new Map();
    try {
      await addCounts(db, [...taken.values()]);
    } catch (error) {
      const newer = counted;
      counted = taken;
      for (const count of newer.values()) addTo(counted, count);
      report(error instanceof Error ? error : new Error(String(error)));
    }
  };

  return {
    count(search) {
      const query = tidyQuery(search.query);
      if (query === null) return;
      const { language, found } = search;
      const at = now();
      const count = { day: dayBefore(at, 0), language, query, asked: 1, found };
      const counts = mayContainName(query, search) ? delayed.add(count, at.getTime()) : [count];
      for (const it of counts) addTo(counted, it);
    },
    flush() {
      // One after the other: each writes what was counted during the one before.
      writing = writing.then(write);
      return writing;
    },
    async removeOld() {
      delayed.removeOld(now().getTime());
      await removeOldCounts(db, now());
    },
  };
}

function addTo(counts: Map<string, Count>, count: Count): void {
  const key = countKey(count);
  const known = counts.get(key);
  if (known) counts.set(key, { ...count, asked: known.asked + count.asked });
  else if (counts.size < mostADay) counts.set(key, count);
}
