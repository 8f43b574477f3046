import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";

/** Processor time of a process since its start, ms. */
export interface Cpu {
  /** Of all threads but those of search. */
  own: number;
  /** Of the thread that answers searches. */
  search: number;
}

/** Reads the processor time and the memory of a server that runs with `probe.js`. Linux only. */
export function probe(pid: number, folder: string) {
  const threads = () => readdirSync(`/proc/${pid}/task`);
  const workOf = (thread: string) => read<{ work: string; memory: number }>(path.join(folder, `${thread}.json`));

  /** What threads that have ended have used is lost: it is compared over moments in which none ends. */
  function cpu(): Cpu {
    const used: Cpu = { own: 0, search: 0 };
    for (const thread of threads()) {
      const work = workOf(thread)?.work ?? "";
      const ms = Number(text(`/proc/${pid}/task/${thread}/schedstat`).split(" ")[0] ?? 0) / 1e6;
      if (work === "search-answer") used.search += ms;
      else if (work !== "search-build") used.own += ms;
    }
    return used;
  }

  /** Resolves when the process has done nearly nothing for a while. */
  async function quiet(): Promise<void> {
    for (let before = cpu(), calm = 0; calm < 3; ) {
      await new Promise((resolve) => setTimeout(resolve, 60));
      const now = cpu();
      calm = now.own + now.search - before.own - before.search < 4 ? calm + 1 : 0;
      before = now;
    }
  }

  /** Runs `work` and returns the processor time used until the process is quiet again or, with `atOnce`, until then. */
  async function during(work: () => Promise<unknown>, atOnce = false): Promise<Cpu> {
    const before = cpu();
    await work();
    if (!atOnce) await quiet();
    const after = cpu();
    return { own: after.own - before.own, search: after.search - before.search };
  }

  /** Resident memory of the process, and without the heaps of the workers of search; MB. */
  function memory(): { all: number; withoutSearch: number } {
    const all = Number(/^VmRSS:\s+(\d+)/m.exec(text(`/proc/${pid}/status`))?.[1] ?? 0) / 1_024;
    const search = threads()
      .map(workOf)
      .filter((it) => it?.work.startsWith("search"))
      .reduce((sum, it) => sum + (it?.memory ?? 0) / 1_048_576, 0);
    return { all: Math.round(all), withoutSearch: Math.round(all - search) };
  }

  return { cpu, quiet, during, memory };
}

function text(file: string): string {
  try {
    return readFileSync(file, "utf8");
  } catch {
    return "";
  }
}

function read<T>(file: string): T | null {
  try {
    return JSON.parse(readFileSync(file, "utf8")) as T;
  } catch {
    return null;
  }
}

/** The middle of some numbers. */
export function median(numbers: readonly number[]): number {
  return [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? Number.NaN;
}
