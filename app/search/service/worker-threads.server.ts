import { pathToFileURL } from "node:url";
import { Worker } from "node:worker_threads";
import { workerFile } from "#app/worker-file.ts";
import type {
  BuiltMessage,
  ReadyMessage,
  RequestMessage,
  RequestOf,
  WorkerInput,
  WorkerMessage,
  WorkerReplies,
  WorkerRequest,
} from "./messages.ts";

/** The worker ended before it answered. */
export class WorkerEnded extends Error {
  override name = "WorkerEnded";
}

/** How long a worker may take to answer what it has been asked before it is ended, ms. */
const CLOSE_TIMEOUT = 5_000;

/** Starts the worker. */
export function startWorker(workerData: WorkerInput): Worker {
  const { path, isSource } = workerFile(import.meta.url, "worker.server.ts", "search-worker.js");
  if (!isSource) return new Worker(path, { workerData });
  // On Node 20 `--import tsx` has no effect on the file of a worker.
  const source = JSON.stringify(pathToFileURL(path).href);
  const boot = `import("tsx/esm/api").then(({ register }) => (register(), import(${source})))`;
  return new Worker(`${boot}.catch((error) => setImmediate(() => { throw error; }))`, { eval: true, workerData });
}

/** A worker that builds one index and ends. */
export interface BuildingWorker {
  /** Rejects when the worker fails or ends before it has built. */
  built: Promise<BuiltMessage>;
  /** Ends the worker at once. */
  stop(): Promise<unknown>;
}

export function buildingWorker(worker: Worker): BuildingWorker {
  const built = new Promise<BuiltMessage>((resolve, reject) => {
    worker.on("message", (message: WorkerMessage) => message.kind === "built" && resolve(message));
    worker.on("error", reject);
    worker.on("exit", () => reject(new WorkerEnded("the worker that built the search index ended")));
  });
  // A rejection nobody awaits must not end the process.
  built.catch(() => {});
  return { built, stop: () => worker.terminate() };
}

/** A worker that answers requests. */
export interface AnsweringWorker {
  /** Rejects with `WorkerEnded` when the worker ends before it can answer. */
  ready: Promise<ReadyMessage>;
  /** Rejects with `WorkerEnded` when the worker ends before it replies. Transferred buffers become empty here. */
  request<K extends WorkerRequest["kind"]>(
    request: RequestOf<K>,
    transferred?: ArrayBuffer[],
  ): Promise<WorkerReplies[K]>;
  /** Lets the worker reply to what it has been asked, then ends it; after five seconds in any case. */
  retire(): Promise<void>;
  /** Ends the worker at once. */
  stop(): Promise<unknown>;
  /** Resolves with the reason when the worker has ended. */
  ended: Promise<Error>;
}

interface PendingRequest {
  resolve(reply: never): void;
  reject(error: Error): void;
}

function deferred<T>() {
  let resolve: (value: T) => void = () => {};
  let reject: (error: Error) => void = () => {};
  const promise = new Promise<T>((yes, no) => {
    resolve = yes;
    reject = no;
  });
  return { promise, resolve, reject };
}

export function answeringWorker(worker: Worker): AnsweringWorker {
  const pending = new Map<number, PendingRequest>();
  let nextId = 0;
  let hasEnded = false;
  let reason = new WorkerEnded("the search worker ended");
  const ready = deferred<ReadyMessage>();
  const ended = deferred<Error>();
  // A rejection nobody awaits must not end the process.
  ready.promise.catch(() => {});

  worker.on("message", (message: WorkerMessage) => {
    if (message.kind === "ready") return ready.resolve(message);
    if (message.kind === "built") return;
    const request = pending.get(message.id);
    pending.delete(message.id);
    if (message.kind === "reply") request?.resolve(message.reply as never);
    else request?.reject(new Error(message.message));
  });
  worker.on("error", (error) => {
    reason = new WorkerEnded(`the search worker failed: ${error instanceof Error ? error.message : error}`);
  });
  worker.on("exit", () => {
    hasEnded = true;
    // Before the pending requests are rejected, so that a retry finds the end of the worker already handled.
    ended.resolve(reason);
    ready.reject(reason);
    for (const { reject } of pending.values()) reject(reason);
    pending.clear();
  });

  const request: AnsweringWorker["request"] = (content, transferred = []) =>
    new Promise((resolve, reject) => {
      // A message to a worker that has ended is lost.
      if (hasEnded) return reject(reason);
      const id = nextId++;
      pending.set(id, { resolve, reject });
      worker.postMessage({ id, request: content } satisfies RequestMessage, transferred);
    });
  const retire = async () => {
    const timer = setTimeout(() => worker.terminate(), CLOSE_TIMEOUT);
    await request({ kind: "close" }).catch(() => {});
    await ended.promise;
    clearTimeout(timer);
  };
  return { ready: ready.promise, request, retire, stop: () => worker.terminate(), ended: ended.promise };
}
