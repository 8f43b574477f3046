import { chmod, lstat, mkdir, readdir, rename, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import { type Db, openDatabase } from "#db/client.server.ts";
import { copyDatabase } from "#db/copy.server.ts";
import { readMigrations } from "#db/migrate.server.ts";
import { checksumOf, copyStoredFile, copyWithChecksum, databaseName, syncFile, timeForFileName } from "../files.ts";
import { manifestName, writeManifest } from "../manifest.ts";
import { BackupError, fileFolders, isBackupPath, type Manifest, type ManifestFile } from "./manifest.ts";
import { removalsName, removalsOf } from "./removals.ts";
import { removalsText } from "./removals-text.ts";

export interface BackupOptions {
  dataDir: string;
  /** The folder to make, which must not exist. Default: `backups/<UTC time>` in the data folder. */
  folder?: string;
  /** Names of further files in the data folder to copy; a secret such as a key is copied only when it is named. */
  also?: string[];
}

/**
 * Copies the library into a new folder while other processes may be writing: the database as of one moment, the
 * uploaded files, those of drafts too, the list of removals, and a manifest with checksums. The folder gets its name
 * only when it is complete. Throws `BackupError`, having removed what had been copied.
 */
export async function makeBackup({ dataDir, folder, also = [] }: BackupOptions): Promise<BackupSummary> {
  const madeAt = new Date().toISOString();
  const target = folder ?? path.join(dataDir, "backups", timeForFileName(madeAt));
  if (!(await isFile(path.join(dataDir, databaseName)))) throw new BackupError(`there is no database in ${dataDir}`);
  if (await lstat(target).catch(() => null)) throw new BackupError(`${target} exists already: name another folder`);
  const extraFiles = await Promise.all(also.map((name) => checkExtraFile(dataDir, name)));
  const partial = `${target}.partial-${process.pid}`;
  await mkdir(path.dirname(target), { recursive: true, mode: 0o700 });
  await mkdir(partial, { mode: 0o700 });
  try {
    const manifest = await writeBackup(partial, dataDir, extraFiles, madeAt);
    await rename(partial, target);
    await syncFile(path.dirname(target));
    const bytes = manifest.files.reduce((sum, it) => sum + it.bytes, 0);
    return { folder: target, manifest, bytes };
  } catch (error) {
    await rm(partial, { recursive: true, force: true });
    throw error;
  }
}

export interface BackupSummary {
  folder: string;
  manifest: Manifest;
  bytes: number;
}

async function writeBackup(target: string, dataDir: string, extraFiles: string[], madeAt: string): Promise<Manifest> {
  const database = path.join(target, databaseName);
  await copyDatabase(path.join(dataDir, databaseName), database);
  await chmod(database, 0o600);
  await syncFile(database);
  const files = [{ path: databaseName, ...(await checksumOf(database)) }];
  // After the database: a file is stored before the write-up that shows it.
  for (const folder of fileFolders) files.push(...(await copyFolder(folder, dataDir, target)));
  for (const name of extraFiles) {
    files.push({ path: name, ...(await copyWithChecksum(path.join(dataDir, name), path.join(target, name))) });
  }
  const removals = removalsText(await removalsOf(database));
  await writeFile(path.join(target, removalsName), removals, { mode: 0o600, flush: true });
  const manifest: Manifest = { format: 1, madeAt, ...(await describeDatabase(database)), files };
  await writeFile(path.join(target, manifestName), writeManifest(manifest), { mode: 0o600, flush: true });
  await syncFile(target);
  return manifest;
}

async function copyFolder(folder: string, dataDir: string, target: string): Promise<ManifestFile[]> {
  const copied: ManifestFile[] = [];
  const names = (await listFiles(path.join(dataDir, folder))).map((name) => `${folder}/${name}`);
  if (names.length === 0) return copied;
  await mkdir(path.join(target, folder), { mode: 0o700 });
  for (const name of names) {
    const checksum = await copyStoredFile(path.join(dataDir, name), path.join(target, name));
    if (checksum) copied.push({ path: name, ...checksum });
  }
  await syncFile(path.join(target, folder));
  return copied;
}

async function describeDatabase(file: string): Promise<Pick<Manifest, "migrations" | "counts">> {
  const db = await openDatabase(file, { readOnly: true, readers: 1 });
  try {
    const { applied } = await readMigrations(db);
    const counts: Record<string, number> = {};
    for (const { name } of await db.introspection.getTables()) counts[name] = await rowsIn(db, name);
    return { migrations: applied, counts };
  } finally {
    await db.destroy();
  }
}

async function rowsIn(db: Db, table: string): Promise<number> {
  const row = await db
    .selectFrom(table as "practice")
    .select((eb) => eb.fn.countAll<number>().as("rows"))
    .executeTakeFirstOrThrow();
  return row.rows;
}

/** The names of a folder's plain files that a restore accepts, sorted; links and partly written files are left out. */
async function listFiles(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true }).catch((error: NodeJS.ErrnoException) => {
    if (error.code === "ENOENT") return [];
    throw error;
  });
  return entries
    .filter((it) => it.isFile() && isBackupPath(it.name))
    .map((it) => it.name)
    .sort();
}

async function checkExtraFile(dataDir: string, name: string): Promise<string> {
  const isAllowed = isBackupPath(name) && !name.includes("/") && !name.startsWith(databaseName);
  if (isAllowed && (await isFile(path.join(dataDir, name)))) return name;
  throw new BackupError(`${name} is not a file of the data folder that can be added`);
}

async function isFile(file: string): Promise<boolean> {
  return (await lstat(file).catch(() => null))?.isFile() ?? false;
}
