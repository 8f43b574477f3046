import { createHash, randomBytes } from "node:crypto";
import { copyFile, link, mkdir, open, readdir, readFile, rename, rm, stat, utimes } from "node:fs/promises";
import path from "node:path";
import { DiskFullError, isDiskFull } from "./faults.ts";

/**
 * Where bytes are kept, under `<SHA-256 of them>.<extension>`. Private ones are for drafts; public ones are served to
 * anyone who has the address. A file that is there is whole. Every act may be repeated.
 */
export interface FileStore {
  /** The folder where uploads are written while they come in; made when it is missing. */
  incoming(): Promise<string>;
  /** Keeps bytes as private unless they are public already; answers their hash. Throws `DiskFullError`. */
  put(bytes: Uint8Array, extension: string): Promise<string>;
  has(name: string): Promise<boolean>;
  isPublic(name: string): Promise<boolean>;
  /** The bytes, public or private; null when there are none. */
  read(name: string): Promise<Buffer | null>;
  /** Makes private bytes public, to last a power cut. Throws `DiskFullError`, and an error when there are none. */
  makePublic(name: string): Promise<void>;
  remove(name: string): Promise<void>;
  /** Names of private bytes that nobody has put since a moment. */
  oldPrivate(before: Date): Promise<string[]>;
  /** Removes what uploads and writes of a killed process left behind before a moment. */
  removeLeftovers(before: Date): Promise<void>;
}

/** Writes a whole file that must not exist and waits until the disk has it. */
export type WriteWhole = (file: string, bytes: Uint8Array) => Promise<void>;

/** The store over the two folders under the data folder: `files`, served, and `files-private`. */
export function openFileStore(dataDir: string, write: WriteWhole = writeWhole): FileStore {
  const shown = path.join(dataDir, "files");
  const hidden = path.join(dataDir, "files-private");
  const incoming = path.join(hidden, "incoming");
  const inFolder = (folder: string, name: string) => path.join(folder, checked(name));
  const isIn = (folder: string, name: string) => stat(inFolder(folder, name)).then(() => true, isAbsent);

  async function put(bytes: Uint8Array, extension: string): Promise<string> {
    const hash = createHash("sha256").update(bytes).digest("hex");
    const name = `${hash}.${extension}`;
    if (await isIn(shown, name)) return hash;
    const target = inFolder(hidden, name);
    const now = new Date();
    // What is there already is wanted again: whoever tidies old bytes away sees that by their time.
    if (await utimes(target, now, now).then(() => true, isAbsent)) return hash;
    await mkdir(hidden, { recursive: true, mode: 0o700 });
    await appear(target, (partial) => write(partial, bytes));
    return hash;
  }

  async function makePublic(name: string): Promise<void> {
    const [from, to] = [inFolder(hidden, name), inFolder(shown, name)];
    if (!(await isIn(shown, name))) {
      await mkdir(shown, { recursive: true, mode: 0o700 });
      await link(from, to).catch(async (error: NodeJS.ErrnoException) => {
        // Somebody else was making the same public, and may have finished.
        if (error.code === "EEXIST" || (error.code === "ENOENT" && (await isIn(shown, name)))) return;
        if (!["EXDEV", "EPERM", "EMLINK", "ENOTSUP"].includes(error.code ?? "")) throw asFull(error);
        await appear(to, (partial) => copyWhole(from, partial));
      });
      await syncPlace(shown);
    }
    // After the public name is safe: a reader who finds neither looks at the public one last.
    await rm(from, { force: true });
  }

  async function read(name: string): Promise<Buffer | null> {
    for (const folder of [hidden, shown]) {
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
    has: async (name) => (await isIn(hidden, name)) || (await isIn(shown, name)),
    isPublic: (name) => isIn(shown, name),
    remove: async (name) => {
      for (const folder of [hidden, shown]) await rm(inFolder(folder, name), { force: true });
    },
    oldPrivate: async (before) =>
      (await oldIn(hidden, before)).map((file) => path.basename(file)).filter((name) => kept.test(name)),
    removeLeftovers: async (before) => {
      const partial = [...(await oldIn(hidden, before)), ...(await oldIn(shown, before))].filter((file) =>
        file.endsWith(".partial"),
      );
      for (const file of [...partial, ...(await oldIn(incoming, before))]) await rm(file, { force: true });
    },
  };
}

const kept = /^[0-9a-f]{64}\.[a-z0-9]{2,5}$/;

/** Names come from the database; one that could lead elsewhere is a fault of ours. */
function checked(name: string): string {
  if (!kept.test(name)) throw new Error(`not the name of kept bytes: ${JSON.stringify(name.slice(0, 80))}`);
  return name;
}

/** A file that is there is whole: it is made under another name, which starts with a dot and is served to nobody. */
async function appear(target: string, make: (partial: string) => Promise<void>): Promise<void> {
  const partial = path.join(path.dirname(target), `.${process.pid}-${randomBytes(8).toString("hex")}.partial`);
  try {
    await make(partial);
    await rename(partial, target);
    await syncPlace(path.dirname(target));
  } catch (error) {
    await rm(partial, { force: true });
    throw asFull(error);
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
  await syncPlace(to);
}

async function syncPlace(place: string): Promise<void> {
  const handle = await open(place);
  await handle.sync().finally(() => handle.close());
}

async function oldIn(folder: string, before: Date): Promise<string[]> {
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

function asFull(error: unknown): unknown {
  return isDiskFull(error) ? new DiskFullError(error) : error;
}
