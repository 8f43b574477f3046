import { link, lstat, mkdir, readdir, rename, rm } from "node:fs/promises";
import path from "node:path";
import { DatabaseInUseError, lockDatabase } from "#db/copy.server.ts";
import { copyWithChecksum, databaseName, syncFile, timeForFileName } from "../files.ts";
import { BackupError, checkBackup, fileFolders, type Manifest } from "./manifest.ts";
import { collectRemovals, repeatInFolder } from "./removals.ts";

/** Endings of the files that SQLite keeps beside a database. A sound database has none while it is locked here. */
const databaseFileEndings = ["-wal", "-shm", "-journal"];

export interface Restored {
  manifest: Manifest;
  /** The folder where the earlier data is kept; null when there was none. */
  aside: string | null;
  /** How many redactions and erasures of people made after the backup were repeated. */
  redactions: number;
  erasures: number;
  /** Whether the earlier library could not be read, so that removals which only it has are not repeated. */
  isUnread: boolean;
}

/**
 * Replaces the library of a data folder by a backup. The whole backup is checked before anything is changed; the earlier
 * data is kept under `before-restore-<time>`. The database is replaced last, by one rename: until then the earlier library
 * is complete and in its place. Throws `BackupError`, also while another process has the database open. A server that
 * starts meanwhile waits for the database or is refused by SQLite, which notices that the file was moved.
 *
 * Redactions and erasures made after the backup are repeated before it takes its place: those of the present library,
 * of the `lists` (files named `redactions.json` of later backups), and of the lists beside the backup.
 */
export async function restoreData(folder: string, dataDir: string, lists: readonly string[] = []): Promise<Restored> {
  const manifest = await checkBackup(folder);
  const sharedMemory = path.join(dataDir, `${databaseName}-shm`);
  const hadSharedMemory = (await lstat(sharedMemory).catch(() => null)) !== null;
  const { removals, isUnread } = await collectRemovals(folder, dataDir, lists);
  const time = timeForFileName(new Date().toISOString());
  const staging = path.join(dataDir, `.restore-${time}`);
  const aside = path.join(dataDir, `before-restore-${time}`);
  const release = await lockExisting(path.join(dataDir, databaseName), dataDir);
  try {
    // Left by reading the redactions. The lock excludes other processes, which would have made it.
    if (release !== null && !hadSharedMemory) await rm(sharedMemory, { force: true });
    for (const folder of foldersOf(manifest)) {
      await mkdir(path.join(dataDir, folder), { recursive: true, mode: 0o700 });
    }
    await copyToStaging(manifest, folder, staging);
    const repeated = await repeatInFolder(staging, removals);
    const kept = await setAside(manifest, dataDir, aside);
    const left = await withoutRemoved(manifest, staging);
    await putInPlace(left, staging, dataDir, release !== null);
    await finish(left, staging, dataDir);
    return { manifest, aside: kept, ...repeated, isUnread };
  } finally {
    await release?.();
    await rm(staging, { recursive: true, force: true });
  }
}

/** Locks the database and returns the function that releases it; null when there is no database. */
async function lockExisting(database: string, dataDir: string): Promise<(() => Promise<void>) | null> {
  if (!(await lstat(database).catch(() => null))) return null;
  return lockDatabase(database).catch((error: unknown) => {
    if (!(error instanceof DatabaseInUseError)) throw error;
    throw inUseError(dataDir);
  });
}

/** Copies the backup into a folder on the disk of the data and checks the copies against the manifest. */
async function copyToStaging(manifest: Manifest, folder: string, staging: string): Promise<void> {
  for (const folder of foldersOf(manifest)) {
    await mkdir(path.join(staging, folder), { recursive: true, mode: 0o700 });
  }
  for (const { path: name, sha256 } of manifest.files) {
    const copied = await copyWithChecksum(path.join(folder, name), path.join(staging, name));
    if (copied.sha256 !== sha256) throw new BackupError(`the backup changed while it was read: ${name}`);
  }
}

