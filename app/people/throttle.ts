import { LRUCache } from "lru-cache";

/** Failures without a wait; each one after them doubles the wait. */
const freeFailures = 5;
/** Longest wait, in milliseconds: an account is slowed down, never locked. */
const longest = 15 * 60_000;

interface Failures {
  count: number;
  /** Attempts before this time are refused, in milliseconds since the epoch. */
  until: number;
}

export interface Throttle {
  /** Seconds until an attempt with all of these keys is allowed; 0 when it is allowed now. */
  waitFor(keys: string[]): number;
  failed(keys: string[]): void;
  succeeded(keys: string[]): void;
}

/** Slows down repeated failures, counted by key (account, IP address …). A key's failures are forgotten after a day. */
export function createThrottle(now: () => number = Date.now): Throttle {
  const failures = new LRUCache<string, Failures>({ max: 50_000, ttl: 24 * 3_600_000 });
  return {
    waitFor: (keys) => {
      const until = Math.max(0, ...keys.map((key) => failures.get(key)?.until ?? 0));
      return Math.max(0, Math.ceil((until - now()) / 1000));
    },
    failed: (keys) => {
      for (const key of keys) {
        const count = (failures.get(key)?.count ?? 0) + 1;
        const wait = count <= freeFailures ? 0 : Math.min(longest, 1_000 * 2 ** Math.min(count - freeFailures, 20));
        failures.set(key, { count, until: now() + wait });
      }
    },
    succeeded: (keys) => {
      for (const key of keys) failures.delete(key);
    },
  };
}
