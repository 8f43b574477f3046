import { createHash, randomBytes } from "node:crypto";
import { copyFile, link, mkdir, open, readdir, readFile, rename, rm, stat, utimes } from "node:fs/promises";
import path from "node:path";
import { DiskFullError, isDiskFull } from "./faults.ts";

/**
 * Stores bytes under `<SHA-256 of the bytes>.<extension>`. Private files are for drafts; public ones are served to anyone.
 * A file in the store is always complete. Every call may be repeated.
 */
export interface FileStore {
  /** Returns the folder for incoming uploads, which is made when it is missing. */
  incoming(): Promise<string>;
  /** Stores bytes as private unless they are public already, and returns their hash. Throws `DiskFullError`. */
  put(bytes: Uint8Array, extension: string): Promise<string>;
  has(name: string): Promise<boolean>;
  isPublic(name: string): Promise<boolean>;
  /** Returns the bytes, public or private; null when there are none. */
  read(name: string): Promise<Buffer | null>;
  /** Makes a private file public, synced to the disk. Throws `DiskFullError`, and an error when there is no such file. */
  makePublic(name: string): Promise<void>;
  remove(name: string): Promise<void>;
  /** Returns the names of private files that were last put before a moment. */
  oldPrivate(before: Date): Promise<string[]>;
  /** Removes unfinished uploads and writes of a killed process from before a moment. */
  removeLeftovers(before: Date): Promise<void>;
}

/** Writes a file that must not exist, and syncs it to the disk. */
export type WriteWhole = (file: string, bytes: Uint8Array) => Promise<void>;

/** Opens the store in two folders of the data folder: `files`, which is served, and `files-private`. */
export function openFileStore(dataDir: string, write: WriteWhole = writeWhole): FileStore {
  const publicFolder = path.join(dataDir, "files");
  const privateFolder = path.join(dataDir, "files-private");
  const incoming = path.join(privateFolder, "incoming");
  const inFolder = (folder: string, name: string) => path.join(folder, checkedName(name));
  const isIn = (folder: string, name: string) => stat(inFolder(folder, name)).then(() => true, isAbsent);

  async function put(bytes: Uint8Array, extension: string): Promise<string> {
    const hash = createHash("sha256").update(bytes).digest("hex");
    const name = `${hash}.${extension}`;
    if (await isIn(publicFolder, name)) return hash;
    const target = inFolder(privateFolder, name);
    const now = new Date();
    // Stored already: the new time tells `oldPrivate` that the bytes are in use again.
    if (await utimes(target, now, now).then(() => true, isAbsent)) return hash;
    await mkdir(privateFolder, { recursive: true, mode: 0o700 });
    await writeAtomically(target, (partial) => write(partial, bytes));
    return hash;
  }

  async function makePublic(name: string): Promise<void> {
    const [from, to] = [inFolder(privateFolder, name), inFolder(publicFolder, name)];
    if (!(await isIn(publicFolder, name))) {
      await mkdir(publicFolder, { recursive: true, mode: 0o700 });
      await link(from, to).catch(async (error: NodeJS.ErrnoException) => {
        // Another request is making the same file public, or has done so.
        if (error.code === "EEXIST" || (error.code === "ENOENT" && (await isIn(publicFolder, name)))) return;
        if (!["EXDEV", "EPERM", "EMLINK", "ENOTSUP"].includes(error.code ?? "")) throw asDiskFullError(error);
        await writeAtomically(to, (partial) => copyWhole(from, partial));
      });
      await syncPath(publicFolder);
    }
    // Removed only after the public file exists: `read` looks in the private folder first and the public one last.
    await rm(from, { force: true });
  }

  async function read(name: string): Promise<Buffer | null> {
    for (const folder of [privateFolder, publicFolder]) {
      const bytes = await readFile(inFolder(folder, name)).catch(isAbsent);
      if (bytes) return bytes;
    }
    return null;
  }

  return {
    incoming: async () => {
      await mkdir(incoming, { recursive: true, mode: 0o700 });
      return incoming;
    },
    put,
    read,
    makePublic,
    has: async (name) => (await isIn(privateFolder, name)) || (await isIn(publicFolder, name)),
    isPublic: (name) => isIn(publicFolder, name),
    remove: async (name) => {
      for (const folder of [privateFolder, publicFolder]) await rm(inFolder(folder, name), { force: true });
    },
    oldPrivate: async (before) =>
      (await filesOlderThan(privateFolder, before))
        .map((file) => path.basename(file))
        .filter((name) => namePattern.test(name)),
    removeLeftovers: async (before) => {
      const partial = [
        ...(await filesOlderThan(privateFolder, before)),
        ...(await filesOlderThan(publicFolder, before)),
      ].filter((file) => file.endsWith(".partial"));
      for (const file of [...partial, ...(await filesOlderThan(incoming, before))]) await rm(file, { force: true });
    },
  };
}

const namePattern = /^[0-9a-f]{64}\.[a-z0-9]{2,5}$/;

/** Throws for a name that is not of the store. Names come from the database, so that would be an error of the program. */
function checkedName(name: string): string {
  if (!namePattern.test(name)) throw new Error(`not the name of kept bytes: ${JSON.stringify(name.slice(0, 80))}`);
  return name;
}

/** Writes a file under a temporary name, which starts with a dot and is never served, and renames it when complete. */
async function writeAtomically(target: string, make: (partial: string) => Promise<void>): Promise<void> {
  const partial = path.join(path.dirname(target), `.${process.pid}-${randomBytes(8).toString("hex")}.partial`);
  try {
    await make(partial);
    await rename(partial, target);
    await syncPath(path.dirname(target));
  } catch (error) {
    await rm(partial, { force: true });
    throw asDiskFullError(error);
  }
}

async function writeWhole(file: string, bytes: Uint8Array): Promise<void> {
  const handle = await open(file, "wx", 0o600);
  await handle
    .writeFile(bytes)
    .then(() => handle.sync())
    .finally(() => handle.close());
}

async function copyWhole(from: string, to: string): Promise<void> {
  await copyFile(from, to);
  await syncPath(to);
}

async function syncPath(place: string): Promise<void> {
  const handle = await open(place);
  await handle.sync().finally(() => handle.close());
}

async function filesOlderThan(folder: string, before: Date): Promise<string[]> {
  const entries = (await readdir(folder, { withFileTypes: true }).catch(isAbsent)) || [];
  const files = entries.filter((it) => it.isFile()).map((it) => path.join(folder, it.name));
  const times = await Promise.all(files.map((file) => stat(file).catch(isAbsent)));
  return files.filter((_, index) => {
    const status = times[index];
    return status && status.mtime < before;
  });
}

function isAbsent(error: NodeJS.ErrnoException): false {
  if (error.code === "ENOENT") return false;
  throw error;
}

function asDiskFullError(error: unknown): unknown {
  return isDiskFull(error) ? new DiskFullError(error) : error;
}
