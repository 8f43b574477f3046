import type { FileKind } from "#db/schema.ts";
import { contentKind, pdfFault } from "./content-kind.ts";
import { type FileFault, limits } from "./faults.ts";
import { drawPicture } from "./picture.server.ts";

/** Bytes that are fit to be kept, with our extension. */
export interface FitBytes {
  bytes: Buffer;
  extension: string;
  width: number | null;
  height: number | null;
}

export type Prepared =
  | { ok: true; kind: FileKind; main: FitBytes; narrower: FitBytes[] }
  | { ok: false; fault: FileFault };

/**
 * Makes of what somebody sent what we keep: a picture drawn anew with its narrower copies, or a PDF as it is. What it
 * is, is decided by its content alone. `keepPlain` is for files that we once gave out ourselves (see `drawPicture`).
 */
export async function prepareFile(bytes: Buffer, keepPlain = false): Promise<Prepared> {
  const kind = contentKind(bytes);
  if (kind === "empty" || kind === "type" || kind === "heic") return { ok: false, fault: kind };
  if (bytes.length > (kind === "pdf" ? limits.pdf : limits.picture)) return { ok: false, fault: "too-large" };
  if (kind === "pdf") {
    const fault = pdfFault(bytes);
    const main = { bytes, extension: "pdf", width: null, height: null };
    return fault ? { ok: false, fault } : { ok: true, kind: "pdf", main, narrower: [] };
  }
  const drawn = await drawPicture(bytes, keepPlain);
  if (!drawn.ok) return drawn;
  const asWebp = (picture: typeof drawn.picture): FitBytes => ({ ...picture, extension: "webp" });
  return { ok: true, kind: "picture", main: asWebp(drawn.picture), narrower: drawn.narrower.map(asWebp) };
}
