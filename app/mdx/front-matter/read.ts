import { limits } from "../limits.ts";
import type { Report } from "../report.ts";
import type { FrontMatter } from "../types.ts";
import { isKnownKey, readFields } from "./fields.ts";
import type { RawField } from "./read-field.ts";
import { type ReadKey, readYaml } from "./yaml.ts";

const fenceLine = /^---[ \t]*$/;
/** A line such as `---js`, whose block other readers of front matter evaluate as code. */
const engineLine = /^---[ \t]*[A-Za-z][\w.+-]*[ \t]*$/;
const keyLine = /^["']?([A-Za-z_<][\w<-]*)["']?\s*:(\s|$)/;
const lowerKeyLine = /^["']?[a-z_<][\w<-]*["']?\s*:(\s|$)/;

export interface SplitSource {
  frontMatter: FrontMatter;
  /** The source with empty lines instead of the front matter, so that its line numbers are those of the file. */
  body: string;
}

/**
 * Splits a source into front matter and body; no other function reads front matter. A block is front matter only between a
 * first line `---` and the next one, and only when it begins with a key; otherwise it is text. Never evaluates code. YAML
 * may only have known keys with texts, numbers and flat lists. Returns undefined after reporting a fault of the block.
 */
export function splitFrontMatter(source: string, report: Report): SplitSource | undefined {
  const read = readBlock(source, report);
  if (!read) return undefined;
  const { fields, lines, end } = read;
  const frontMatter = readFields(fields, report);
  return { frontMatter, body: end === 0 ? source : `${"\n".repeat(end)}${lines.slice(end).join("\n")}` };
}

/**
 * Reads front matter of another system: its fields with the keys that `take` returns, and the number of its lines, 0 when
 * there is none. Returns undefined after reporting a fault. Does not read the rest of the source.
 */
export function readForeignFields(
  source: string,
  report: Report,
  take: ReadKey,
): { fields: RawField[]; lines: number } | undefined {
  const read = readBlock(source.replace(/^\uFEFF/, ""), report, take);
  return read && { fields: read.fields, lines: read.end };
}

interface Block {
  fields: RawField[];
  lines: string[];
  /** Index of the line after the block. */
  end: number;
}

function readBlock(source: string, report: Report, take?: ReadKey): Block | undefined {
  const lines = source.split(/\r\n|\n|\r/);
  const first = lines[0] ?? "";
  const noBlock: Block = { fields: [], lines, end: 0 };
  const end = lines.findIndex((line, index) => index > 0 && fenceLine.test(line));
  if (engineLine.test(first) && end !== -1) {
    report.add({ line: 1, column: 1 }, report.messages.engine(first.trim()));
    return undefined;
  }
  if (!fenceLine.test(first)) return noBlock;
  if (end === -1) {
    const key = keyLine.exec(lines[1] ?? "")?.[1];
    if (!key || !isKnownKey(key)) return noBlock;
    report.add({ line: 1, column: 1 }, report.messages.frontMatterOpen);
    return undefined;
  }
  const block = lines.slice(1, end);
  if (!isFrontMatter(block) && !(take && isAllKeys(block))) return noBlock;
  const text = block.join("\n");
  if (Buffer.byteLength(text) > limits.frontMatterBytes) {
    report.add({ line: 2, column: 1 }, report.messages.frontMatterTooBig(limits.frontMatterBytes));
    return undefined;
  }
  const fields = readYaml(text, report, take);
  return fields && { fields, lines, end: end + 1 };
}

function isFrontMatter(block: string[]): boolean {
  const first = block.find((line) => line.trim() !== "" && !line.trimStart().startsWith("#"));
  if (first === undefined) return block.every((line) => line.trim() === "") && block.length <= 1;
  const key = keyLine.exec(first)?.[1] ?? /^([A-Za-z]+):/.exec(first)?.[1];
  return (key !== undefined && isKnownKey(key)) || lowerKeyLine.test(block[0] ?? "");
}

/** Whether a block consists of keys only, which may be in any language in another system. */
function isAllKeys(block: string[]): boolean {
  const rows = block.filter((line) => line.trim() !== "" && !/^(\s|#|- )/.test(line));
  return rows.length > 0 && rows.every((line) => /^["']?[\p{L}_][\p{L}\p{N}_. -]*["']?:(\s|$)/u.test(line));
}
