import { readFile } from "node:fs/promises";
import path from "node:path";
import type { Readable, Writable } from "node:stream";
import { createMdxPool, type MdxPool } from "#app/mdx/pool.server.ts";
import { messagesIn } from "#app/mdx/report.ts";
import type { Language } from "#db/schema.ts";
import { oneLine } from "../../starter/files.ts";
import { problemLine } from "../../starter/import.ts";
import { eachOnce, languageOf, readWords, standing, UsageError } from "./arguments.ts";
import { help } from "./help.ts";
import { inFlight, renderLines } from "./lines.ts";
import { type Out, quietWriter } from "./output.ts";

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
  const asked = readArguments(args);
  if (!asked) {
    stderr.write(help);
    return 2;
  }
  const out = quietWriter(stdout);
  const pool = createMdxPool({ maxThreads: 2, maxQueue: inFlight });
  try {
    if (asked.ndjson) return await renderLines(stdin, out, pool, asked.language);
    return await renderFiles(asked.files, out, stderr, pool, asked.language);
  } finally {
    await pool.close();
  }
}

function readArguments(args: string[]): { ndjson: boolean; language: Language; files: string[] } | null {
  try {
    const { values, words } = readWords(args, { ndjson: { type: "boolean" }, lang: { type: "string" } });
    const { ndjson = false, lang } = values;
    return ndjson === words.length > 0 ? null : { ndjson, language: languageOf(lang), files: eachOnce(words) };
  } catch (error) {
    if (error instanceof UsageError) return null;
    throw error;
  }
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
