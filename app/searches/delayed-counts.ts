import type { Count } from "./counts.server.ts";

/** A repetition within this time, ms, is taken for the same person's. */
export const shortestInterval = 10 * 60_000;
/** How long a search waits for its repetition, ms. */
export const longestDelay = 7 * 86_400_000;
/** Most searches that wait; the oldest are dropped. */
const mostWaiting = 2_000;

interface WaitingSearch {
  /** The count of the first search, until it has been released. */
  first: Count | null;
  since: number;
}

/**
 * Searches that may contain the name of a person wait here, in memory only, until they are repeated: a query that only
 * one person makes may be private.
 */
export function createDelayedCounts() {
  const all = new Map<string, WaitingSearch>();
  return {
    /**
     * The counts to add now, at the time `at` in ms: none at the first search; the first and this one at a repetition
     * that is not too soon; then each one.
     */
    add(count: Count, at: number): Count[] {
      const key = `${count.language} ${count.query}`;
      const known = all.get(key);
      if (!known) {
        const oldest = all.keys().next();
        if (all.size >= mostWaiting && !oldest.done) all.delete(oldest.value);
        all.set(key, { first: count, since: at });
        return [];
      }
      const { first } = known;
      if (first === null) return [count];
      if (at - known.since < shortestInterval) return [];
      known.first = null;
      return [first, count];
    },
    /** Drops the searches that have waited too long. */
    removeOld(at: number): void {
      for (const [key, { since }] of all) if (at - since > longestDelay) all.delete(key);
    },
  };
}
