import { lstat } from "node:fs/promises";
import path from "node:path";
import { texts as practiceTexts } from "#app/practices/texts.ts";
import type { Language } from "#db/schema.ts";
import { type Entry, entriesOf, joinBytes, printable } from "../starter/files.ts";
import { texts } from "../texts.ts";
import { textEnding } from "./link-targets.ts";

/** A file or folder found in an import folder. It is imported when both reasons are null. */
export interface FoundText {
  file: string;
  /** The reason it is refused. */
  problem: string | null;
  /** The reason it is left out without being a fault. */
  skipped: string | null;
}

/** What an import folder holds. */
export interface FolderContent {
  texts: FoundText[];
  /** Its other plain files, which texts can name. */
  files: string[];
}

/** Levels of folders within folders that are searched. */
const maxDepth = 20;

/** The path of an older revision in an export. */
const olderRevision = /[\\/]revisions[\\/][^\\/]+[\\/]\d+\.mdx$/;

/**
 * Finds every .mdx, .md and .markdown file under a folder, and its other files, sorted by name. Does not follow links nor
 * open hidden folders. Throws an error of one line when the folder itself cannot be read.
 */
export async function findTexts(root: string, language: Language): Promise<FolderContent> {
  const t = texts(language);
  const entries = await entriesOf(root).catch(() => {
    throw new Error(printable(t.notADirectory(root)));
  });
  const content: FolderContent = { texts: [], files: [] };
  await walk(root, entries, maxDepth);
  content.files.sort();
  return content;

  async function walk(folder: string, entries: Entry[], levels: number): Promise<void> {
    for (const { name, bytes, isText } of entries) {
      const file = path.join(folder, name);
      const add = (problem: string | null, skipped: string | null = null) => {
        content.texts.push({ file, problem, skipped });
      };
      if (name.startsWith(".") || name === "node_modules") continue;
      const isNamedText = textEnding.test(name);
      const status = await lstat(joinBytes(folder, bytes)).catch(() => null);
      if (status?.isSymbolicLink()) add(null, t.skippedLink);
      else if (status?.isDirectory() && !isText) add(practiceTexts(language).publish.badSlug(name));
      else if (status?.isDirectory()) {
        const inside = levels > 0 ? await entriesOf(file).catch(() => null) : null;
        if (inside) await walk(file, inside, levels - 1);
        else add(practiceTexts(language).publish.unreadable);
      } else if (isText && olderRevision.test(file)) add(null, t.skippedRevision);
      else if (isNamedText && /^readme\./i.test(name)) add(null, t.skippedReadme);
      else if (isNamedText) add(isText ? null : practiceTexts(language).publish.badSlug(name.replace(textEnding, "")));
      else if (isText && status?.isFile()) content.files.push(file);
    }
  }
}
