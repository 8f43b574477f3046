import { mkdirSync, readlinkSync, writeFileSync } from "node:fs";
import path from "node:path";
import { isMainThread, workerData } from "node:worker_threads";

/**
 * Loaded into every thread of the measured server with `--import`. Writes each second which thread this is and how much
 * memory it has into `<PROBE_DIR>/<thread id of the system>.json`, bytes.
 */
const folder = process.env.PROBE_DIR ?? "";
mkdirSync(folder, { recursive: true });
const thread = path.basename(readlinkSync("/proc/thread-self"));
const work = isMainThread ? "main" : workerData?.task ? `search-${workerData.task}` : "worker";

function write() {
  const { heapTotal, external } = process.memoryUsage();
  writeFileSync(path.join(folder, `${thread}.json`), JSON.stringify({ work, memory: heapTotal + external }));
}

write();
setInterval(write, 1_000).unref();
