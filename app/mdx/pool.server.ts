import { setTimeout } from "node:timers/promises";
import { MessageChannel } from "node:worker_threads";
import pLimit, { type LimitFunction } from "p-limit";
import { Piscina } from "piscina";
import { workerFile } from "#app/worker-file.ts";
import { messagesIn } from "./report.ts";
import { threadCpuTime } from "./thread-cpu.server.ts";
import type { CompileOptions, CompileResult } from "./types.ts";
import type { MdxTask } from "./worker.server.ts";

export interface MdxPoolOptions {
  /** Number of worker threads; default 2. */
  maxThreads?: number;
  /** Write-ups that may wait beyond those being compiled; default 20. */
  maxQueue?: number;
  /**
   * Milliseconds of its worker's processor time that one write-up may take; default 8000. A busy machine therefore
   * refuses nothing that a quiet one accepts. Where the system does not tell a thread's time, the clock is taken.
   */
  cpuLimit?: number;
  /** Milliseconds by the clock after which a write-up is given up although its worker has used little time; default 120,000. */
  patience?: number;
  /** Largest heap of a worker in megabytes; default 192. */
  heap?: number;
  /** Number of write-ups after which the workers are replaced; default 200. */
  recycleAfter?: number;
}

export interface MdxPool {
  compile(source: string, options?: CompileOptions): Promise<CompileResult>;
  /** Completes the write-ups it has been given, then ends its threads and their esbuild processes. */
  close(): Promise<void>;
}

/** Thrown when the queue is full. A request should then be answered with 503, Retry-After and the author's text. */
export class PoolBusyError extends Error {
  override name = "PoolBusyError";
  constructor() {
    super("Too many write-ups are waiting to be compiled");
  }
}

/**
 * Compiles in worker threads, so that no write-up can block the server or use up its memory: one that takes too long or
 * too much memory is refused with a problem, and its worker is replaced. Throws `PoolBusyError` when too many wait.
 */
export function createMdxPool(options: MdxPoolOptions = {}): MdxPool {
  const { maxThreads = 2, maxQueue = 20, heap = 192, recycleAfter = 200 } = options;
  const { cpuLimit = 8_000, patience = 120_000 } = options;
  let group: WorkerGroup | undefined;
  let unfinished = 0;
  const closing = new Set<Promise<void>>();

  return {
    async compile(source, compileOptions = {}) {
      if (unfinished >= maxThreads + maxQueue) throw new PoolBusyError();
      group ??= startWorkers(maxThreads, heap);
      const { threads, turns } = group;
      const work = turns(() => compileWithin(threads, source, compileOptions, cpuLimit, patience));
      group.pending.add(work);
      unfinished += 1;
      const { pending } = group;
      // Workers are replaced after a number of write-ups, in case something of them is still in memory.
      if (++group.begun >= recycleAfter) closeGroup();
      try {
        return await work;
      } finally {
        pending.delete(work);
        unfinished -= 1;
      }
    },
    async close() {
      closeGroup();
      await Promise.all(closing);
    },
  };

  function closeGroup(): void {
    if (!group) return;
    const closed = endWhenIdle(group).finally(() => closing.delete(closed));
    closing.add(closed);
    group = undefined;
  }
}

/** Worker threads that are started and ended together, and the compilations that they have been given. */
interface WorkerGroup {
  threads: Piscina;
  /**
   * Gives the threads no more work than they can begin at once. Piscina starts no thread for what already waits in it
   * when its last one has been stopped.
   */
  turns: LimitFunction;
  begun: number;
  pending: Set<Promise<CompileResult>>;
}

/**
 * Milliseconds between the last compilation and the end of the threads. Longer than a worker's `stopEsbuildAfter`, because
 * a thread that ends while its esbuild is running leaves a zombie process.
 */
const esbuildExitDelay = 300;

async function endWhenIdle({ threads, pending: work }: WorkerGroup): Promise<void> {
  await Promise.all(work);
  await setTimeout(esbuildExitDelay);
  await threads.destroy();
}

function startWorkers(maxThreads: number, heap: number): WorkerGroup {
  const worker = workerFile(import.meta.url, "worker.server.ts", "mdx-worker.js");
  const threads = new Piscina({
    filename: worker.path,
    execArgv: worker.isSource ? ["--import", "tsx"] : [],
    // None of the server's environment; React reads NODE_ENV to choose its build.
    env: { NODE_ENV: "production" },
    minThreads: 0,
    maxThreads,
    idleTimeout: 30_000,
    // A worker that waits with Atomics would not receive esbuild's answers.
    atomics: "disabled",
    resourceLimits: { maxOldGenerationSizeMb: heap },
  });
  return { threads, turns: pLimit(maxThreads), begun: 0, pending: new Set() };
}

/** Milliseconds between two looks at how much processor time a worker has used. */
const lookEvery = 100;

async function compileWithin(
  threads: Piscina,
  source: string,
  options: CompileOptions,
  cpuLimit: number,
  patience: number,
): Promise<CompileResult> {
  const messages = messagesIn(options.messages);
  const abort = new AbortController();
  const { port1, port2 } = new MessageChannel();
  port1.once("message", (thread: string | null) => void stopWhenSlow(thread));
  const task: MdxTask = { source, options, started: port2 };
  let done = false;
  try {
    return (await threads.run(task, { signal: abort.signal, transferList: [port2] })) as CompileResult;
  } catch (error) {
    const outOfMemory = (error as { code?: unknown } | null)?.code === "ERR_WORKER_OUT_OF_MEMORY";
    const message = abort.signal.aborted
      ? messages.tooSlow
      : outOfMemory
        ? messages.tooMuchMemory
        : messages.unexpected;
    return { ok: false, errors: [{ line: 1, column: 1, message }] };
  } finally {
    done = true;
    port1.close();
  }

  async function stopWhenSlow(thread: string | null): Promise<void> {
    const begun = Date.now();
    const cpuBegun = threadCpuTime(thread);
    while (!done) {
      await setTimeout(lookEvery, undefined, { ref: false });
      const elapsed = Date.now() - begun;
      const cpu = threadCpuTime(thread);
      const used = cpu === null || cpuBegun === null ? elapsed : cpu - cpuBegun;
      if (used > cpuLimit || elapsed > patience) return abort.abort();
    }
  }
}
