import { lstat } from "node:fs/promises";
import path from "node:path";
import { texts as practiceTexts } from "#app/practices/texts.ts";
import type { Language } from "#db/schema.ts";
import { type Entry, entriesOf, inFolder, printable, readPlainFile } from "../starter/files.ts";
import { texts } from "../texts.ts";

/** A text as found in a folder, or what stands in its place. */
export interface FoundText {
  file: string;
  /** Why it is none that can be read. */
  problem: string | null;
  /** Why it is left out, which is no fault. */
  skipped: string | null;
}

/** Bytes; the compiler's own limit on characters is far lower. */
const largest = 1_000_000;
/** Folders within folders: no collection of texts is deeper. */
const deepest = 20;

/** As an export has them. */
const olderRevision = /[\\/]revisions[\\/][^\\/]+[\\/]\d+\.mdx$/;

/**
 * Every .mdx and .md file under a folder, by name. Follows no link and looks into no hidden folder. Throws one clear
 * line when the folder itself cannot be read.
 */
export async function findTexts(root: string, language: Language): Promise<FoundText[]> {
  const t = texts(language);
  const entries = await entriesOf(root).catch(() => {
    throw new Error(printable(t.notADirectory(root)));
  });
  return look(root, entries, deepest, language);
}

async function look(folder: string, entries: Entry[], levels: number, language: Language): Promise<FoundText[]> {
  const t = texts(language);
  const found: FoundText[] = [];
  for (const { name, bytes, isText } of entries) {
    const file = path.join(folder, name);
    const is = (problem: string | null, skipped: string | null = null) => found.push({ file, problem, skipped });
    if (name.startsWith(".") || name === "node_modules") continue;
    const isNamedText = /\.mdx?$/i.test(name);
    const status = await lstat(inFolder(folder, bytes)).catch(() => null);
    if (status?.isSymbolicLink()) is(null, t.skippedLink);
    else if (status?.isDirectory() && !isText) is(practiceTexts(language).publish.badSlug(name));
    else if (status?.isDirectory()) {
      const inside = levels > 0 ? await entriesOf(file).catch(() => null) : null;
      if (inside) found.push(...(await look(file, inside, levels - 1, language)));
      else is(practiceTexts(language).publish.unreadable);
    } else if (isText && olderRevision.test(file)) is(null, t.skippedRevision);
    else if (isNamedText && /^readme\./i.test(name)) is(null, t.skippedReadme);
    else if (isNamedText) is(isText ? null : practiceTexts(language).publish.badSlug(name.replace(/\.mdx?$/i, "")));
  }
  return found;
}

/** A text's characters, a byte order mark too; or why it has none that can be read. */
export async function readText(
  file: string,
  language: Language,
): Promise<{ ok: true; text: string } | { ok: false; why: string }> {
  const t = practiceTexts(language).publish;
  try {
    const content = await readPlainFile(file, largest);
    if (typeof content === "string") return { ok: false, why: t[content] };
    return { ok: true, text: new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(content) };
  } catch (error) {
    return { ok: false, why: error instanceof TypeError ? t.notUtf8 : t.unreadable };
  }
}
