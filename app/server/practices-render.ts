import { once } from "node:events";
import { readFile } from "node:fs/promises";
import path from "node:path";
import type { Readable, Writable } from "node:stream";
import { createMdxPool, type MdxPool } from "#app/mdx/pool.server.ts";
import { messagesIn } from "#app/mdx/report.ts";
import type { CompileResult, Problem } from "#app/mdx/types.ts";
import type { Language } from "#db/schema.ts";
import { oneLine } from "./starter-files.ts";
import { problemLine } from "./starter-import.ts";

export interface Streams {
  stdin: Readable;
  stdout: Writable;
  stderr: Writable;
}

export const help = `npm run practices -- render FILE…     prints each write-up as HTML; FILE:line:column message when it cannot
npm run practices -- render --ndjson   reads {"id", "source"} lines, prints one answer line each, in order
npm run practices -- check [FILE…]     checks all that publishing would; without files the folder practices/
  --lang fi|sv|en                      the language of the messages of render
`;
/** A line longer than this is answered with an error and forgotten while it streams by. */
const longestLine = 64_000_000;
const inFlight = 6;

/**
 * `practices render`: files to HTML on standard output, or with `--ndjson` one answer line for each line read, in
 * order. Standard output carries results only. Resolves to the exit code; no input makes it throw.
 */
export async function render(args: string[], { stdin, stdout, stderr }: Streams): Promise<number> {
  const asked = readArguments(args);
  if (!asked || asked.ndjson === asked.files.length > 0) {
    stderr.write(help);
    return 2;
  }
  const out = quietWriter(stdout);
  const language = asked.language ?? "fi";
  const pool = createMdxPool({ maxThreads: 2, maxQueue: inFlight });
  try {
    if (asked.ndjson) return await renderLines(stdin, out, pool, language);
    return await renderFiles(asked.files, out, stderr, pool, language);
  } finally {
    await pool.close();
  }
}

/** The words of a command line that are files; null when there are options that are not known. */
export function filesOf(args: string[]): string[] | null {
  const asked = readArguments(args);
  return asked && !asked.ndjson && asked.language === null ? asked.files : null;
}

/** Where the user stands: npm runs its scripts in the project's folder and tells where it was called. */
export function standing(): string {
  const { npm_lifecycle_event: script, INIT_CWD: from } = process.env;
  return (script === "practices" && from) || process.cwd();
}

function readArguments(args: string[]): { ndjson: boolean; language: Language | null; files: string[] } | null {
  const languages: readonly Language[] = ["fi", "sv", "en"];
  const files = new Map<string, string>();
  let ndjson = false;
  let language: Language | null = null;
  let optionsEnded = false;
  for (let index = 0; index < args.length; index++) {
    const word = args[index] ?? "";
    if (optionsEnded || !word.startsWith("-")) files.set(path.resolve(standing(), word), word);
    else if (word === "--") optionsEnded = true;
    else if (word === "--ndjson") ndjson = true;
    else if (word === "--lang" || word.startsWith("--lang=")) {
      const value = word === "--lang" ? args[++index] : word.slice("--lang=".length);
      language = languages.find((one) => one === value) ?? null;
      if (!language) return null;
    } else return null;
  }
  return { ndjson, language, files: [...files.values()] };
}

async function renderFiles(files: string[], out: Out, stderr: Writable, pool: MdxPool, language: Language) {
  let code = 0;
  for (const file of files) {
    const { result, why } = await readSource(file, language).then(
      async (source) => ({ result: await pool.compile(source, { messages: language }), why: "" }),
      (error: unknown) => ({ result: undefined, why: oneLine(error) }),
    );
    if (result?.ok) await out.write(`${result.html}\n`);
    else {
      code = 1;
      const errors = result?.errors ?? [{ line: 1, column: 1, message: why }];
      for (const error of errors) stderr.write(`${problemLine(file, error)}\n`);
    }
  }
  return code;
}

async function readSource(file: string, language: Language): Promise<string> {
  const say = messagesIn(language);
  const bytes = await readFile(path.resolve(standing(), file)).catch((error: NodeJS.ErrnoException) => {
    throw new Error(say.notReadable(error.code ?? error.message));
  });
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    throw new Error(say.notUtf8);
  }
}

/** A few lines are at work at once; each answer leaves as soon as it and those before it are ready. */
async function renderLines(stdin: Readable, out: Out, pool: MdxPool, language: Language): Promise<number> {
  const written: Promise<void>[] = [];
  let last = Promise.resolve();
  for await (const line of linesOf(stdin)) {
    if (out.closed()) break;
    if (written.length >= inFlight) await written.shift();
    const ready = answer(line, pool, language);
    last = last.then(async () => out.write(await ready));
    written.push(last);
  }
  await last;
  return 0;
}

async function answer(line: string | undefined, pool: MdxPool, language: Language): Promise<string> {
  const say = messagesIn(language);
  const { id, source, fault } = readLine(line, say);
  const result: CompileResult =
    source === undefined
      ? refused(fault)
      : await pool.compile(source, { messages: language }).catch(() => refused(say.unexpected));
  const fields = result.ok
    ? { id, ok: true, html: result.html, text: result.text, headings: result.headings }
    : { id, ok: false, errors: result.errors };
  return `${JSON.stringify(fields)}\n`;
}

function readLine(line: string | undefined, say: ReturnType<typeof messagesIn>) {
  let value: unknown;
  try {
    value = line === undefined ? undefined : JSON.parse(line);
  } catch {
    value = undefined;
  }
  if (typeof value !== "object" || value === null || Array.isArray(value)) return { id: null, fault: say.notJson };
  const { id = null, source } = value as { id?: unknown; source?: unknown };
  return typeof source === "string" ? { id, source, fault: "" } : { id, fault: say.noSource };
}

function refused(message: string): { ok: false; errors: Problem[] } {
  return { ok: false, errors: [{ line: 1, column: 1, message }] };
}

/** Lines at `\n` only, as NDJSON has them; undefined stands for one too long to hold. */
async function* linesOf(input: Readable): AsyncGenerator<string | undefined> {
  let parts: Buffer[] = [];
  let length = 0;
  const take = () => {
    const line = length > longestLine ? undefined : Buffer.concat(parts).toString("utf8").replace(/\r$/, "");
    parts = [];
    length = 0;
    return line;
  };
  const keep = (part: Buffer) => {
    length += part.length;
    if (length > longestLine) parts = [];
    else parts.push(part);
  };
  for await (const chunk of input) {
    let rest = Buffer.isBuffer(chunk) ? chunk : Buffer.from(String(chunk));
    for (let end = rest.indexOf(10); end !== -1; end = rest.indexOf(10)) {
      keep(rest.subarray(0, end));
      yield take();
      rest = rest.subarray(end + 1);
    }
    keep(rest);
  }
  if (length > 0) yield take();
}

interface Out {
  write(text: string): Promise<void>;
  closed(): boolean;
}

/** Writes at the reader's pace; once the reader has gone (`| head`), writes nothing more and says so. */
function quietWriter(stream: Writable): Out {
  let gone = false;
  stream.on("error", () => {
    gone = true;
  });
  return {
    closed: () => gone || stream.destroyed,
    async write(text) {
      if (gone || stream.destroyed || stream.write(text)) return;
      await Promise.race([once(stream, "drain"), once(stream, "close")]).catch(() => undefined);
    },
  };
}
