import type { Worker } from "node:worker_threads";
import { LONGEST_QUERY } from "../longest-query.ts";
import type { Search } from "../types.ts";
import { keepAnswering } from "./keep-answering.server.ts";
import type { BuiltMessage, IndexStatus, ReadyMessage, WorkerInput } from "./messages.ts";
import { openRebuilds, type RebuildSchedule } from "./rebuilds.server.ts";
import { openUpdateSchedule } from "./update-schedule.ts";
import { openVersionWaiters } from "./version-waiters.ts";
import { startWorker, WorkerEnded } from "./worker-threads.server.ts";

export interface SearchSettings {
  /** Path of the database file, which is only read. */
  file: string;
  /** Path of Voikko's dictionary; without such a file Finnish is lemmatised by the bundled rules. */
  dictionary?: string | null;
  /** Folder in which the index is saved between starts. Without one each start builds the index. */
  folder?: string | null;
  /** Called when an index cannot be built, read or saved; answers go on from the present index. */
  onError?: (error: Error) => void;
  rebuildSchedule?: RebuildSchedule;
  /** Starts a worker; tests replace it. */
  start?: (input: WorkerInput) => Worker;
}

export interface IndexedSearch extends Search {
  /** Resolves when the index itself, without an overlay, has this content version or a newer one. */
  rebuilt(version: number): Promise<void>;
}

/** With a rest of four times the build, building takes at most a fifth of a processor. */
const REBUILD_SCHEDULE: RebuildSchedule = { quietPeriod: 5_000, longestDelay: 60_000, restFactor: 4 };

/**
 * Opens search over a migrated database file. One worker answers; the first answer waits until it has loaded the saved
 * index or built one. After a change that worker answers from an overlay, while another worker builds the next index, so
 * no query waits for a rebuild.
 *
 * @example
 * const search = openSearch({ file: "data/vertaiskunta.sqlite", folder: "data/search-index" });
 * const { hits } = await search.search("limingan mielen hyvinvointi");
 */
export function openSearch(settings: SearchSettings): IndexedSearch {
  const { file, dictionary = null, folder = null, onError = () => {}, start = startWorker } = settings;
  const startTask = (task: WorkerInput["task"]) => start({ task, file, dictionary, folder });
  const waiters = openVersionWaiters();
  const updates = openUpdateSchedule(update);
  const rebuildSchedule = settings.rebuildSchedule ?? REBUILD_SCHEDULE;
  const rebuilds = openRebuilds({ startWorker: () => startTask("build"), replaceIndex, onError, ...rebuildSchedule });
  const workers = keepAnswering({
    startWorker: () => startTask("answer"),
    onReady,
    onStartFailed: updateFailed,
    onEnded: onError,
  });
  const reportedProblems = new Set<string>();
  let analyser: string | null = null;
  let version: number | null = null;
  let closed = false;

  function onReady(message: ReadyMessage): void {
    analyser = message.analyser;
    reportOnce(message.problems);
    statusChanged(message.status);
  }

  /** Every later worker would report the same problems again. */
  function reportOnce(problems: readonly string[]): void {
    for (const problem of problems) if (!reportedProblems.has(problem)) onError(new Error(problem));
    for (const problem of problems) reportedProblems.add(problem);
  }

  function statusChanged(status: IndexStatus): void {
    updates.succeeded();
    version = status.version;
    waiters.update(status);
    rebuilds.consider(status.lag);
  }

  async function update(): Promise<void> {
    await workers.started();
    try {
      statusChanged(await workers.request({ kind: "update" }));
    } catch (error) {
      // The end of a worker has been reported already; those that wait are told all the same.
      if (error instanceof WorkerEnded) waiters.reject(error);
      else updateFailed(error as Error);
    }
  }

  /** Reports the error and tries again later. Answers go on from the present index. */
  function updateFailed(error: Error): void {
    if (closed) return;
    onError(error);
    waiters.reject(error);
    updates.retryLater();
  }

  async function replaceIndex({ packed, problems }: BuiltMessage): Promise<void> {
    reportOnce(problems);
    const worker = workers.current();
    // A worker that is starting will load the saved index or build its own.
    if (worker === null) return;
    try {
      statusChanged(await worker.request({ kind: "replace-index", packed }, [packed.buffer]));
    } catch (error) {
      // The analyser has changed since this worker started, by another dictionary for example: its successor has the new one.
      if (!(error instanceof WorkerEnded)) await worker.stop();
      throw error;
    }
  }

  async function reached(least: number, target: "answers" | "index"): Promise<void> {
    if (closed) throw new Error("search is closed");
    const done = waiters.until(least, target);
    updates.notice();
    return done;
  }

  workers.start().catch(() => {});
  return {
    search: (query, options = {}) => workers.request({ kind: "search", query: query.slice(0, LONGEST_QUERY), options }),
    match: (query, options = {}) => workers.request({ kind: "match", query: query.slice(0, LONGEST_QUERY), options }),
    refresh: updates.notice,
    rebuild: rebuilds.demand,
    analyser: () => analyser,
    ready: () => workers.ready().then(() => {}),
    version: () => (workers.current() === null ? null : version),
    settled: (least) => reached(least, "answers"),
    rebuilt: (least) => reached(least, "index"),
    close: async () => {
      closed = true;
      updates.close();
      waiters.reject(new Error("search is closed"));
      await Promise.all([rebuilds.close(), workers.close()]);
    },
  };
}
