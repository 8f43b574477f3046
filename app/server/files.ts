import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { open, rm } from "node:fs/promises";
import path from "node:path";

/** The name of the database in the data folder. */
export const databaseName = "vertaiskunta.sqlite";

/** A file's size in bytes and the SHA-256 of its content in hexadecimal. */
export interface Checksum {
  bytes: number;
  sha256: string;
}

/** Copies a file, flushes the copy to the disk and returns its checksum. Throws when the copy exists already. */
export async function copyWithChecksum(from: string, to: string): Promise<Checksum> {
  const target = await open(to, "wx", 0o600);
  try {
    const hash = createHash("sha256");
    let bytes = 0;
    for await (const chunk of createReadStream(from) as AsyncIterable<Buffer>) {
      hash.update(chunk);
      bytes += chunk.length;
      await target.writeFile(chunk);
    }
    await target.sync();
    return { bytes, sha256: hash.digest("hex") };
  } finally {
    await target.close();
  }
}

export async function checksumOf(file: string): Promise<Checksum> {
  const hash = createHash("sha256");
  let bytes = 0;
  for await (const chunk of createReadStream(file) as AsyncIterable<Buffer>) {
    hash.update(chunk);
    bytes += chunk.length;
  }
  return { bytes, sha256: hash.digest("hex") };
}

/**
 * Copies an uploaded file. Its name is the SHA-256 of its content, so a copy made while the file was being written does
 * not match the name and is made again, up to 20 times. Returns null when the file has been removed.
 */
export async function copyStoredFile(from: string, to: string): Promise<Checksum | null> {
  for (let tries = 1; ; tries++) {
    const sum = await copyWithChecksum(from, to).catch((error: NodeJS.ErrnoException) => {
      if (error.code === "ENOENT") return null;
      throw error;
    });
    const expectedHash = /^[0-9a-f]{64}(?=\.)/.exec(path.basename(from))?.[0];
    if (sum && (!expectedHash || expectedHash === sum.sha256 || tries === 20)) return sum;
    await rm(to, { force: true });
    if (!sum) return null;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

/** A UTC ISO time in the characters that file names allow: colons and full stops become hyphens. */
export function timeForFileName(iso: string): string {
  return iso.replace(/[:.]/g, "-");
}

/** Flushes a file, or the entries created and renamed in a folder, to the disk, so that they survive a power cut. */
export async function syncFile(file: string): Promise<void> {
  const handle = await open(file);
  await handle.sync().finally(() => handle.close());
}
