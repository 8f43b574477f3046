import { constants } from "node:fs";
import { lstat, open, readdir } from "node:fs/promises";
import path from "node:path";
import type { Problem } from "#app/mdx/types.ts";
import { appliedFirst } from "#app/practices/applied-first.ts";
import { texts as practiceTexts } from "#app/practices/texts.ts";

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

/**
 * Finds every `<folder>/<slug>.mdx` under a folder, in an order in which what is applied comes before who applies it.
 * Whatever stands in the folder is at most a problem of its own; throws one clear line when the folder itself cannot
 * be read.
 */
export async function findStarterFiles(root: string): Promise<StarterFile[]> {
  const folders = await entriesOf(root).catch((error: NodeJS.ErrnoException) => {
    const why = `(${error.code ?? error.message}): check PRACTICES_DIR and its rights`;
    throw new Error(printable(`the folder of write-ups ${root} cannot be read ${why}`));
  });
  const files: StarterFile[] = [];
  for (const { name, bytes, isText } of folders) {
    const folder = path.join(root, name);
    try {
      if (!(await lstat(inFolder(root, bytes))).isDirectory()) continue;
      if (!isText) files.push(faulty(folder, practiceTexts("fi").publish.badSlug(name)));
      else for (const entry of await entriesOf(folder)) files.push(...(await readEntry(folder, entry)));
    } catch {
      files.push(faulty(folder, practiceTexts("fi").publish.unreadable));
    }
  }
  return markDuplicates(appliedFirst(files, ({ slug, source }) => ({ slug, applies: appliesIn(source) })));
}

async function readEntry(folder: string, { name, isText }: Entry): Promise<StarterFile[]> {
  if (!name.endsWith(".mdx")) return [];
  const file = path.join(folder, name);
  return [isText ? await readStarterFile(file) : faulty(file, practiceTexts("fi").publish.badSlug(name.slice(0, -4)))];
}

/** Reads one file; never throws for what a person may have put there. */
export async function readStarterFile(file: string): Promise<StarterFile> {
  const t = practiceTexts("fi").publish;
  try {
    const content = await readPlainFile(file, largest);
    if (typeof content === "string") return faulty(file, t[content]);
    const source = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(content);
    return { ...faulty(file, ""), source, problem: null };
  } catch (error) {
    return faulty(file, error instanceof TypeError ? t.notUtf8 : t.unreadable);
  }
}

/** The bytes of a plain file, or why not. Never waits on a pipe, follows no link: one could lead out of the folder. */
export async function readPlainFile(file: string, most: number): Promise<Buffer | "notAFile" | "tooLarge"> {
  if (!(await lstat(file)).isFile()) return "notAFile";
  const handle = await open(file, constants.O_RDONLY | constants.O_NONBLOCK | constants.O_NOFOLLOW);
  try {
    const status = await handle.stat();
    if (!status.isFile()) return "notAFile";
    return status.size > most ? "tooLarge" : await handle.readFile();
  } finally {
    await handle.close();
  }
}

/** Text for one line of a terminal: what would break the line or steer the terminal is shown escaped. */
export function printable(text: string): string {
  return text.replace(/[\p{Cc}\p{Bidi_Control}\u2028\u2029]/gu, (it) => {
    const code = it.charCodeAt(0);
    return code < 256 ? `\\x${code.toString(16).padStart(2, "0")}` : `\\u${code.toString(16).padStart(4, "0")}`;
  });
}

/** What an error says, in one line that a terminal shows as it is. */
export function oneLine(error: unknown): string {
  return printable((error instanceof Error ? error.message : String(error)).split("\n")[0] ?? "");
}

/** What a folder holds under one name. */
export interface Entry {
  name: string;
  bytes: Buffer;
  /** False when the name is no UTF-8: it is then shown in the way of `\xff`. */
  isText: boolean;
}

/** What stands in a folder, by name; throws when it cannot be read. */
export async function entriesOf(folder: string): Promise<Entry[]> {
  const entries = (await readdir(folder, { encoding: "buffer" })).map((bytes) => {
    const name = bytes.toString("utf8");
    const isText = Buffer.from(name).equals(bytes);
    return { bytes, isText, name: isText ? name : escapeBytes(bytes) };
  });
  return entries.sort((one, other) => (one.name < other.name ? -1 : 1));
}

function escapeBytes(bytes: Buffer): string {
  return bytes.toString("latin1").replace(/[\x80-\xff]/g, (it) => `\\x${it.charCodeAt(0).toString(16)}`);
}

/** A path to what may have no name in UTF-8. */
export function inFolder(folder: string, name: Buffer): Buffer {
  return Buffer.concat([Buffer.from(folder + path.sep), name]);
}

function faulty(file: string, message: string): StarterFile {
  const [folder, slug] = [path.basename(path.dirname(file)), path.basename(file, ".mdx")];
  return { file, folder, slug, source: "", problem: { line: 1, column: 1, message } };
}

/** What a source applies, for ordering only. */
function appliesIn(source: string): string | null {
  return /^applies:\s*["']?([a-z0-9-]+)/m.exec(source)?.[1] ?? null;
}

function markDuplicates(files: StarterFile[]): StarterFile[] {
  const first = new Map<string, StarterFile>();
  return files.map((it) => {
    const other = first.get(it.slug);
    if (!other) first.set(it.slug, it);
    if (!other || it.problem) return it;
    return { ...it, problem: { line: 1, column: 1, message: practiceTexts("fi").publish.duplicateSlug(other.folder) } };
  });
}
