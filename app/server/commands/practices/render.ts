import { readFile } from "node:fs/promises";
import path from "node:path";
import type { Readable, Writable } from "node:stream";
import { createMdxPool, type MdxPool } from "#app/mdx/pool.server.ts";
import { messagesIn } from "#app/mdx/report.ts";
import type { Language } from "#db/schema.ts";
import { oneLine } from "../../starter/files.ts";
import { problemLine } from "../../starter/import.ts";
import { languageOf, readWords, UsageError, uniqueFiles, workingDirectory } from "./arguments.ts";
import { help } from "./help.ts";
import { maxLinesInFlight, renderLines } from "./lines.ts";
import { openResultStream, type ResultStream } from "./output.ts";

export interface Streams {
  stdin: Readable;
  stdout: Writable;
  stderr: Writable;
}

/**
 * `practices render`: files to HTML on standard output, or with `--ndjson` one answer line for each line read, in
 * order. Standard output carries results only. Resolves to the exit code; no input makes it throw.
 */
export async function render(args: string[], { stdin, stdout, stderr }: Streams): Promise<number> {
  const request = readArguments(args);
  if (!request) {
    stderr.write(help);
    return 2;
  }
  const out = openResultStream(stdout);
  const pool = createMdxPool({ maxThreads: 2, maxQueue: maxLinesInFlight });
  try {
    if (request.ndjson) return await renderLines(stdin, out, pool, request.language);
    return await renderFiles(request.files, out, stderr, pool, request.language);
  } finally {
    await pool.close();
  }
}

function readArguments(args: string[]): { ndjson: boolean; language: Language; files: string[] } | null {
  try {
    const { values, words } = readWords(args, { ndjson: { type: "boolean" }, lang: { type: "string" } });
    const { ndjson = false, lang } = values;
    return ndjson === words.length > 0 ? null : { ndjson, language: languageOf(lang), files: uniqueFiles(words) };
  } catch (error) {
    if (error instanceof UsageError) return null;
    throw error;
  }
}

async function renderFiles(files: string[], out: ResultStream, stderr: Writable, pool: MdxPool, language: Language) {
  let code = 0;
  for (const file of files) {
    const { result, reason } = await readSource(file, language).then(
      async (source) => ({ result: await pool.compile(source, { messages: language }), reason: "" }),
      (error: unknown) => ({ result: undefined, reason: oneLine(error) }),
    );
    if (result?.ok) await out.write(`${result.html}\n`);
    else {
      code = 1;
      const errors = result?.errors ?? [{ line: 1, column: 1, message: reason }];
      for (const error of errors) stderr.write(`${problemLine(file, error)}\n`);
    }
  }
  return code;
}

/** Reads a UTF-8 file. Throws an error with a message in the given language. */
async function readSource(file: string, language: Language): Promise<string> {
  const messages = messagesIn(language);
  const bytes = await readFile(path.resolve(workingDirectory(), file)).catch((error: NodeJS.ErrnoException) => {
    throw new Error(messages.notReadable(error.code ?? error.message));
  });
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    throw new Error(messages.notUtf8);
  }
}
