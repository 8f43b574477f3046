import { statfsSync } from "node:fs";
import { freemem } from "node:os";

const memoryFolder = "/dev/shm";
/** The type of a tmpfs, from statfs(2). */
const tmpfs = 0x01021994;
/** Several times what the folders of a run take. */
const bytesNeeded = 4 * 2 ** 30;

/**
 * Lets the temporary folders of a run lie in memory where the system has room for that (Linux), so that no test waits
 * for a disk at every commit of SQLite. A `TMPDIR` that is set already is kept. Call it before anything asks for the
 * temporary folder.
 */
export function keepTemporaryFilesInMemory(): void {
  if (process.env.TMPDIR || !hasRoom()) return;
  process.env.TMPDIR = memoryFolder;
}

function hasRoom(): boolean {
  try {
    const { type, bavail, bsize } = statfsSync(memoryFolder);
    return type === tmpfs && bavail * bsize > bytesNeeded && freemem() > bytesNeeded;
  } catch {
    return false;
  }
}
