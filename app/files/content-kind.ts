import type { FileFault } from "./faults.ts";

/** The kind of a file by its first bytes, or the fault of one that is not accepted. Names and sent types are ignored. */
export type ContentKind = "jpeg" | "png" | "webp" | "avif" | "pdf" | Extract<FileFault, "empty" | "type" | "heic">;

/** Returns the kind from the first bytes only; the rest of the file may still be damaged. */
export function contentKind(bytes: Uint8Array): ContentKind {
  if (bytes.length === 0) return "empty";
  const start = Buffer.from(bytes.subarray(0, 64)).toString("latin1");
  if (start.startsWith("\xff\xd8\xff")) return "jpeg";
  if (start.startsWith("\x89PNG\r\n\x1a\n")) return "png";
  if (/^RIFF[\s\S]{4}WEBP/.test(start)) return "webp";
  if (start.startsWith("%PDF-")) return "pdf";
  if (start.slice(4, 8) !== "ftyp") return "type";
  const brands = start.slice(8, Math.min(64, Buffer.from(bytes.subarray(0, 4)).readUInt32BE()));
  if (/avif|avis/.test(brands)) return "avif";
  return /hei[cxms]|hev[cx]|mif1|msf1/.test(brands) ? "heic" : "type";
}

/** Whether a PNG is animated. Such a picture is refused, since only its first frame would be kept. */
export function isAnimatedPng(bytes: Buffer): boolean {
  for (let at = 8; at + 8 <= bytes.length; at += 12 + bytes.readUInt32BE(at)) {
    const name = bytes.toString("latin1", at + 4, at + 8);
    if (name === "acTL") return true;
    if (name === "IDAT" || name === "IEND") return false;
  }
  return false;
}

/** Whether a WebP file has one picture and nothing else: no metadata, no colour profile, nothing after its end. */
export function isPlainWebp(bytes: Buffer): boolean {
  if (contentKind(bytes) !== "webp" || bytes.length < 20 || bytes.readUInt32LE(4) + 8 !== bytes.length) return false;
  let at = 12;
  for (; at + 8 <= bytes.length; at += 8 + ((bytes.readUInt32LE(at + 4) + 1) & ~1)) {
    if (!["VP8 ", "VP8L", "VP8X", "ALPH"].includes(bytes.toString("latin1", at, at + 4))) return false;
  }
  return at === bytes.length;
}

/**
 * Returns what is wrong with a PDF, or null. Nothing may follow its end, since that could be another kind of file. An
 * encrypted one is refused: it may need a password or forbid reading aloud.
 */
export function pdfFault(bytes: Buffer): Extract<FileFault, "damaged" | "pdf-locked"> | null {
  const end = bytes.toString("latin1", Math.max(0, bytes.length - 2_048));
  if (!/^%PDF-[12]\.\d/.test(bytes.toString("latin1", 0, 8)) || !/startxref\s+\d+\s+%%EOF[\s\0]*$/.test(end)) {
    return "damaged";
  }
  return /\/Encrypt\s*(?:\d+\s+\d+\s+R|<<)/.test(bytes.toString("latin1")) ? "pdf-locked" : null;
}
