/** Why a file was refused; app/files/texts has a message for each. */
export type FileFault =
  | "not-found"
  | "empty"
  | "type"
  | "heic"
  | "animated"
  | "damaged"
  | "too-large"
  | "too-many-pixels"
  | "pdf-locked"
  | "too-many-at-once"
  | "too-many"
  | "quota"
  /** It has been removed for good. */
  | "redacted"
  | "disk-full"
  | "busy";

/** The limits of uploads, in bytes, pixels, files or characters. */
export const limits = {
  picture: 12_000_000,
  pdf: 10_000_000,
  pixels: 40_000_000,
  side: 12_000,
  atOnce: 5,
  perDraft: 40,
  perOrganisation: 500_000_000,
  originalName: 120,
  name: 60,
} as const;

/** The disk or its quota is full. Nothing was stored, and the server can go on. */
export class DiskFullError extends Error {
  override name = "DiskFullError";
  constructor(cause: unknown) {
    super("the disk is full", { cause });
  }
}

/** Whether an error of the file system or of SQLite means that the disk is full. */
export function isDiskFull(error: unknown): boolean {
  if (error instanceof DiskFullError) return true;
  const { code } = (error ?? {}) as { code?: unknown };
  return code === "ENOSPC" || code === "EDQUOT" || code === "SQLITE_FULL";
}
