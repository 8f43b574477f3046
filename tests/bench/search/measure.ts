export interface Spread {
  p50: number;
  p95: number;
  worst: number;
}

export function spread(values: readonly number[]): Spread {
  const sorted = [...values].sort((a, b) => a - b);
  const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
  return { p50: at(0.5), p95: at(0.95), worst: sorted.at(-1) ?? 0 };
}

/** Processor time of this process, all threads, in ms. */
export function processorTime(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1_000;
}

/** Memory after garbage collection, MB: of the heap with array buffers, and of the process. */
export async function memoryUsed(): Promise<{ heap: number; resident: number }> {
  for (let at = 0; at < 3; at++) {
    globalThis.gc?.();
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  const { heapUsed, arrayBuffers, rss } = process.memoryUsage();
  return { heap: (heapUsed + arrayBuffers) / 1e6, resident: rss / 1e6 };
}

export async function timed<T>(work: () => Promise<T> | T): Promise<{ result: T; ms: number; processor: number }> {
  const from = performance.now();
  const before = processorTime();
  const result = await work();
  return { result, ms: performance.now() - from, processor: processorTime() - before };
}
