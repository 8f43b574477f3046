import type { Count } from "./counts.server.ts";

/** A search made again sooner is taken for the same person's, ms. */
export const soonest = 10 * 60_000;
/** How long one waits for its second time, ms. */
export const longest = 7 * 86_400_000;
/** Most that wait; the oldest give way. */
const most = 2_000;

interface Waiting {
  /** The first time, until it has been let through. */
  first: Count | null;
  since: number;
}

/**
 * Searches that may hold a person's name, in memory only: what many look for is nobody's private matter, what was
 * looked for once may be.
 */
export function createWaiting() {
  const all = new Map<string, Waiting>();
  return {
    /** What may be counted now: nothing the first time; with the second, when it is not too soon, the first as well. */
    passes(count: Count, at: number): Count[] {
      const key = `${count.language} ${count.query}`;
      const known = all.get(key);
      if (!known) {
        const oldest = all.keys().next();
        if (all.size >= most && !oldest.done) all.delete(oldest.value);
        all.set(key, { first: count, since: at });
        return [];
      }
      const { first } = known;
      if (first === null) return [count];
      if (at - known.since < soonest) return [];
      known.first = null;
      return [first, count];
    },
    forget(at: number): void {
      for (const [key, { since }] of all) if (at - since > longest) all.delete(key);
    },
  };
}
