import { lstat, readdir, readFile } from "node:fs/promises";
import path from "node:path";
import { messages } from "#app/i18n/messages.ts";
import type { Problem } from "#app/mdx/types.ts";

/** A write-up's file as found on disk: its source, or why it cannot be one. */
export interface StarterFile {
  file: string;
  folder: string;
  slug: string;
  source: string;
  problem: Problem | null;
}

/** Bytes; the compiler's own limit on characters is far lower. */
const largest = 1_000_000;

/** Finds every `<folder>/<slug>.mdx` under a folder, in an order in which what is applied comes before who applies it. */
export async function findStarterFiles(root: string): Promise<StarterFile[]> {
  const entries = await readdir(root, { withFileTypes: true });
  const files: StarterFile[] = [];
  for (const folder of entries
    .filter((it) => it.isDirectory())
    .map((it) => it.name)
    .sort()) {
    const names = (await readdir(path.join(root, folder))).filter((it) => it.endsWith(".mdx")).sort();
    for (const name of names) files.push(await readStarterFile(path.join(root, folder, name)));
  }
  return markDuplicates(appliedFirst(files));
}

/** Reads one file; never throws for what a person may have put there. */
export async function readStarterFile(file: string): Promise<StarterFile> {
  const t = messages("fi").publish;
  const found = { file, folder: path.basename(path.dirname(file)), slug: path.basename(file, ".mdx"), source: "" };
  const bad = (message: string): StarterFile => ({ ...found, problem: { line: 1, column: 1, message } });
  try {
    const status = await lstat(file);
    // A link could lead out of the folder.
    if (!status.isFile()) return bad(t.notAFile);
    if (status.size > largest) return bad(t.tooLarge);
    const source = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(await readFile(file));
    return { ...found, source, problem: null };
  } catch (error) {
    return bad(error instanceof TypeError ? t.notUtf8 : t.unreadable);
  }
}

function appliedFirst(files: StarterFile[]): StarterFile[] {
  const bySlug = new Map(files.map((it) => [it.slug, it]));
  const ordered = new Set<StarterFile>();
  const visit = (it: StarterFile, path: StarterFile[]) => {
    const target = bySlug.get(/^applies:\s*["']?([a-z0-9-]+)/m.exec(it.source)?.[1] ?? "");
    if (target && !path.includes(target)) visit(target, [...path, it]);
    ordered.add(it);
  };
  for (const it of files) visit(it, []);
  return [...ordered];
}

function markDuplicates(files: StarterFile[]): StarterFile[] {
  const first = new Map<string, StarterFile>();
  return files.map((it) => {
    const other = first.get(it.slug);
    if (!other) first.set(it.slug, it);
    if (!other || it.problem) return it;
    return { ...it, problem: { line: 1, column: 1, message: messages("fi").publish.duplicateSlug(other.folder) } };
  });
}
