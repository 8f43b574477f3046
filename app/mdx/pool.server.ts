import path from "node:path";
import { setTimeout } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { MessageChannel } from "node:worker_threads";
import { Piscina } from "piscina";
import { messagesIn } from "./report.ts";
import type { CompileOptions, CompileResult } from "./types.ts";
import type { MdxTask } from "./worker.server.ts";

export interface MdxPoolOptions {
  /** Threads at once; default 2. */
  maxThreads?: number;
  /** Write-ups that may wait beyond those being compiled; default 20. */
  maxQueue?: number;
  /** Milliseconds one write-up may take, counted from when its worker begins; default 8000. */
  timeout?: number;
  /** Megabytes of heap a worker may fill; default 192. */
  heap?: number;
  /** Write-ups after which workers are replaced; default 200. */
  recycleAfter?: number;
}

export interface MdxPool {
  compile(source: string, options?: CompileOptions): Promise<CompileResult>;
  /** Finishes what it has been given, then leaves no thread or process behind. */
  close(): Promise<void>;
}

/** The queue is full: answer 503 with Retry-After and give the author the text back. */
export class PoolBusyError extends Error {
  override name = "PoolBusyError";
  constructor() {
    super("Too many write-ups are waiting to be compiled");
  }
}

/**
 * Compiles in worker threads, so that no write-up can stall or fill the server: one that takes too long or too much
 * memory is refused like any other fault, and its worker is replaced. Throws PoolBusyError when too many wait.
 */
export function createMdxPool(options: MdxPoolOptions = {}): MdxPool {
  const { maxThreads = 2, maxQueue = 20, timeout = 8_000, heap = 192, recycleAfter = 200 } = options;
  let crew: Crew | undefined;
  let unfinished = 0;
  const leaving = new Set<Promise<void>>();

  return {
    async compile(source, compileOptions = {}) {
      if (unfinished >= maxThreads + maxQueue) throw new PoolBusyError();
      crew ??= { threads: startThreads(maxThreads, heap), served: 0, work: new Set() };
      const work = compileIn(crew.threads, source, compileOptions, timeout);
      crew.work.add(work);
      unfinished += 1;
      const { work: given } = crew;
      // Workers are replaced after a while, whatever they may have kept.
      if (++crew.served >= recycleAfter) retire();
      try {
        return await work;
      } finally {
        given.delete(work);
        unfinished -= 1;
      }
    },
    async close() {
      retire();
      await Promise.all(leaving);
    },
  };

  function retire(): void {
    if (!crew) return;
    const left = dismiss(crew).finally(() => leaving.delete(left));
    leaving.add(left);
    crew = undefined;
  }
}

/** Threads that come and go together, and what they have been given. */
interface Crew {
  threads: Piscina;
  served: number;
  work: Set<Promise<CompileResult>>;
}

/** Longer than a worker waits before it stops its esbuild: a thread that ends before it has seen that leaves a dead process. */
const pause = 300;

async function dismiss({ threads, work }: Crew): Promise<void> {
  await Promise.all(work);
  await setTimeout(pause);
  await threads.destroy();
}

function startThreads(maxThreads: number, heap: number): Piscina {
  const here = fileURLToPath(import.meta.url);
  const fromSource = here.endsWith(".ts");
  return new Piscina({
    filename: path.join(path.dirname(here), fromSource ? "worker.server.ts" : "mdx-worker.js"),
    execArgv: fromSource ? ["--import", "tsx"] : [],
    // Nothing of the server's environment; React only needs to know which of its builds to take.
    env: { NODE_ENV: "production" },
    minThreads: 0,
    maxThreads,
    idleTimeout: 30_000,
    // A worker that waits in Atomics would keep esbuild's answers waiting with it.
    atomics: "disabled",
    resourceLimits: { maxOldGenerationSizeMb: heap },
  });
}

async function compileIn(
  threads: Piscina,
  source: string,
  options: CompileOptions,
  timeout: number,
): Promise<CompileResult> {
  const say = messagesIn(options.messages);
  const abort = new AbortController();
  const { port1, port2 } = new MessageChannel();
  let timer: NodeJS.Timeout | undefined;
  port1.once("message", () => {
    timer = globalThis.setTimeout(() => abort.abort(), timeout);
  });
  const task: MdxTask = { source, options, started: port2 };
  try {
    return (await threads.run(task, { signal: abort.signal, transferList: [port2] })) as CompileResult;
  } catch (error) {
    const outOfMemory = (error as { code?: unknown } | null)?.code === "ERR_WORKER_OUT_OF_MEMORY";
    const message = abort.signal.aborted ? say.tooSlow : outOfMemory ? say.tooMuchMemory : say.unexpected;
    return { ok: false, errors: [{ line: 1, column: 1, message }] };
  } finally {
    clearTimeout(timer);
    port1.close();
  }
}
