import type { FileKind } from "#db/schema.ts";
import { contentKind, pdfFault } from "./content-kind.ts";
import { type FileFault, limits } from "./faults.ts";
import { encodePicture } from "./picture.server.ts";

/** Bytes ready to be stored, with their extension. */
export interface PreparedBytes {
  bytes: Buffer;
  extension: string;
  width: number | null;
  height: number | null;
}

export type Prepared =
  | { ok: true; kind: FileKind; main: PreparedBytes; narrower: PreparedBytes[] }
  | { ok: false; fault: FileFault };

/**
 * Prepares an upload for the store: a picture is encoded anew with narrower copies, a PDF is left as it is. The kind is
 * decided by the content alone. For `keepPlain` see `encodePicture`.
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
  const result = await encodePicture(bytes, keepPlain);
  if (!result.ok) return result;
  const asWebp = (picture: typeof result.picture): PreparedBytes => ({ ...picture, extension: "webp" });
  return { ok: true, kind: "picture", main: asWebp(result.picture), narrower: result.narrower.map(asWebp) };
}
