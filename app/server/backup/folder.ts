import { chmod, lstat, mkdir, readdir, rename, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import { type Db, openDatabase } from "#db/client.server.ts";
import { copyDatabase } from "#db/copy.server.ts";
import { readMigrations } from "#db/migrate.server.ts";
import { copyPicture, copyWithSum, fileTime, sumOf, syncFile } from "../files.ts";
import { manifestName, writeManifest } from "../manifest.ts";
import { BackupError, databaseName, fileFolders, isPlace, type Manifest, type ManifestFile } from "./manifest.ts";

export interface BackupOptions {
  dataDir: string;
  /** Where the backup goes; must not exist. Default: `backups/<UTC time>` in the data folder. */
  folder?: string;
  /** More files of the data folder, by name; a secret is copied only when it is named. */
  also?: string[];
}

/**
 * Copies the library into a folder of its own while others may be writing: the database as of one moment, pictures
 * and files, those of drafts too, and a manifest with their sums. The folder appears under its name only when it is whole.
 * Throws `BackupError`; what had been copied is then removed.
 */
export async function makeBackup({ dataDir, folder, also = [] }: BackupOptions): Promise<BackupSummary> {
  const madeAt = new Date().toISOString();
  const target = folder ?? path.join(dataDir, "backups", fileTime(madeAt));
  if (!(await isFile(path.join(dataDir, databaseName)))) throw new BackupError(`there is no database in ${dataDir}`);
  if (await lstat(target).catch(() => null)) throw new BackupError(`${target} exists already: name another folder`);
  const named = await Promise.all(also.map((name) => checkNamed(dataDir, name)));
  const partial = `${target}.partial-${process.pid}`;
  await mkdir(path.dirname(target), { recursive: true, mode: 0o700 });
  await mkdir(partial, { mode: 0o700 });
  try {
    const manifest = await fill(partial, dataDir, named, madeAt);
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

async function fill(target: string, dataDir: string, named: string[], madeAt: string): Promise<Manifest> {
  const database = path.join(target, databaseName);
  await copyDatabase(path.join(dataDir, databaseName), database);
  await chmod(database, 0o600);
  await syncFile(database);
  const files = [{ path: databaseName, ...(await sumOf(database)) }];
  // After the database: a picture is there before the write-up that shows it.
  for (const folder of fileFolders) files.push(...(await copyFolder(folder, dataDir, target)));
  for (const name of named) {
    files.push({ path: name, ...(await copyWithSum(path.join(dataDir, name), path.join(target, name))) });
  }
  const manifest: Manifest = { format: 1, madeAt, ...(await describe(database)), files };
  await writeFile(path.join(target, manifestName), writeManifest(manifest), {
    mode: 0o600,
    flush: true,
  });
  await syncFile(target);
  return manifest;
}

async function copyFolder(folder: string, dataDir: string, target: string): Promise<ManifestFile[]> {
  const copied: ManifestFile[] = [];
  const names = (await listFiles(path.join(dataDir, folder))).map((name) => `${folder}/${name}`);
  if (names.length === 0) return copied;
  await mkdir(path.join(target, folder), { mode: 0o700 });
  for (const name of names) {
    const sum = await copyPicture(path.join(dataDir, name), path.join(target, name));
    if (sum) copied.push({ path: name, ...sum });
  }
  await syncFile(path.join(target, folder));
  return copied;
}

async function describe(file: string): Promise<Pick<Manifest, "migrations" | "counts">> {
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

/** The plain files of a folder whose names can be restored; links and half-written ones are left out. */
async function listFiles(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true }).catch((error: NodeJS.ErrnoException) => {
    if (error.code === "ENOENT") return [];
    throw error;
  });
  return entries
    .filter((it) => it.isFile() && isPlace(it.name))
    .map((it) => it.name)
    .sort();
}

async function checkNamed(dataDir: string, name: string): Promise<string> {
  const good = isPlace(name) && !name.includes("/") && !name.startsWith(databaseName);
  if (good && (await isFile(path.join(dataDir, name)))) return name;
  throw new BackupError(`${name} is not a file of the data folder that can be added`);
}

async function isFile(file: string): Promise<boolean> {
  return (await lstat(file).catch(() => null))?.isFile() ?? false;
}
