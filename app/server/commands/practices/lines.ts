import type { Readable } from "node:stream";
import type { MdxPool } from "#app/mdx/pool.server.ts";
import { messagesIn } from "#app/mdx/report.ts";
import type { CompileResult, Problem } from "#app/mdx/types.ts";
import type { Language } from "#db/schema.ts";
import type { ResultStream } from "./output.ts";

/** The longest line, in bytes; a longer one is answered with an error and its bytes are dropped as they arrive. */
const maxLineBytes = 64_000_000;
/** Number of lines that are compiled at the same time. */
export const maxLinesInFlight = 6;

/** Writes an answer line for each `{"id", "source"}` line, in order. Resolves to the exit code. */
export async function renderLines(
  stdin: Readable,
  out: ResultStream,
  pool: MdxPool,
  language: Language,
): Promise<number> {
  const written: Promise<void>[] = [];
  let last = Promise.resolve();
  for await (const line of linesOf(stdin)) {
    if (out.closed()) break;
    if (written.length >= maxLinesInFlight) await written.shift();
    const ready = answer(line, pool, language);
    last = last.then(async () => out.write(await ready));
    written.push(last);
  }
  await last;
  return 0;
}

async function answer(line: string | undefined, pool: MdxPool, language: Language): Promise<string> {
  const messages = messagesIn(language);
  const { id, source, fault } = readLine(line, messages);
  const result: CompileResult =
    source === undefined
      ? refused(fault)
      : await pool.compile(source, { messages: language }).catch(() => refused(messages.unexpected));
  const fields = result.ok
    ? { id, ok: true, html: result.html, text: result.text, headings: result.headings }
    : { id, ok: false, errors: result.errors };
  return `${JSON.stringify(fields)}\n`;
}

function readLine(line: string | undefined, messages: ReturnType<typeof messagesIn>) {
  let value: unknown;
  try {
    value = line === undefined ? undefined : JSON.parse(line);
  } catch {
    value = undefined;
  }
  if (typeof value !== "object" || value === null || Array.isArray(value)) return { id: null, fault: messages.notJson };
  const { id = null, source } = value as { id?: unknown; source?: unknown };
  return typeof source === "string" ? { id, source, fault: "" } : { id, fault: messages.noSource };
}

function refused(message: string): { ok: false; errors: Problem[] } {
  return { ok: false, errors: [{ line: 1, column: 1, message }] };
}

/** The lines of the input, ended by `\n` only, as in NDJSON; undefined for a line longer than `maxLineBytes`. */
async function* linesOf(input: Readable): AsyncGenerator<string | undefined> {
  let parts: Buffer[] = [];
  let length = 0;
  const takeLine = () => {
    const line = length > maxLineBytes ? undefined : Buffer.concat(parts).toString("utf8").replace(/\r$/, "");
    parts = [];
    length = 0;
    return line;
  };
  const append = (part: Buffer) => {
    length += part.length;
    if (length > maxLineBytes) parts = [];
    else parts.push(part);
  };
  for await (const chunk of input) {
    let rest = Buffer.isBuffer(chunk) ? chunk : Buffer.from(String(chunk));
    for (let end = rest.indexOf(10); end !== -1; end = rest.indexOf(10)) {
      append(rest.subarray(0, end));
      yield takeLine();
      rest = rest.subarray(end + 1);
    }
    append(rest);
  }
  if (length > 0) yield takeLine();
}
