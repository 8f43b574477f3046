import path from "node:path";
import { fileURLToPath } from "node:url";
import { Piscina } from "piscina";
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
  const here = fileURLToPath(import.meta.url);
  const fromSource = here.endsWith(".ts");
  return new Piscina({
    filename: path.join(path.dirname(here), fromSource ? "docx-worker.server.ts" : "docx-worker.js"),
    execArgv: fromSource ? ["--import", "tsx"] : [],
    // The worker gets no environment variables of the server.
    env: {},
    minThreads: 0,
    maxThreads: 1,
    idleTimeout: 10_000,
    resourceLimits: { maxOldGenerationSizeMb: 192 },
  });
}
