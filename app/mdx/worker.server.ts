import type { MessagePort } from "node:worker_threads";
import { stop } from "esbuild";
import { compileSource } from "./compile.ts";
import type { CompileOptions, CompileResult } from "./types.ts";

/** What the pool sends: the port hears when the work begins, for waiting in a queue is not the author's fault. */
export interface MdxTask {
  source: string;
  options: CompileOptions;
  started: MessagePort;
}

/** Milliseconds without work after which esbuild, a process of its own, is stopped. */
const restAfter = 150;
let rest: NodeJS.Timeout | undefined;

/**
 * The worker's one job. The thread bounds time and memory only; what makes a page safe is the pipeline itself.
 * A thread that rests has stopped its esbuild, so that ending the thread leaves no process behind.
 */
export default async function compileInWorker({ source, options, started }: MdxTask): Promise<CompileResult> {
  clearTimeout(rest);
  started.postMessage("started");
  try {
    return await compileSource(source, options);
  } finally {
    rest = setTimeout(stop, restAfter);
  }
}
