import { lstat, mkdir, readdir, readFile, realpath, rename, rm } from "node:fs/promises";
import path from "node:path";
import type { FileStore } from "#app/files/store.server.ts";
import { readLibrary, readSource } from "#app/practices/library-copy.server.ts";
import type { Db } from "#db/client.server.ts";
import type { Language } from "#db/schema.ts";
import { syncFile } from "../files.ts";
import { manifestName } from "../manifest.ts";
import { texts } from "../texts.ts";
import { layOut, type PlacedPractice } from "./layout.ts";
import { type ExportedPractice, manifestText, parseManifest } from "./manifest.ts";
import { type ExportWriter, NotPlainError, openExport, sha256Of } from "./write.ts";

export interface ExportSummary {
  practices: number;
  revisions: number;
  files: number;
  /** Of all these, how many had to be written. */
  written: number;
}

/**
 * Writes the library as of one moment into a folder: a new one appears under its name only when it is whole, an
 * earlier export is brought up to date, its manifest last. Removes what an earlier export wrote and this one has not,
 * nothing else. Throws one clear line when the folder holds something else, or bytes are missing.
 */
export async function writeExport(
  db: Db,
  read: FileStore["read"],
  folder: string,
  language: Language,
): Promise<ExportSummary> {
  const t = texts(language);
  const target = await realpath(folder).catch(() => folder);
  const before = await earlierExport(target, language);
  try {
    if (before) return await fill(db, read, target, before, language);
    await mkdir(path.dirname(target), { recursive: true, mode: 0o700 });
    const partial = `${target}.partial-${process.pid}`;
    await mkdir(partial, { mode: 0o700 });
    try {
      const summary = await fill(db, read, partial, [], language);
      await rename(partial, target);
      await syncFile(path.dirname(target));
      return summary;
    } catch (error) {
      await rm(partial, { recursive: true, force: true });
      throw error;
    }
  } catch (error) {
    throw error instanceof NotPlainError ? new Error(t.notAFolderOfOurs(error.message)) : error;
  }
}

/** What an earlier export holds; null when the folder is empty or not there. Throws when it is anything else. */
async function earlierExport(target: string, language: Language): Promise<ExportedPractice[] | null> {
  const status = await lstat(target).catch(() => null);
  if (!status) return null;
  const other = new Error(texts(language).notEmpty(target));
  if (!status.isDirectory()) throw other;
  if ((await readdir(target)).length === 0) return null;
  const text = await readFile(path.join(target, manifestName), "utf8").catch(() => "");
  const manifest = parseManifest(text, language);
  if (!manifest.ok) throw other;
  return manifest.practices;
}

async function fill(db: Db, read: FileStore["read"], root: string, before: ExportedPractice[], language: Language) {
  const writer = openExport(root);
  const practices = await db
    .transaction()
    .setAccessMode("read only")
    .execute(async (tx) => {
      const placed = layOut(await readLibrary(tx));
      for (const practice of placed) await writePractice(tx, writer, practice);
      return placed;
    });
  // After the snapshot: bytes under a content's name never change.
  const files = new Map(practices.flatMap((it) => it.files.map((file) => [file.file, file] as const)));
  for (const { file, stored, sha256 } of files.values()) {
    const bytes = await read(stored);
    if (!bytes || sha256Of(bytes) !== sha256) throw new Error(texts(language).bytesMissing(stored));
    await writer.put(file, bytes);
  }
  await writer.sync();
  await writer.put(manifestName, Buffer.from(manifestText(practices)));
  await writer.sync();
  const kept = new Set(practices.flatMap(placesOf).map(({ file }) => file));
  for (const { file, sha256 } of before.flatMap(placesOf)) if (!kept.has(file)) await writer.drop(file, sha256);
  await writer.sync();
  const revisions = practices.reduce((sum, it) => sum + it.revisions.length, 0);
  return { practices: practices.length, revisions, files: files.size, written: writer.written() };
}

async function writePractice(tx: Db, writer: ExportWriter, practice: PlacedPractice): Promise<void> {
  for (const { number, file } of practice.revisions) {
    await writer.put(file, Buffer.from(await readSource(tx, practice.id, number)));
  }
}

function placesOf(practice: ExportedPractice): { file: string; sha256: string }[] {
  return [...practice.revisions, ...practice.files];
}
