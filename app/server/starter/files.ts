import { constants } from "node:fs";
import { lstat, open, readdir } from "node:fs/promises";
import path from "node:path";
import type { Problem } from "#app/mdx/types.ts";
import { sortAppliedFirst } from "#app/practices/list/applied-first.ts";
import { texts as practiceTexts } from "#app/practices/texts.ts";
import type { Language } from "#db/schema.ts";

/** A file found in the folder of starter write-ups, with its source or the problem that keeps it from being read. */
export interface StarterFile {
  file: string;
  folder: string;
  slug: string;
  source: string;
  problem: Problem | null;
}

/** The largest text that is read; the compiler's own limit, in characters, is far lower. */
const maxBytes = 1_000_000;

/**
 * Finds every `<folder>/<slug>.mdx` under a folder, ordered so that a practice comes before those that apply it. What
 * cannot be read is returned with its problem. Throws an error of one line when the folder itself cannot be read.
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
      if (!(await lstat(joinBytes(root, bytes))).isDirectory()) continue;
      if (!isText) files.push(faulty(folder, practiceTexts("fi").publish.badSlug(name)));
      else for (const entry of await entriesOf(folder)) files.push(...(await readEntry(folder, entry)));
    } catch {
      files.push(faulty(folder, practiceTexts("fi").publish.unreadable));
    }
  }
  return markDuplicates(sortAppliedFirst(files, ({ slug, source }) => ({ slug, applies: appliesIn(source) })));
}

async function readEntry(folder: string, { name, isText }: Entry): Promise<StarterFile[]> {
  if (!name.endsWith(".mdx")) return [];
  const file = path.join(folder, name);
  return [isText ? await readStarterFile(file) : faulty(file, practiceTexts("fi").publish.badSlug(name.slice(0, -4)))];
}

/** Reads one starter write-up. What cannot be read is returned with its problem; nothing is thrown. */
export async function readStarterFile(file: string): Promise<StarterFile> {
  const read = await readText(file, "fi");
  return read.ok ? { ...faulty(file, ""), source: read.text, problem: null } : faulty(file, read.reason);
}

/** The text of a UTF-8 file, with its byte order mark if it has one; or the reason why it cannot be read. */
export async function readText(
  file: string,
  language: Language,
): Promise<{ ok: true; text: string } | { ok: false; reason: string }> {
  const t = practiceTexts(language).publish;
  try {
    const content = await readPlainFile(file, maxBytes);
    if (typeof content === "string") return { ok: false, reason: t[content] };
    return { ok: true, text: new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(content) };
  } catch (error) {
    return { ok: false, reason: error instanceof TypeError ? t.notUtf8 : t.unreadable };
  }
}

/**
 * The bytes of a plain file, or the key of the reason why not. Does not wait for a pipe, and does not follow links,
 * which could lead out of the folder. Throws the file system's error.
 */
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

/** Text as one line that is safe to print to a terminal: control and bidirectional characters are escaped. */
export function printable(text: string): string {
  return text.replace(/[\p{Cc}\p{Bidi_Control}\u2028\u2029]/gu, (it) => {
    const code = it.charCodeAt(0);
    return code < 256 ? `\\x${code.toString(16).padStart(2, "0")}` : `\\u${code.toString(16).padStart(4, "0")}`;
  });
}

/** The first line of an error's message, safe to print to a terminal. */
export function oneLine(error: unknown): string {
  return printable((error instanceof Error ? error.message : String(error)).split("\n")[0] ?? "");
}

/** A folder's entry. */
export interface Entry {
  name: string;
  bytes: Buffer;
  /** False when the bytes are not UTF-8: in `name` they are then written like `\xff`. */
  isText: boolean;
}

/** The entries of a folder, sorted by name. Throws the file system's error. */
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

/** The path of an entry whose name may not be UTF-8. */
export function joinBytes(folder: string, name: Buffer): Buffer {
  return Buffer.concat([Buffer.from(folder + path.sep), name]);
}

function faulty(file: string, message: string): StarterFile {
  const [folder, slug] = [path.basename(path.dirname(file)), path.basename(file, ".mdx")];
  return { file, folder, slug, source: "", problem: { line: 1, column: 1, message } };
}

/** The slug that a source has as `applies`, read without parsing the front matter: for ordering only. */
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
