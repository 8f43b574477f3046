import type { PicksDocument } from "./document.ts";
import { picksDocx } from "./docx.server.ts";

/** The entry of the worker thread: rendering blocks a thread, and only this one loads the docx library. */
export default function renderInWorker(document: PicksDocument): Promise<ArrayBuffer> {
  return picksDocx(document);
}
