import { readdir } from "node:fs/promises";
import path from "node:path";
import { limits } from "#app/files/faults.ts";
import { type FileBeside, publicAddress } from "#app/files/files-of-text.server.ts";
import { namesIn, shownName } from "#app/files/names.ts";
import { attach } from "#app/files/publish.server.ts";
import type { FileStore } from "#app/files/store.server.ts";
import { ensureFileRow, type StoredFile, storedNames, storeUpload } from "#app/files/stored-file.server.ts";
import type { Db } from "#db/client.server.ts";
import { readPlainFile } from "./files.ts";

/** The files of a folder that are in the store, by their names in the folder. */
export type StoredFiles = Map<string, StoredFile>;

/**
 * Puts the pictures and PDFs of a folder into the store with the checks of uploaded files; a file that this program once
 * exported keeps its bytes. Files that are not pictures or PDFs, too large, links or unreadable are left out: a
 * write-up that names one is then refused at its line. Throws only when the store cannot be written.
 */
export async function storeFilesBeside(db: Db, store: FileStore, folder: string): Promise<StoredFiles> {
  const stored: StoredFiles = new Map();
  // A name that is not UTF-8 is decoded to another name and not found: no write-up could name it.
  for (const name of await readdir(folder).catch(() => [])) {
    if (name.endsWith(".mdx")) continue;
    const file = await storeFile(db, store, path.join(folder, name));
    if (file) stored.set(name, file);
  }
  return stored;
}

/** Puts one picture or PDF into the store in the same way; null for what is left out. */
export async function storeFile(db: Db, store: FileStore, file: string): Promise<StoredFile | null> {
  const content = await readPlainFile(file, limits.picture).catch(() => null);
  const result = Buffer.isBuffer(content) ? await storeUpload(db, store, content, true) : null;
  return result?.ok ? result.file : null;
}

/** The compiler's information about each file, by its name in the folder. */
export function publicAddresses(stored: StoredFiles): Record<string, FileBeside> {
  return Object.fromEntries(
    [...stored].map(([name, file]) => [name, publicAddress({ ...file, name, originalName: name, isPublished: true })]),
  );
}

/** Makes the files that a source names public. Returns the function that attaches them in publishing's transaction. */
export async function publishNamedFiles(
  store: FileStore,
  stored: StoredFiles,
  source: string,
): Promise<(tx: Db, practiceId: number) => Promise<void>> {
  const usedNames = namesIn(source, stored.keys());
  for (const name of usedNames) {
    const file = stored.get(name);
    for (const storedName of file ? storedNames(file).reverse() : []) await store.makePublic(storedName);
  }
  return async (tx, practiceId) => {
    for (const name of usedNames) {
      const file = stored.get(name);
      if (!file) continue;
      const row = { name, fileId: await ensureFileRow(tx, file, null), originalName: shownName(name) };
      await attach(tx, practiceId, row);
    }
  };
}
