import { rm } from "node:fs/promises";
import path from "node:path";
import type { FileStore } from "#app/files/store.server.ts";
import { eraseLeftovers } from "#app/redaction/erase.server.ts";
import { deleteRedactedFiles } from "#app/redaction/files.server.ts";
import type { Db } from "#db/client.server.ts";

/** The folder of the saved search index. */
export function searchIndexFolder(dataDir: string): string {
  return path.join(dataDir, "search-index");
}

/**
 * Makes the bytes of what has been redacted leave the data folder: the database and its WAL file, removed files, the
 * saved search index, which is built anew. Backups and other copies in the folder stay as they are. Returns whether there
 * was anything to erase. Throws when it cannot be done now; it is then done at the next call.
 */
export function eraseRedacted(db: Db, dataDir: string, files: FileStore): Promise<boolean> {
  return eraseLeftovers(db, async () => {
    await deleteRedactedFiles(db, files);
    await rm(searchIndexFolder(dataDir), { recursive: true, force: true });
  });
}
