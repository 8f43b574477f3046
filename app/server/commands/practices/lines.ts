import type { Readable } from "node:stream";
import type { MdxPool } from "#app/mdx/pool.server.ts";
import { messagesIn } from "#app/mdx/report.ts";
import type { CompileResult, Problem } from "#app/mdx/types.ts";
import type { Language } from "#db/schema.ts";
import type { Out } from "./output.ts";

/** A line longer than this is answered with an error and forgotten while it streams by. */
const longestLine = 64_000_000;
/** Lines at work at once. */
export const inFlight = 6;

/** Answers `{"id", "source"}` lines: a few are at work at once; each answer leaves as soon as it and those before it are ready. */
export async function renderLines(stdin: Readable, out: Out, pool: MdxPool, language: Language): Promise<number> {
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
