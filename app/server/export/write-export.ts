import { lstat, mkdir, readdir, readFile, realpath, rename, rm } from "node:fs/promises";
import path from "node:path";
import type { FileStore } from "#app/files/store.server.ts";
import { readLibrary, readSource } from "#app/practices/library-copy.server.ts";
import type { Db } from "#db/client.server.ts";
import type { Language } from "#db/schema.ts";
import { syncFile } from "../files.ts";
import { manifestName } from "../manifest.ts";
import { texts } from "../texts.ts";
import { type ExportedPractice, manifestText, parseManifest } from "./manifest.ts";
import { assignPaths, type PlacedPractice } from "./paths.ts";
import { type ExportWriter, NotPlainEntryError, openExport, sha256Of } from "./writer.ts";

export interface ExportSummary {
  practices: number;
  revisions: number;
  files: number;
  /** Number of files that had to be written because they were new or had changed. */
  written: number;
}

/**
 * Writes the library as of one moment into a folder. A new folder gets its name only when it is complete; an earlier
 * export is brought up to date, its manifest last, and only files that its manifest names are removed from it. Throws an
 * error of one line when the folder is neither empty nor an export, or when an uploaded file is missing from the store.
 */
export async function writeExport(
  db: Db,
  read: FileStore["read"],
  folder: string,
  language: Language,
): Promise<ExportSummary> {
  const t = texts(language);
  const target = await realpath(folder).catch(() => folder);
  const earlier = await readEarlierExport(target, language);
  try {
    if (earlier) return await writeAll(db, read, target, earlier, language);
    await mkdir(path.dirname(target), { recursive: true, mode: 0o700 });
    const partial = `${target}.partial-${process.pid}`;
    await mkdir(partial, { mode: 0o700 });
    try {
      const summary = await writeAll(db, read, partial, [], language);
      await rename(partial, target);
      await syncFile(path.dirname(target));
      return summary;
    } catch (error) {
      await rm(partial, { recursive: true, force: true });
      throw error;
    }
  } catch (error) {
    throw error instanceof NotPlainEntryError ? new Error(t.notPlainEntry(error.message)) : error;
  }
}

/** The practices of the export in a folder; null when it is empty or missing. Throws when it has other content. */
async function readEarlierExport(target: string, language: Language): Promise<ExportedPractice[] | null> {
  const status = await lstat(target).catch(() => null);
  if (!status) return null;
  const notAnExport = new Error(texts(language).notEmpty(target));
  if (!status.isDirectory()) throw notAnExport;
  if ((await readdir(target)).length === 0) return null;
  const text = await readFile(path.join(target, manifestName), "utf8").catch(() => "");
  const manifest = parseManifest(text, language);
  if (!manifest.ok) throw notAnExport;
  return manifest.practices;
}

async function writeAll(
  db: Db,
  read: FileStore["read"],
  root: string,
  earlier: ExportedPractice[],
  language: Language,
) {
  const writer = openExport(root);
  const practices = await db
    .transaction()
    .setAccessMode("read only")
    .execute(async (tx) => {
      const withPaths = assignPaths(await readLibrary(tx));
      for (const practice of withPaths) await writePractice(tx, writer, practice);
      return withPaths;
    });
  // After the transaction: a stored file is named by its content and never changes.
  const files = new Map(practices.flatMap((it) => it.files.map((file) => [file.file, file] as const)));
  for (const { file, storedName: stored, sha256 } of files.values()) {
    const bytes = await read(stored);
    if (!bytes || sha256Of(bytes) !== sha256) throw new Error(texts(language).bytesMissing(stored));
    await writer.put(file, bytes);
  }
  await writer.sync();
  await writer.put(manifestName, Buffer.from(manifestText(practices)));
  await writer.sync();
  const current = new Set(practices.flatMap(filesOf).map(({ file }) => file));
  for (const { file, sha256 } of earlier.flatMap(filesOf)) {
    if (!current.has(file)) await writer.removeUnchanged(file, sha256);
  }
  await writer.sync();
  const revisions = practices.reduce((sum, it) => sum + it.revisions.length, 0);
  return { practices: practices.length, revisions, files: files.size, written: writer.written() };
}

async function writePractice(tx: Db, writer: ExportWriter, practice: PlacedPractice): Promise<void> {
  for (const { number, file } of practice.revisions) {
    await writer.put(file, Buffer.from(await readSource(tx, practice.id, number)));
  }
}

function filesOf(practice: ExportedPractice): { file: string; sha256: string }[] {
  return [...practice.revisions, ...practice.files];
}
