import { readFile } from "node:fs/promises";
import path from "node:path";
import { type FileBeside, publicAddress } from "#app/files/beside.server.ts";
import { fileId, type KeptFile, keepBytes, storedNames } from "#app/files/keep.server.ts";
import { shownName } from "#app/files/names.ts";
import { attach } from "#app/files/publish.server.ts";
import type { FileStore } from "#app/files/store.server.ts";
import type { Db } from "#db/client.server.ts";
import type { ExportedFile } from "../export/manifest.ts";
import { addressesOf, attachNamed, type KeptBeside, keepBeside } from "../starter/pictures.ts";

/** The files that a text can name. */
export interface Beside {
  addresses: Record<string, FileBeside>;
  /** What publishing does in its transaction, so that the write-up keeps them. */
  alongside(tx: Db, practiceId: number): Promise<void>;
}

export interface BesideKeeper {
  /** The files in a text's folder; before them those in a folder of the text's own name. */
  beside(file: string, source: string): Promise<Beside>;
  /** The files an export names; or the first that cannot be taken. */
  named(files: ExportedFile[]): Promise<({ ok: true } & Beside) | { ok: false; name: string }>;
}

/** Keeps the files beside texts in the store, each folder's once however many texts stand in it. */
export function openBeside(db: Db, store: FileStore): BesideKeeper {
  const folders = new Map<string, Promise<KeptBeside>>();
  const inFolder = (folder: string) => {
    const known = folders.get(folder) ?? keepBeside(db, store, folder);
    folders.set(folder, known);
    return known;
  };
  const kept = new Map<string, KeptFile>();
  return {
    beside: async (file, source) => {
      const own = path.join(path.dirname(file), path.basename(file, path.extname(file)));
      const all = new Map([...(await inFolder(path.dirname(file))), ...(await inFolder(own))]);
      return { addresses: addressesOf(all), alongside: await attachNamed(store, all, source) };
    },
    named: async (files) => {
      const addresses: Beside["addresses"] = {};
      for (const { name, file, sha256, originalName } of files) {
        const known = kept.get(sha256) ?? (await keepFile(db, store, file));
        if (!known) return { ok: false, name };
        kept.set(sha256, known);
        addresses[name] = publicAddress({ ...known, name, originalName, isPublished: true });
      }
      return { ok: true, addresses, alongside: (tx, practiceId) => attachAll(tx, practiceId, files, kept) };
    },
  };
}

/** A file as we once gave it out stays byte for byte. */
async function keepFile(db: Db, store: FileStore, file: string): Promise<KeptFile | null> {
  const taken = await keepBytes(db, store, await readFile(file), true);
  if (!taken.ok) return null;
  for (const name of storedNames(taken.file).reverse()) await store.makePublic(name);
  return taken.file;
}

async function attachAll(tx: Db, practiceId: number, files: ExportedFile[], kept: Map<string, KeptFile>) {
  for (const { name, sha256, originalName } of files) {
    const file = kept.get(sha256);
    if (!file) continue;
    await attach(tx, practiceId, { name, fileId: await fileId(tx, file, null), originalName: shownName(originalName) });
  }
}
