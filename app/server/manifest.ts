import { lstat } from "node:fs/promises";
import path from "node:path";
import { checksumOf } from "./files.ts";

/** The file in which a backup and an export name each of their files with its SHA-256; it is written last. */
export const manifestName = "manifest.json";

/** A file as a manifest names it. */
export interface ListedFile {
  /** From the manifest's folder, with slashes. */
  file: string;
  sha256: string;
  /** Present when the manifest gives sizes too. */
  bytes?: number;
}

/** The text of a manifest: indented JSON with a line break at the end. */
export function writeManifest(manifest: object): string {
  return `${JSON.stringify(manifest, null, 2)}\n`;
}

/** The object in a manifest's text, with its properties not checked yet; null for JSON that is not an object. */
export function readManifest(text: string): Record<string, unknown> | null | "not JSON" {
  try {
    const value: unknown = JSON.parse(text);
    return isRecord(value) ? value : null;
  } catch {
    return "not JSON";
  }
}

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/**
 * Compares a file with its entry in a manifest: "missing" when it is not there or is not a plain file (a symbolic link
 * is not), "differs" when its size or content is another. Throws the file system's error when it cannot be read.
 */
export async function compareWithManifest(folder: string, listed: ListedFile): Promise<"same" | "missing" | "differs"> {
  const whole = path.join(folder, listed.file);
  const status = await lstat(whole).catch(() => null);
  if (!status?.isFile()) return "missing";
  const { bytes, sha256 } = await checksumOf(whole);
  return sha256 === listed.sha256 && (listed.bytes === undefined || bytes === listed.bytes) ? "same" : "differs";
}
