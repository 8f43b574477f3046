import type { Worker } from "node:worker_threads";
import type { IndexLag } from "../index/snapshot.ts";
import type { BuiltMessage } from "./messages.ts";
import { type BuildingWorker, buildingWorker } from "./worker-threads.server.ts";

/** When an index that lags behind the content is rebuilt. */
export interface RebuildSchedule {
  /** After so long without a change, ms. */
  quietPeriod: number;
  /** After so long since the first change, ms, even while changes go on. */
  longestDelay: number;
  /** But not until so many times the duration of the last build have passed since it ended. */
  restFactor: number;
}

interface RebuildSettings extends RebuildSchedule {
  startWorker(): Worker;
  /** Puts the new index into use. */
  replaceIndex(built: BuiltMessage): Promise<void>;
  onError(error: Error): void;
}

/** Remarks that an index must lack, when it lacks no practice, before it is rebuilt. */
const MANY_REMARKS = 200;
/** ms; doubled after each failure. */
const SHORTEST_RETRY_DELAY = 1_000;
const LONGEST_RETRY_DELAY = 60_000;

/** Rebuilds the index in workers, one at a time, when it lags behind the content. */
export function openRebuilds(settings: RebuildSettings) {
  const { startWorker, replaceIndex, onError, quietPeriod, longestDelay, restFactor } = settings;
  let running: BuildingWorker | null = null;
  let timer: NodeJS.Timeout | undefined;
  let lagsSince: number | null = null;
  let restsUntil = 0;
  let failedUntil = 0;
  let retryDelay = SHORTEST_RETRY_DELAY;
  let closed = false;
  /** Whether an index of the present content is wanted, whatever the present one lacks. */
  let isDemanded = false;

  /** Plans the next rebuild, or none. Call it with the lag of the index after every change. */
  function consider(lag: IndexLag): void {
    const isNeeded = lag.names || lag.practices > 0 || lag.remarks >= MANY_REMARKS || isDemanded;
    clearTimeout(timer);
    if (!isNeeded) lagsSince = null;
    if (closed || !isNeeded || running) return;
    const now = Date.now();
    lagsSince ??= now;
    const due =
      lag.names || isDemanded ? now : Math.max(restsUntil, Math.min(now + quietPeriod, lagsSince + longestDelay));
    timer = setTimeout(run, Math.max(due - now, failedUntil - now, 0)).unref();
  }

  async function run(): Promise<void> {
    const began = Date.now();
    isDemanded = false;
    try {
      running = buildingWorker(startWorker());
      const built = await running.built;
      running = null;
      restsUntil = Date.now() + restFactor * (Date.now() - began);
      lagsSince = null;
      retryDelay = SHORTEST_RETRY_DELAY;
      // This leads to `consider` with what the new index lacks.
      await replaceIndex(built);
    } catch (error) {
      running = null;
      if (closed) return;
      onError(error as Error);
      // A change during the build may have set another timer.
      clearTimeout(timer);
      timer = setTimeout(run, retryDelay).unref();
      failedUntil = Date.now() + retryDelay;
      retryDelay = Math.min(retryDelay * 2, LONGEST_RETRY_DELAY);
    }
  }

  return {
    consider,
    /** Rebuilds soon, even when the index lacks nothing; after the build that is running now, if there is one. */
    demand: (): void => {
      isDemanded = true;
      consider({ names: false, practices: 0, remarks: 0 });
    },
    close: async (): Promise<void> => {
      closed = true;
      clearTimeout(timer);
      await running?.stop();
    },
  };
}
