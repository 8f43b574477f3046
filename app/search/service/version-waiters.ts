import type { IndexStatus } from "./messages.ts";

interface Waiter {
  version: number;
  /** Wait for answers from this version, or for an index that has it without an overlay. */
  target: "answers" | "index";
  resolve(): void;
  reject(error: Error): void;
}

/** Promises that resolve when search has reached a content version. */
export function openVersionWaiters() {
  const waiters = new Set<Waiter>();
  let latest: IndexStatus | null = null;

  const isReached = ({ version, target }: Pick<Waiter, "version" | "target">): boolean => {
    if (latest === null || latest.version < version || latest.lag.names) return false;
    return target === "answers" || (latest.lag.practices === 0 && latest.lag.remarks === 0);
  };

  return {
    /** Resolves when the version is reached; rejects with the error given to `reject`. */
    until: (version: number, target: Waiter["target"]): Promise<void> =>
      new Promise((resolve, reject) => {
        if (isReached({ version, target })) return resolve();
        waiters.add({ version, target, resolve, reject });
      }),
    /** Call it with every new status. */
    update(status: IndexStatus): void {
      latest = status;
      for (const waiter of waiters) {
        if (!isReached(waiter)) continue;
        waiters.delete(waiter);
        waiter.resolve();
      }
    },
    /** Rejects all that wait now. */
    reject(error: Error): void {
      for (const waiter of waiters) waiter.reject(error);
      waiters.clear();
    },
  };
}
