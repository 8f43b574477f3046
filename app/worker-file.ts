import path from "node:path";
import { fileURLToPath } from "node:url";

/** The program of a worker thread. */
export interface WorkerFile {
  path: string;
  /** Whether it is TypeScript, which the thread must load through tsx: in development. */
  isSource: boolean;
}

/**
 * Finds the program of a worker thread: in the build the file `bundled` beside the one that starts it, in development
 * `source`. A run of tests bundles the workers once (tests/support/bundled-workers.ts), because loading some hundred
 * sources takes each thread longer than its work. `starter` is the `import.meta.url` of the file that starts it.
 */
export function workerFile(starter: string, source: string, bundled: string): WorkerFile {
  const program = fileURLToPath(starter);
  const ofTests = import.meta.env?.TEST_WORKERS;
  if (ofTests) return { path: path.join(ofTests, bundled), isSource: false };
  const isSource = program.endsWith(".ts");
  return { path: path.join(path.dirname(program), isSource ? source : bundled), isSource };
}
