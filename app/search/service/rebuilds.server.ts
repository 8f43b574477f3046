import type { Worker } from "node:worker_threads";
import type { Lag } from "../index/library.ts";
import { type Building, building } from "./generation.server.ts";
import type { BuiltAnew } from "./messages.ts";

/** When an index that others are laid over is built anew, ms. */
export interface Patience {
  /** After so long without a change. */
  quiet: number;
  /** After so long in any case. */
  atLatest: number;
  /** But after a build as long a rest as so many builds take. */
  rests: number;
}

interface Rebuilding extends Patience {
  start(): Worker;
  /** Takes the new index into use. */
  use(built: BuiltAnew): Promise<void>;
  onError(error: Error): void;
}

/** Fewer remarks than this that the index lacks are no reason for another. */
const MANY_REMARKS = 200;
const SHORTEST_WAIT_AFTER_FAILURE = 1_000;
const LONGEST_WAIT_AFTER_FAILURE = 60_000;

/** Builds indexes in workers of their own, one at a time and none too soon. */
export function openRebuilds({ start, use, onError, quiet, atLatest, rests }: Rebuilding) {
  let running: Building | null = null;
  let timer: NodeJS.Timeout | undefined;
  let lagsSince: number | null = null;
  let restsUntil = 0;
  let failedUntil = 0;
  let afterFailure = SHORTEST_WAIT_AFTER_FAILURE;
  let wanted: Lag | null = null;
  let closed = false;

  function consider(lag: Lag): void {
    wanted = lag.names || lag.practices > 0 || lag.remarks >= MANY_REMARKS ? lag : null;
    clearTimeout(timer);
    if (wanted === null) lagsSince = null;
    if (closed || wanted === null || running) return;
    const now = Date.now();
    lagsSince ??= now;
    const due = wanted.names ? now : Math.max(restsUntil, Math.min(now + quiet, lagsSince + atLatest));
    timer = setTimeout(run, Math.max(due - now, failedUntil - now, 0)).unref();
  }

  async function run(): Promise<void> {
    const began = Date.now();
    try {
      running = building(start());
      const built = await running.built;
      running = null;
      restsUntil = Date.now() + rests * (Date.now() - began);
      lagsSince = null;
      afterFailure = SHORTEST_WAIT_AFTER_FAILURE;
      // Tells what still lags, and so whether to go on.
      await use(built);
    } catch (error) {
      running = null;
      if (closed) return;
      onError(error as Error);
      // A change that came meanwhile may have set it.
      clearTimeout(timer);
      timer = setTimeout(run, afterFailure).unref();
      failedUntil = Date.now() + afterFailure;
      afterFailure = Math.min(afterFailure * 2, LONGEST_WAIT_AFTER_FAILURE);
    }
  }

  return {
    /** Told where the index stands, after every change. */
    consider,
    close: async (): Promise<void> => {
      closed = true;
      clearTimeout(timer);
      await running?.stop();
    },
  };
}
