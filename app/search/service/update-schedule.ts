/** Notices of changes that come within this time, ms, lead to one update. */
const DEBOUNCE = 30;
/** Between retries after failures, ms; doubled after each. */
const SHORTEST_RETRY_DELAY = 1_000;
const LONGEST_RETRY_DELAY = 60_000;

/** Decides when `update` runs: soon after a notice, never twice at a time, and again after failures. */
export function openUpdateSchedule(update: () => Promise<void>) {
  let timer: NodeJS.Timeout | null = null;
  let retryTimer: NodeJS.Timeout | undefined;
  let retryDelay = SHORTEST_RETRY_DELAY;
  let isUpdating = false;
  let isNoticedMeanwhile = false;
  let closed = false;

  /** Notices a change. An update follows, after the one that is running now. */
  function notice(): void {
    isNoticedMeanwhile = isUpdating;
    if (closed || timer || isUpdating) return;
    timer = setTimeout(() => {
      timer = null;
      void run();
    }, DEBOUNCE);
  }

  async function run(): Promise<void> {
    isUpdating = true;
    await update();
    isUpdating = false;
    if (isNoticedMeanwhile) notice();
  }

  return {
    notice,
    /** Plans another update after a failure, later after each one. */
    retryLater(): void {
      retryTimer = setTimeout(notice, retryDelay).unref();
      retryDelay = Math.min(retryDelay * 2, LONGEST_RETRY_DELAY);
    },
    /** The next failure is retried soon again. */
    succeeded(): void {
      retryDelay = SHORTEST_RETRY_DELAY;
    },
    close(): void {
      closed = true;
      if (timer) clearTimeout(timer);
      clearTimeout(retryTimer);
    },
  };
}
