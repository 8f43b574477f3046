import { createHash } from "node:crypto";
import { lstat, mkdir, open, readdir, realpath, rename, rm, rmdir } from "node:fs/promises";
import path from "node:path";
import { sumOf, syncFile } from "../files.ts";

/** Something in the folder's way that is no plain file or folder, by its name in the folder. */
export class NotPlainError extends Error {
  override name = "NotPlainError";
}

export interface ExportWriter {
  /** Writes a file unless it holds the same already; whole or not at all. Throws `NotPlainError`. */
  put(file: string, bytes: Buffer): Promise<void>;
  /** Removes a file if it still holds what its sum says, and its folder when that is then empty. */
  drop(file: string, sha256: string): Promise<void>;
  /** How many were written. */
  written(): number;
  /** Makes all of it last a power cut. */
  sync(): Promise<void>;
}

/** Writes into a folder that exists, given by its real path, by names with slashes that stay inside it; follows no link there. */
export function openExport(root: string): ExportWriter {
  const folders = new Set([root]);
  let written = 0;

  async function folderOf(file: string): Promise<string> {
    let folder = root;
    for (const part of file.split("/").slice(0, -1)) {
      folder = path.join(folder, part);
      if (folders.has(folder)) continue;
      const status = await lstat(folder).catch(() => null);
      if (!status) await mkdir(folder, { mode: 0o700 });
      else if (!status.isDirectory()) throw new NotPlainError(path.relative(root, folder));
      folders.add(folder);
    }
    return folder;
  }

  return {
    put: async (file, bytes) => {
      const target = path.join(await folderOf(file), path.basename(file));
      const status = await lstat(target).catch(() => null);
      if (status && !status.isFile()) throw new NotPlainError(file);
      if (status?.size === bytes.length && (await sumOf(target)).sha256 === sha256Of(bytes)) return;
      const partial = path.join(path.dirname(target), `.${path.basename(target)}.partial-${process.pid}`);
      try {
        await writeWhole(partial, bytes);
        await rename(partial, target);
      } catch (error) {
        await rm(partial, { force: true });
        throw error;
      }
      written++;
    },
    drop: async (file, sha256) => {
      const target = path.join(root, file);
      const folder = path.dirname(target);
      // Somebody may have put a link in a folder's place, or taken it away.
      if ((await realpath(folder).catch(() => null)) !== folder) return;
      const isPlain = (await lstat(target).catch(() => null))?.isFile();
      if (!isPlain || (await sumOf(target)).sha256 !== sha256) return;
      await rm(target);
      if (folder === root || (await readdir(folder)).length > 0) return;
      await rmdir(folder);
      folders.delete(folder);
    },
    written: () => written,
    sync: async () => {
      for (const folder of folders) await syncFile(folder);
    },
  };
}

async function writeWhole(file: string, bytes: Buffer): Promise<void> {
  await rm(file, { force: true });
  const handle = await open(file, "wx", 0o600);
  await handle
    .writeFile(bytes)
    .then(() => handle.sync())
    .finally(() => handle.close());
}

export function sha256Of(bytes: Buffer): string {
  return createHash("sha256").update(bytes).digest("hex");
}
