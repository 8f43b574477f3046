import type { Worker } from "node:worker_threads";
import type { ReadyMessage, RequestOf, WorkerReplies, WorkerRequest } from "./messages.ts";
import { type AnsweringWorker, answeringWorker, WorkerEnded } from "./worker-threads.server.ts";

/** A worker that ends sooner than this, ms, is replaced only at the next request: a failing one must not start forever. */
const SHORTEST_LIFE_TO_RESTART = 5_000;

interface Events {
  startWorker(): Worker;
  /** A worker has become the current one. */
  onReady(message: ReadyMessage): void;
  /** A worker could not be started. */
  onStartFailed(error: Error): void;
  /** The current worker has ended by itself. */
  onEnded(reason: Error): void;
}

/** Keeps one answering worker running. */
export interface AnsweringWorkers {
  /** The worker that answers now; null while there is none. */
  current(): AnsweringWorker | null;
  /** Starts a worker unless one is starting. Rejects when it cannot answer. */
  start(): Promise<void>;
  /** Resolves when no worker is starting. */
  started(): Promise<void>;
  /** The current worker; starts one when there is none. Rejects when that fails or after `close`. */
  ready(): Promise<AnsweringWorker>;
  /** Sends a request to the current worker, and once more to its successor when the worker ends before it replies. */
  request<K extends WorkerRequest["kind"]>(request: RequestOf<K>): Promise<WorkerReplies[K]>;
  close(): Promise<unknown>;
}

export function keepAnswering({ startWorker, onReady, onStartFailed, onEnded }: Events): AnsweringWorkers {
  let current: AnsweringWorker | null = null;
  let starting: AnsweringWorker | null = null;
  let startDone: Promise<void> | null = null;
  let closed = false;

  function start(): Promise<void> {
    startDone ??= replaceCurrent()
      .catch((error: Error) => {
        if (!closed) onStartFailed(error);
        throw error;
      })
      .finally(() => {
        startDone = null;
      });
    return startDone;
  }

  async function replaceCurrent(): Promise<void> {
    const worker = answeringWorker(startWorker());
    starting = worker;
    const message = await worker.ready;
    current = worker;
    starting = null;
    const since = Date.now();
    void worker.ended.then((reason) => workerEnded(worker, reason, Date.now() - since));
    onReady(message);
  }

  function workerEnded(worker: AnsweringWorker, reason: Error, lifetime: number): void {
    if (closed || current !== worker) return;
    current = null;
    onEnded(reason);
    if (lifetime > SHORTEST_LIFE_TO_RESTART) start().catch(() => {});
  }

  async function ready(): Promise<AnsweringWorker> {
    if (closed) throw new Error("search is closed");
    if (current === null) await start();
    if (current === null) throw new WorkerEnded("the search worker ended");
    return current;
  }

  async function request<K extends WorkerRequest["kind"]>(content: RequestOf<K>): Promise<WorkerReplies[K]> {
    try {
      return await (await ready()).request(content);
    } catch (error) {
      if (closed || !(error instanceof WorkerEnded)) throw error;
      return (await ready()).request(content);
    }
  }

  return {
    current: () => current,
    start,
    started: async () => {
      await startDone?.catch(() => {});
    },
    ready,
    request,
    close: () => {
      closed = true;
      return Promise.all([current?.retire(), starting?.stop()]);
    },
  };
}
