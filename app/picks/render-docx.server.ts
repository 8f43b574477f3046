import { Piscina } from "piscina";
import { workerFile } from "#app/worker-file.ts";
import type { PicksDocument } from "./document.ts";

/** The most files waiting, besides the one being rendered. */
const maxQueued = 10;
/** The most milliseconds for one file, the wait included. */
const timeoutMs = 20_000;

let thread: Piscina | undefined;

/**
 * Renders the document as a .docx in a worker thread, one file at a time, so that a long list cannot block the server or
 * fill its memory; the idle thread ends. Returns null when too many wait or the time is up: the caller answers 503.
 */
export async function renderDocx(document: PicksDocument): Promise<ArrayBuffer | null> {
  thread ??= startThread();
  if (thread.queueSize >= maxQueued) return null;
  try {
    return (await thread.run(document, { signal: AbortSignal.timeout(timeoutMs) })) as ArrayBuffer;
  } catch (error) {
    if (error instanceof Error && error.name === "AbortError") return null;
    throw error;
  }
}

function startThread(): Piscina {
  const worker = workerFile(import.meta.url, "docx-worker.server.ts", "docx-worker.js");
  return new Piscina({
    filename: worker.path,
    execArgv: worker.isSource ? ["--import", "tsx"] : [],
    // The worker gets no environment variables of the server.
    env: {},
    minThreads: 0,
    maxThreads: 1,
    idleTimeout: 10_000,
    resourceLimits: { maxOldGenerationSizeMb: 192 },
  });
}
