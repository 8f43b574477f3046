import type { Status } from "./messages.ts";

interface Waiter {
  version: number;
  what: "answers" | "index";
  resolve(): void;
  reject(error: Error): void;
}

/** Those who wait until a content version is answered for, or stands in the index itself. */
export function openWaiters() {
  const waiting = new Set<Waiter>();
  let last: Status | null = null;

  const isReached = ({ version, what }: Pick<Waiter, "version" | "what">): boolean => {
    if (last === null || last.version < version || last.lag.names) return false;
    return what === "answers" || (last.lag.practices === 0 && last.lag.remarks === 0);
  };

  return {
    until: (version: number, what: Waiter["what"]): Promise<void> =>
      new Promise((resolve, reject) => {
        if (isReached({ version, what })) return resolve();
        waiting.add({ version, what, resolve, reject });
      }),
    tell(status: Status): void {
      last = status;
      for (const waiter of waiting) {
        if (!isReached(waiter)) continue;
        waiting.delete(waiter);
        waiter.resolve();
      }
    },
    reject(error: Error): void {
      for (const waiter of waiting) waiter.reject(error);
      waiting.clear();
    },
  };
}
