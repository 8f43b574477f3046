import { readdir } from "node:fs/promises";
import path from "node:path";
import { type FileBeside, publicAddress } from "#app/files/beside.server.ts";
import { limits } from "#app/files/faults.ts";
import { fileId, type KeptFile, keepBytes, storedNames } from "#app/files/keep.server.ts";
import { namesIn, shownName } from "#app/files/names.ts";
import { attach } from "#app/files/publish.server.ts";
import type { FileStore } from "#app/files/store.server.ts";
import type { Db } from "#db/client.server.ts";
import { readPlainFile } from "./files.ts";

/** Files beside write-ups whose bytes are in the store, by their names in the folder. */
export type KeptBeside = Map<string, KeptFile>;

/**
 * Puts the pictures and PDFs that stand beside write-ups into the store, through the same door as what people upload;
 * what we once gave out ourselves stays byte for byte. What is no picture or PDF, too large, a link or unreadable is
 * left out, so that the write-up that names it is refused at its line. Throws only when the bytes cannot be kept.
 */
export async function keepBeside(db: Db, store: FileStore, from: string): Promise<KeptBeside> {
  const beside: KeptBeside = new Map();
  // A name that is no UTF-8 comes mangled and is not found again: no write-up could name it.
  for (const name of await readdir(from).catch(() => [])) {
    if (name.endsWith(".mdx")) continue;
    const content = await readPlainFile(path.join(from, name), limits.picture).catch(() => null);
    const kept = Buffer.isBuffer(content) ? await keepBytes(db, store, content, true) : null;
    if (kept?.ok) beside.set(name, kept.file);
  }
  return beside;
}

/** The files as the compiler wants them. */
export function addressesOf(beside: KeptBeside): Record<string, FileBeside> {
  return Object.fromEntries(
    [...beside].map(([name, file]) => [name, publicAddress({ ...file, name, originalName: name, isPublished: true })]),
  );
}

/** Makes the files that a source names public; answers what publishing then does alongside, in its transaction. */
export async function attachNamed(
  store: FileStore,
  beside: KeptBeside,
  source: string,
): Promise<(tx: Db, practiceId: number) => Promise<void>> {
  const named = namesIn(source, beside.keys());
  for (const name of named) {
    const file = beside.get(name);
    for (const stored of file ? storedNames(file).reverse() : []) await store.makePublic(stored);
  }
  return async (tx, practiceId) => {
    for (const name of named) {
      const file = beside.get(name);
      if (!file) continue;
      const row = { name, fileId: await fileId(tx, file, null), originalName: shownName(name) };
      await attach(tx, practiceId, row);
    }
  };
}
