import { LRUCache } from "lru-cache";

/** Failures that cost nothing; each one after them doubles the wait. */
const free = 5;
/** Longest wait, ms: slowing down, never locking out. */
const longest = 15 * 60_000;

interface Failures {
  count: number;
  /** Until when the next try is refused, ms since the epoch. */
  until: number;
}

export interface Throttle {
  /** Seconds to wait before any of the keys may try again; 0 when they may now. */
  waitFor(keys: string[]): number;
  failed(keys: string[]): void;
  succeeded(keys: string[]): void;
}

/** Slows down those who fail again and again, by whatever keys they are known by. Forgets after a day. */
export function createThrottle(now: () => number = Date.now): Throttle {
  const known = new LRUCache<string, Failures>({ max: 50_000, ttl: 24 * 3_600_000 });
  return {
    waitFor: (keys) => {
      const until = Math.max(0, ...keys.map((key) => known.get(key)?.until ?? 0));
      return Math.max(0, Math.ceil((until - now()) / 1000));
    },
    failed: (keys) => {
      for (const key of keys) {
        const count = (known.get(key)?.count ?? 0) + 1;
        const wait = count <= free ? 0 : Math.min(longest, 1_000 * 2 ** Math.min(count - free, 20));
        known.set(key, { count, until: now() + wait });
      }
    },
    succeeded: (keys) => {
      for (const key of keys) known.delete(key);
    },
  };
}
