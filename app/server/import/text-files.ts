import { readFile } from "node:fs/promises";
import path from "node:path";
import { type FileBeside, publicAddress } from "#app/files/files-of-text.server.ts";
import { shownName } from "#app/files/names.ts";
import { attach } from "#app/files/publish.server.ts";
import type { FileStore } from "#app/files/store.server.ts";
import { ensureFileRow, type StoredFile, storedNames, storeUpload } from "#app/files/stored-file.server.ts";
import type { Db } from "#db/client.server.ts";
import type { ExportedFile } from "../export/manifest.ts";
import {
  publicAddresses,
  publishNamedFiles,
  type StoredFiles,
  storeFile,
  storeFilesBeside,
} from "../starter/stored-files.ts";

/** The pictures and PDFs that a text can name. */
export interface TextFiles {
  /** The compiler's information about each file, by the name that the text uses. */
  addresses: Record<string, FileBeside>;
  /** Attaches the files to the practice; publishing calls it in its transaction. */
  inTransaction(tx: Db, practiceId: number): Promise<void>;
}

export interface TextFileKeeper {
  /**
   * The files in the folder of a text; one in a subfolder with the text's own name replaces one of the same name.
   * `elsewhere` are the paths of other files by the names that the source has for them.
   */
  filesBeside(file: string, source: string, elsewhere?: ReadonlyMap<string, string>): Promise<TextFiles>;
  /** The files that an export names for a practice, or the name of the first that is not a picture or PDF. */
  filesOfExport(files: ExportedFile[]): Promise<({ ok: true } & TextFiles) | { ok: false; name: string }>;
}

/** Puts the files beside texts into the store, those of each folder only once. */
export function openTextFiles(db: Db, store: FileStore): TextFileKeeper {
  const folders = new Map<string, Promise<StoredFiles>>();
  const storedIn = (folder: string) => {
    const known = folders.get(folder) ?? storeFilesBeside(db, store, folder);
    folders.set(folder, known);
    return known;
  };
  const filesByPath = new Map<string, Promise<StoredFile | null>>();
  const storedFrom = (file: string) => {
    const known = filesByPath.get(file) ?? storeFile(db, store, file);
    filesByPath.set(file, known);
    return known;
  };
  const storedByHash = new Map<string, StoredFile>();
  return {
    filesBeside: async (file, source, elsewhere = new Map()) => {
      const ownFolder = path.join(path.dirname(file), path.basename(file, path.extname(file)));
      const all = new Map([...(await storedIn(path.dirname(file))), ...(await storedIn(ownFolder))]);
      for (const [name, from] of elsewhere) {
        const stored = await storedFrom(from);
        if (stored) all.set(name, stored);
      }
      return { addresses: publicAddresses(all), inTransaction: await publishNamedFiles(store, all, source) };
    },
    filesOfExport: async (files) => {
      const addresses: TextFiles["addresses"] = {};
      for (const { name, file, sha256, originalName } of files) {
        const stored = storedByHash.get(sha256) ?? (await storeAndPublish(db, store, file));
        if (!stored) return { ok: false, name };
        storedByHash.set(sha256, stored);
        addresses[name] = publicAddress({ ...stored, name, originalName, isPublished: true });
      }
      return { ok: true, addresses, inTransaction: (tx, practiceId) => attachAll(tx, practiceId, files, storedByHash) };
    },
  };
}

/** Stores a file and makes it public; null for what is not a picture or PDF. A file that was exported keeps its bytes. */
async function storeAndPublish(db: Db, store: FileStore, file: string): Promise<StoredFile | null> {
  const result = await storeUpload(db, store, await readFile(file), true);
  if (!result.ok) return null;
  for (const name of storedNames(result.file).reverse()) await store.makePublic(name);
  return result.file;
}

async function attachAll(tx: Db, practiceId: number, files: ExportedFile[], storedByHash: Map<string, StoredFile>) {
  for (const { name, sha256, originalName } of files) {
    const file = storedByHash.get(sha256);
    if (!file) continue;
    await attach(tx, practiceId, {
      name,
      fileId: await ensureFileRow(tx, file, null),
      originalName: shownName(originalName),
    });
  }
}
