import path from "node:path";
import { fileURLToPath } from "node:url";
import { Piscina } from "piscina";
import type { PicksDocument } from "./document.ts";

/** Files that may wait beyond the one being drawn. */
const mostWaiting = 10;
/** Milliseconds that one may take, the wait for those before it included. */
const patience = 20_000;

let thread: Piscina | undefined;

/**
 * Draws the document as a .docx in a thread of its own, one at a time, so that no list stalls or fills the server; the
 * thread leaves when nobody asks. Null when too many wait or it takes too long: to be answered with 503.
 */
export async function drawDocx(document: PicksDocument): Promise<ArrayBuffer | null> {
  thread ??= startThread();
  if (thread.queueSize >= mostWaiting) return null;
  try {
    return (await thread.run(document, { signal: AbortSignal.timeout(patience) })) as ArrayBuffer;
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
    // Nothing of the server's environment.
    env: {},
    minThreads: 0,
    maxThreads: 1,
    idleTimeout: 10_000,
    resourceLimits: { maxOldGenerationSizeMb: 192 },
  });
}
