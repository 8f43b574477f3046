import type { PicksDocument } from "./document.ts";
import { picksDocx } from "./docx.server.ts";

/** The worker's one job: drawing takes the thread's time, and the library is loaded here alone. */
export default function drawInWorker(document: PicksDocument): Promise<ArrayBuffer> {
  return picksDocx(document);
}