/** The manifest without the files that repeated redactions have removed. */
async function withoutRemoved(manifest: Manifest, staging: string): Promise<Manifest> {
  const isThere = await Promise.all(
    manifest.files.map((it) =>
      lstat(path.join(staging, it.path)).then(
        () => true,
        () => false,
      ),
    ),
  );
  return { ...manifest, files: manifest.files.filter((_, index) => isThere[index]) };
}

/** Links all present files under `aside`; none is moved yet. Returns the folder, or null when there are no files. */
async function setAside(manifest: Manifest, dataDir: string, aside: string): Promise<string | null> {
  const extraFiles = manifest.files.map((it) => it.path).filter(isExtraFile);
  const besideDatabase = databaseFileEndings.map((end) => databaseName + end);
  const present: string[] = [];
  for (const name of [databaseName, ...besideDatabase, ...extraFiles, ...(await storedFilesIn(dataDir))]) {
    if ((await lstat(path.join(dataDir, name)).catch(() => null))?.isFile()) present.push(name);
  }
  if (present.length === 0) return null;
  try {
    const folders = new Set(["files", ...present.map((name) => path.dirname(name))]);
    for (const folder of folders) await mkdir(path.join(aside, folder), { recursive: true, mode: 0o700 });
    for (const name of present) await link(path.join(dataDir, name), path.join(aside, name));
    for (const folder of folders) await syncFile(path.join(aside, folder));
    await syncFile(aside);
  } catch (error) {
    await rm(aside, { recursive: true, force: true });
    throw error;
  }
  return aside;
}

/** Moves the uploaded files first and the database last, so that the database in place always finds its files. */
async function putInPlace(manifest: Manifest, staging: string, dataDir: string, replaces: boolean): Promise<void> {
  for (const name of manifest.files.map((it) => it.path).filter((it) => it.includes("/"))) {
    await rename(path.join(staging, name), path.join(dataDir, name));
  }
  const database = path.join(dataDir, databaseName);
  for (const end of databaseFileEndings) await rm(database + end, { force: true });
  if (replaces) return rename(path.join(staging, databaseName), database);
  // Without an earlier database, one that a server has made meanwhile must not be overwritten.
  await link(path.join(staging, databaseName), database).catch((error: NodeJS.ErrnoException) => {
    throw error.code === "EEXIST" ? inUseError(dataDir) : error;
  });
}

/** After the database: moves the extra files into place and removes uploaded files that the backup does not have. */
async function finish(manifest: Manifest, staging: string, dataDir: string): Promise<void> {
  const names = manifest.files.map((it) => it.path);
  for (const name of names.filter(isExtraFile)) await rename(path.join(staging, name), path.join(dataDir, name));
  for (const name of await storedFilesIn(dataDir)) {
    if (!names.includes(name)) await rm(path.join(dataDir, name), { force: true });
  }
  for (const folder of foldersOf(manifest)) await syncFile(path.join(dataDir, folder));
  await syncFile(dataDir);
}

/** Paths, from the data folder, of the files in the folders of uploaded files. */
async function storedFilesIn(dataDir: string): Promise<string[]> {
  const found: string[] = [];
  for (const folder of fileFolders) {
    const entries = await readdir(path.join(dataDir, folder), { withFileTypes: true }).catch(
      (error: NodeJS.ErrnoException) => {
        if (error.code === "ENOENT") return [];
        throw error;
      },
    );
    found.push(...entries.filter((it) => it.isFile()).map((it) => `${folder}/${it.name}`));
  }
  return found;
}

/** The folders of uploaded files that a restore makes: the public one always, the other when the backup has files in it. */
function foldersOf(manifest: Manifest): string[] {
  return fileFolders.filter((it) => it === "files" || manifest.files.some((file) => file.path.startsWith(`${it}/`)));
}

function isExtraFile(name: string): boolean {
  return !name.includes("/") && name !== databaseName;
}

function inUseError(dataDir: string): BackupError {
  return new BackupError(`the data in ${dataDir} is in use: stop the server first`);
}
