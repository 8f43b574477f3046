import { createHash } from "node:crypto";
import { lstat, mkdir, open, readdir, realpath, rename, rm, rmdir } from "node:fs/promises";
import path from "node:path";
import { checksumOf, syncFile } from "../files.ts";

/** An entry of the export's folder that is not a plain file or folder. The message is its path from the folder. */
export class NotPlainEntryError extends Error {
  override name = "NotPlainError";
}

export interface ExportWriter {
  /** Writes a file unless it has the same content already, by one rename. Throws `NotPlainEntryError`. */
  put(file: string, bytes: Buffer): Promise<void>;
  /** Removes a file if its content still has the given hash, and then its folder if that is empty. */
  removeUnchanged(file: string, sha256: string): Promise<void>;
  /** Number of files written. */
  written(): number;
  /** Flushes the folders to the disk, so that the export survives a power cut. */
  sync(): Promise<void>;
}

/**
 * Opens a folder, given by its real path, for writing an export. Files are named by paths with slashes that stay inside
 * the folder; symbolic links in it are not followed.
 */
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
      else if (!status.isDirectory()) throw new NotPlainEntryError(path.relative(root, folder));
      folders.add(folder);
    }
    return folder;
  }

  return {
    put: async (file, bytes) => {
      const target = path.join(await folderOf(file), path.basename(file));
      const status = await lstat(target).catch(() => null);
      if (status && !status.isFile()) throw new NotPlainEntryError(file);
      if (status?.size === bytes.length && (await checksumOf(target)).sha256 === sha256Of(bytes)) return;
      const partial = path.join(path.dirname(target), `.${path.basename(target)}.partial-${process.pid}`);
      try {
        await writeAndFlush(partial, bytes);
        await rename(partial, target);
      } catch (error) {
        await rm(partial, { force: true });
        throw error;
      }
      written++;
    },
    removeUnchanged: async (file, sha256) => {
      const target = path.join(root, file);
      const folder = path.dirname(target);
      // The folder may have been removed, or replaced by a link, since the earlier export.
      if ((await realpath(folder).catch(() => null)) !== folder) return;
      const isPlain = (await lstat(target).catch(() => null))?.isFile();
      if (!isPlain || (await checksumOf(target)).sha256 !== sha256) return;
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

async function writeAndFlush(file: string, bytes: Buffer): Promise<void> {
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
