import type { MessagePort } from "node:worker_threads";
import { stop } from "esbuild";
import { compileSource } from "./compile.ts";
import { ownThread } from "./thread-cpu.server.ts";
import type { CompileOptions, CompileResult } from "./types.ts";

/** A compilation for a worker. When it begins, the worker sends its thread (see `ownThread`) to `started`. */
export interface MdxTask {
  source: string;
  options: CompileOptions;
  started: MessagePort;
}

/** Milliseconds without work after which the worker stops its esbuild, which is a process of its own. */
const stopEsbuildAfter = 150;
let idleTimer: NodeJS.Timeout | undefined;

/**
 * Compiles one source in a worker thread. The thread limits only time and memory; the safety of the HTML comes from the
 * pipeline. An idle worker stops its esbuild, so that ending the thread leaves no process.
 */
export default async function compileInWorker({ source, options, started }: MdxTask): Promise<CompileResult> {
  clearTimeout(idleTimer);
  started.postMessage(ownThread());
  try {
    return await compileSource(source, options);
  } finally {
    idleTimer = setTimeout(stop, stopEsbuildAfter);
  }
}
