import { createHash, randomUUID } from "node:crypto";
import { mkdir, open, readdir, rename, rm, stat } from "node:fs/promises";
import path from "node:path";
import type { BuiltIndex } from "./build-index.ts";
import { unpackIndex } from "./index-bytes.ts";

const NAME = "index.bin";
const MAGIC = Buffer.from("vertaiskunta-idx");
/** Length of a SHA-256 checksum in bytes. */
const CHECKSUM_LENGTH = 32;
/** ms; writing an index takes much less. */
const ABANDONED_AFTER = 600_000;

/**
 * Writes a packed index into the folder for the next start: whole or not at all, readable by its owner only. Throws the
 * error of the file system when that fails.
 */
export async function saveIndex(folder: string, packed: Uint8Array): Promise<void> {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const temporary = path.join(folder, `${NAME}.${randomUUID()}`);
  try {
    const file = await open(temporary, "w", 0o600);
    try {
      await file.writeFile(Buffer.concat([MAGIC, createHash("sha256").update(packed).digest()]));
      await file.writeFile(packed);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(temporary, path.join(folder, NAME));
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  }
}

/** Saves the index unless the folder is null. Returns messages for the log instead of throwing; empty when it went well. */
export async function trySaveIndex(folder: string | null, packed: Uint8Array): Promise<string[]> {
  if (folder === null) return [];
  return saveIndex(folder, packed).then(
    () => [],
    (error: Error) => [`the search index cannot be saved: ${error.message}`],
  );
}

/**
 * The saved index; null when there is none or another analyser made it. Throws when the file is damaged or not an index.
 */
export async function loadIndex(folder: string, analyser: string): Promise<BuiltIndex | null> {
  await removeAbandonedFiles(folder);
  const packed = await readWhole(path.join(folder, NAME));
  if (packed === null) return null;
  const saved = unpackIndex(packed);
  return saved.analyser === analyser ? saved.index : null;
}

async function readWhole(name: string): Promise<Uint8Array | null> {
  const file = await open(name).catch((error: NodeJS.ErrnoException) => {
    if (error.code === "ENOENT") return null;
    throw error;
  });
  if (file === null) return null;
  try {
    const { size } = await file.stat();
    const head = await readBytes(file, 0, MAGIC.length + CHECKSUM_LENGTH);
    if (size < head.length || !head.subarray(0, MAGIC.length).equals(MAGIC)) throw new Error("it is not an index");
    const packed = await readBytes(file, head.length, size - head.length);
    const checksum = createHash("sha256").update(packed).digest();
    if (!checksum.equals(head.subarray(MAGIC.length))) throw new Error("it is damaged");
    return packed;
  } finally {
    await file.close();
  }
}

async function readBytes(file: Awaited<ReturnType<typeof open>>, from: number, length: number): Promise<Buffer> {
  // With a memory of its own, not from the pool of Node: arrays of numbers in it must be aligned to four bytes.
  const bytes = Buffer.from(new ArrayBuffer(length));
  let at = 0;
  while (at < length) {
    const { bytesRead } = await file.read(bytes, at, length - at, from + at);
    if (bytesRead === 0) break;
    at += bytesRead;
  }
  return bytes;
}

/** Removes partly written files of processes that have ended. Files still being written are younger. */
async function removeAbandonedFiles(folder: string): Promise<void> {
  const names = await readdir(folder).catch(() => []);
  for (const name of names.filter((it) => it.startsWith(`${NAME}.`))) {
    const partial = path.join(folder, name);
    const written = await stat(partial).catch(() => null);
    if (written && Date.now() - written.mtimeMs > ABANDONED_AFTER) await rm(partial, { force: true });
  }
}
