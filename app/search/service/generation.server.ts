import path from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { Worker } from "node:worker_threads";
import type { Asked, BuiltAnew, Question, QuestionOf, Ready, Replies, Told, WorkerInput } from "./messages.ts";

/** The worker ended before it answered. */
export class WorkerGone extends Error {
  override name = "WorkerGone";
}

/** One answering worker. When it dies, a new generation takes its place. */
export interface Generation {
  /** What the worker says once it can answer; fails when it cannot. */
  ready: Promise<Ready>;
  /** What is transferred is gone here. */
  ask<K extends Question["kind"]>(question: QuestionOf<K>, transferred?: ArrayBuffer[]): Promise<Replies[K]>;
  /** Answers what it has been asked, then ends. */
  retire(): Promise<void>;
  /** Ends at once. */
  stop(): Promise<unknown>;
  /** With what is known of why. */
  ended: Promise<Error>;
}

interface Waiting {
  resolve(reply: never): void;
  reject(error: Error): void;
}

const PATIENCE = 5_000;

function deferred<T>() {
  let resolve: (value: T) => void = () => {};
  let reject: (error: Error) => void = () => {};
  const promise = new Promise<T>((yes, no) => {
    resolve = yes;
    reject = no;
  });
  return { promise, resolve, reject };
}

/** The worker: bundled beside this file in the build, the TypeScript source itself in development and tests. */
export function startWorker(workerData: WorkerInput): Worker {
  const here = path.dirname(fileURLToPath(import.meta.url));
  if (!import.meta.url.endsWith(".ts")) return new Worker(path.join(here, "search-worker.js"), { workerData });
  // Not `--import tsx`: on Node 20 that does not reach a worker's own file.
  const source = JSON.stringify(pathToFileURL(path.join(here, "worker.server.ts")).href);
  const boot = `import("tsx/esm/api").then(({ register }) => (register(), import(${source})))`;
  return new Worker(`${boot}.catch((error) => setImmediate(() => { throw error; }))`, { eval: true, workerData });
}

/** One worker that builds an index and ends. */
export interface Building {
  built: Promise<BuiltAnew>;
  /** Ends it at once. */
  stop(): Promise<unknown>;
}

export function building(worker: Worker): Building {
  const built = new Promise<BuiltAnew>((resolve, reject) => {
    worker.on("message", (told: Told) => told.kind === "built" && resolve(told));
    worker.on("error", reject);
    worker.on("exit", () => reject(new WorkerGone("the worker that built the search index ended")));
  });
  // Whoever waits hears of it; nobody has to.
  built.catch(() => {});
  return { built, stop: () => worker.terminate() };
}

export function generation(worker: Worker): Generation {
  const waiting = new Map<number, Waiting>();
  let next = 0;
  let alive = true;
  let failure = new WorkerGone("the search worker ended");
  const ready = deferred<Ready>();
  const ended = deferred<Error>();
  // Whoever waits hears of it; nobody has to.
  ready.promise.catch(() => {});

  worker.on("message", (told: Told) => {
    if (told.kind === "ready") return ready.resolve(told);
    if (told.kind === "built") return;
    const asker = waiting.get(told.id);
    waiting.delete(told.id);
    if (told.kind === "reply") asker?.resolve(told.reply as never);
    else asker?.reject(new Error(told.message));
  });
  worker.on("error", (error) => {
    failure = new WorkerGone(`the search worker failed: ${error instanceof Error ? error.message : error}`);
  });
  worker.on("exit", () => {
    alive = false;
    // First, so that whoever loses an answer finds the loss dealt with.
    ended.resolve(failure);
    ready.reject(failure);
    for (const { reject } of waiting.values()) reject(failure);
    waiting.clear();
  });

  const ask: Generation["ask"] = (question, transferred = []) =>
    new Promise((resolve, reject) => {
      // A message to a worker that has ended vanishes.
      if (!alive) return reject(failure);
      const id = next++;
      waiting.set(id, { resolve, reject });
      worker.postMessage({ id, question } satisfies Asked, transferred);
    });
  const retire = async () => {
    const timer = setTimeout(() => worker.terminate(), PATIENCE);
    await ask({ kind: "close" }).catch(() => {});
    await ended.promise;
    clearTimeout(timer);
  };
  return { ready: ready.promise, ask, retire, stop: () => worker.terminate(), ended: ended.promise };
}
