import { readFile } from "node:fs/promises";
import path from "node:path";
import { openDatabase } from "#db/client.server.ts";
import { findDamage } from "#db/copy.server.ts";
import { readMigrations } from "#db/migrate.server.ts";
import { type Checksum, databaseName } from "../files.ts";
import { compareWithManifest, isRecord, manifestName, readManifest } from "../manifest.ts";

/** A backup or a restore that cannot be done. The message is one line. */
export class BackupError extends Error {
  override name = "BackupError";
}

export interface ManifestFile extends Checksum {
  /** From the data folder, with slashes: the database, `files/…`, `files-private/…`, or a file named with `--also`. */
  path: string;
}

export interface Manifest {
  format: 1;
  /** UTC ISO. */
  madeAt: string;
  migrations: string[];
  /** Number of rows by table. */
  counts: Record<string, number>;
  files: ManifestFile[];
}

/**
 * Reads a backup's manifest and checks the whole backup: every file present with its checksum, the database undamaged
 * and not newer than this program. Changes nothing. Throws `BackupError`.
 */
export async function checkBackup(folder: string): Promise<Manifest> {
  const manifest = await readBackupManifest(path.join(folder, manifestName));
  for (const { path: name, bytes, sha256 } of manifest.files) {
    const found = await compareWithManifest(folder, { file: name, bytes, sha256 });
    if (found === "missing") throw new BackupError(`the backup is not whole: ${name} is missing`);
    if (found === "differs") throw new BackupError(`the backup is damaged: ${name}`);
  }
  const database = path.join(folder, databaseName);
  const fault = await findDamage(database);
  if (fault) throw new BackupError(`the backup's database is damaged: ${fault.split("\n")[0]}`);
  const db = await openDatabase(database, { readOnly: true, readers: 1 });
  try {
    const { applied, unknown } = await readMigrations(db);
    if (applied.length === 0) throw new BackupError("the backup's database is not one of this program");
    if (unknown.length > 0) {
      throw new BackupError(`the backup belongs to a newer version of the program (${unknown.join(", ")})`);
    }
  } finally {
    await db.destroy();
  }
  return manifest;
}

async function readBackupManifest(file: string): Promise<Manifest> {
  const text = await readFile(file, "utf8").catch((error: NodeJS.ErrnoException) => {
    throw new BackupError(`${path.dirname(file)} is not a backup: ${manifestName} cannot be read (${error.code})`);
  });
  const manifest = readManifest(text);
  if (manifest === "not JSON" || !isManifest(manifest)) throw new BackupError(`the backup is damaged: ${manifestName}`);
  return manifest;
}

function isManifest(value: Record<string, unknown> | null): value is Record<string, unknown> & Manifest {
  if (value?.format !== 1 || !Array.isArray(value.files) || !value.files.every(isManifestFile)) return false;
  const names = value.files.map((it) => it.path);
  return new Set(names).size === names.length && names.includes(databaseName);
}

function isManifestFile(it: unknown): it is ManifestFile {
  return isRecord(it) && isBackupPath(it.path) && typeof it.sha256 === "string" && Number.isInteger(it.bytes);
}

/** The folders of uploaded files. That of drafts is copied first, because publishing moves a file from it to the other. */
export const fileFolders = ["files-private", "files"] as const;

/** Whether a restore may write to a path: beside the database or into the folders of uploaded files, nowhere else. */
export function isBackupPath(name: unknown): name is string {
  return (
    typeof name === "string" &&
    /^(files(?:-private)?\/)?[A-Za-z0-9_][A-Za-z0-9._-]*$/.test(name) &&
    name !== manifestName
  );
}
