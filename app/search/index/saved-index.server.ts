import { createHash, randomUUID } from "node:crypto";
import { mkdir, open, readdir, rename, rm, stat } from "node:fs/promises";
import path from "node:path";
import type { BuiltIndex } from "./build-index.ts";
import { unpackIndex } from "./index-bytes.ts";

const NAME = "index.bin";
const MAGIC = Buffer.from("vertaiskunta-idx");
const SUM = 32;
/** ms; no index takes so long to write. */
const HALF_FORGOTTEN = 600_000;

/**
 * Writes an index where the next start finds it: whole or not at all, readable by its owner only. Throws the file
 * system's error when it cannot.
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

/** Saves when there is a folder to save to; answers what went wrong, for the log: an index that is not kept serves all the same. */
export async function trySaving(folder: string | null, packed: Uint8Array): Promise<string[]> {
  if (folder === null) return [];
  return saveIndex(folder, packed).then(
    () => [],
    (error: Error) => [`the search index cannot be saved: ${error.message}`],
  );
}

/** The saved index, if this analyser made it; null when there is none such. Throws when it cannot be what was saved. */
export async function loadIndex(folder: string, analyser: string): Promise<BuiltIndex | null> {
  await forgetHalves(folder);
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
    const head = await take(file, 0, MAGIC.length + SUM);
    if (size < head.length || !head.subarray(0, MAGIC.length).equals(MAGIC)) throw new Error("it is not an index");
    const packed = await take(file, head.length, size - head.length);
    const sum = createHash("sha256").update(packed).digest();
    if (!sum.equals(head.subarray(MAGIC.length))) throw new Error("it is damaged");
    return packed;
  } finally {
    await file.close();
  }
}

async function take(file: Awaited<ReturnType<typeof open>>, from: number, length: number): Promise<Buffer> {
  // Of its own, not from Node's pool: numbers in it must begin where four divides.
  const bytes = Buffer.from(new ArrayBuffer(length));
  let at = 0;
  while (at < length) {
    const { bytesRead } = await file.read(bytes, at, length - at, from + at);
    if (bytesRead === 0) break;
    at += bytesRead;
  }
  return bytes;
}

/** What a process that was ended left half written; what is still being written is younger than that. */
async function forgetHalves(folder: string): Promise<void> {
  const names = await readdir(folder).catch(() => []);
  for (const name of names.filter((it) => it.startsWith(`${NAME}.`))) {
    const half = path.join(folder, name);
    const written = await stat(half).catch(() => null);
    if (written && Date.now() - written.mtimeMs > HALF_FORGOTTEN) await rm(half, { force: true });
  }
}
