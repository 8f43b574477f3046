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

/** The worker's one job. The thread bounds time and memory only; what makes a page safe is the pipeline itself. */
export default async function compileInWorker({ source, options, started }: MdxTask): Promise<CompileResult> {
  started.postMessage("started");
  try {
    return await compileSource(source, options);
  } finally {
    // esbuild is a process of its own: stopped here it is done with when this thread ends, whenever that may be.
    // Starting it again costs no more than keeping it.
    await stop();
  }
}
