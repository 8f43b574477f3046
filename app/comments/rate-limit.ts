import { LRUCache } from "lru-cache";

export interface RateLimit {
  /** Counts one and answers 0, or answers the seconds to wait and counts nothing. */
  take(key: string): number;
}

/** So many in so many milliseconds for each key; forgets who is quiet. */
export function createRateLimit(most: number, within: number, now: () => number = Date.now): RateLimit {
  const taken = new LRUCache<string, number[]>({ max: 50_000 });
  return {
    take: (key) => {
      const recent = (taken.get(key) ?? []).filter((time) => time > now() - within);
      const [oldest] = recent;
      if (recent.length >= most && oldest !== undefined)
        return Math.max(1, Math.ceil((oldest + within - now()) / 1000));
      taken.set(key, [...recent, now()]);
      return 0;
    },
  };
}

/** The site's own limits: texts of one person, and feedback from one address. */
export function createLimits() {
  return { comments: createRateLimit(10, 10 * 60_000), feedback: createRateLimit(5, 60 * 60_000) };
}
