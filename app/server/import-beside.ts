import path from "node:path";
import type { FilesBeside } from "#app/mdx/types.ts";
import type { Db } from "#db/client.server.ts";
import type { ExportedFile } from "./export-manifest.ts";
import { keepPictures } from "./starter-pictures.ts";

/** The files that a text can name. */
export interface Beside {
  addresses: FilesBeside;
  /** What publishing does in its transaction, so that the write-up keeps them. */
  alongside?: (tx: Db, practiceId: number) => Promise<void>;
}

export interface BesideKeeper {
  /** The files in a text's folder, and before them those in a folder of the text's own name. */
  beside(file: string, source: string): Promise<Beside>;
  /** The files an export names; or the first that cannot be taken. */
  named(files: ExportedFile[]): Promise<({ ok: true } & Beside) | { ok: false; name: string }>;
}

/** Keeps the files beside texts, each folder's once however many texts stand in it. */
export function openBeside(filesDir: string): BesideKeeper {
  const kept = new Map<string, Promise<FilesBeside>>();
  const inFolder = (folder: string) => {
    const known = kept.get(folder) ?? keepPictures(folder, filesDir);
    kept.set(folder, known);
    return known;
  };
  return {
    beside: async (file) => {
      const own = path.join(path.dirname(file), path.basename(file, path.extname(file)));
      return { addresses: { ...(await inFolder(path.dirname(file))), ...(await inFolder(own)) } };
    },
    named: async () => ({ ok: true, addresses: {} }),
  };
}
