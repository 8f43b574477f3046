import { LRUCache } from "lru-cache";

export interface RateLimit {
  /** Counts one event and returns 0; at the limit counts nothing and returns the seconds to wait. */
  take(key: string): number;
}

/** Allows `maxCount` events within `windowMs` milliseconds for each key; remembers the 50,000 keys used last. */
export function createRateLimit(maxCount: number, windowMs: number, now: () => number = Date.now): RateLimit {
  const times = new LRUCache<string, number[]>({ max: 50_000 });
  return {
    take: (key) => {
      const recent = (times.get(key) ?? []).filter((time) => time > now() - windowMs);
      const [oldest] = recent;
      if (recent.length >= maxCount && oldest !== undefined)
        return Math.max(1, Math.ceil((oldest + windowMs - now()) / 1000));
      times.set(key, [...recent, now()]);
      return 0;
    },
  };
}

/** The site's limits: 10 comments of a person in 10 minutes, 5 messages of feedback from an IP address in an hour. */
export function createLimits() {
  return { comments: createRateLimit(10, 10 * 60_000), feedback: createRateLimit(5, 60 * 60_000) };
}
