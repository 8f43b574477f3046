import { readFileSync, readlinkSync } from "node:fs";

/** Linux counts processor time in ticks of 10 ms (`USER_HZ`, which is 100 on every architecture that Node supports). */
const millisecondsPerTick = 10;

/** The system's number of the thread that calls this; null where the system does not tell, as outside Linux. */
export function ownThread(): string | null {
  try {
    // Not with promises, which would answer with a thread of the pool that reads files.
    return /^\d+\/task\/(\d+)$/.exec(readlinkSync("/proc/thread-self"))?.[1] ?? null;
  } catch {
    return null;
  }
}

/** Milliseconds of processor time that a thread of this process has used; null when it is unknown or has ended. */
export function threadCpuTime(thread: string | null): number | null {
  if (thread === null) return null;
  const line = statLine(thread);
  // proc(5): after the name in brackets come fields 3 onwards; utime is field 14 and stime field 15.
  const fields = line.slice(line.lastIndexOf(")") + 2).split(" ");
  const ticks = Number(fields[11]) + Number(fields[12]);
  return Number.isFinite(ticks) ? ticks * millisecondsPerTick : null;
}

/** "" when the thread has ended. The system answers from memory: promises would take many times longer. */
function statLine(thread: string): string {
  try {
    return readFileSync(`/proc/self/task/${thread}/stat`, "utf8");
  } catch {
    return "";
  }
}
