import type { MessagePort } from "node:worker_threads";
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
  return compileSource(source, options);
}
