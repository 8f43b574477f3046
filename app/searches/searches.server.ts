import type { Db } from "#db/client.server.ts";
import type { Language } from "#db/schema.ts";
import { addCounts, type Count, countKey, dayBefore, forgetOldCounts } from "./counts.server.ts";
import { mostADay } from "./limits.ts";
import { mayHoldName, tidyQuery } from "./tidy-query.ts";
import { createWaiting } from "./waiting.ts";

/** A search somebody made on the search page: what, never who. */
export interface Noted {
  query: string;
  /** Of the page. */
  language: Language;
  /** How many practices it found. */
  found: number;
  /** No practice had all the words. */
  partial: boolean;
}

/** Counts searches: one for the server's life. */
export interface Searches {
  /** Counts a search in memory; writes nothing, throws nothing. What looks like personal data is not counted. */
  note(search: Noted): void;
  /** Writes what has been counted. Tells of a failure and keeps the counts for the next time; never throws. */
  flush(): Promise<void>;
  /** Forgets what is too old, in the database and in memory. */
  tidy(): Promise<void>;
}

export function openSearches(db: Db, report: (error: Error) => void, now = () => new Date()): Searches {
  let counted = new Map<string, Count>();
  let writing = Promise.resolve();
  const waiting = createWaiting();

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
    note(search) {
      const query = tidyQuery(search.query);
      if (query === null) return;
      const { language, found } = search;
      const at = now();
      const count = { day: dayBefore(at, 0), language, query, asked: 1, found };
      const counts = mayHoldName(query, search) ? waiting.passes(count, at.getTime()) : [count];
      for (const it of counts) addTo(counted, it);
    },
    flush() {
      // One after the other: the next takes what came while this one wrote.
      writing = writing.then(write);
      return writing;
    },
    async tidy() {
      waiting.forget(now().getTime());
      await forgetOldCounts(db, now());
    },
  };
}

function addTo(counts: Map<string, Count>, count: Count): void {
  const key = countKey(count);
  const known = counts.get(key);
  if (known) counts.set(key, { ...count, asked: known.asked + count.asked });
  else if (counts.size < mostADay) counts.set(key, count);
}
