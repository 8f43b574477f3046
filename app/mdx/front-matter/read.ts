import { limits } from "../limits.ts";
import type { Report } from "../report.ts";
import type { FrontMatter } from "../types.ts";
import { isKnownKey, readFields } from "./fields.ts";
import type { RawField } from "./read-field.ts";
import { readYaml, type TakeKey } from "./yaml.ts";

const fenceLine = /^---[ \t]*$/;
/** `---js` and its kin, which other readers of front matter evaluate. */
const engineLine = /^---[ \t]*[A-Za-z][\w.+-]*[ \t]*$/;
const keyLine = /^["']?([A-Za-z_<][\w<-]*)["']?\s*:(\s|$)/;
const lowerKeyLine = /^["']?[a-z_<][\w<-]*["']?\s*:(\s|$)/;

export interface Split {
  frontMatter: FrontMatter;
  /** The source with the front matter blanked out line by line, so that places in it are places in the file. */
  body: string;
}

/**
 * The one reader of front matter. A block counts only between an exact `---` first line and the next one, and only
 * if it begins with a key; anything else is the author's text. Never evaluates anything and refuses YAML beyond
 * known keys with words, numbers and flat lists. Returns undefined when it has reported a fault.
 */
export function splitFrontMatter(source: string, report: Report): Split | undefined {
  const read = readBlock(source, report);
  if (!read) return undefined;
  const { fields, lines, end } = read;
  const frontMatter = readFields(fields, report);
  return { frontMatter, body: end === 0 ? source : `${"\n".repeat(end)}${lines.slice(end).join("\n")}` };
}

/**
 * The same reader for front matter of other systems: the keys as `take` names them, with their words and places, and
 * how many lines the block takes (0: there is none). Undefined when it has reported a fault; the rest of the source
 * is not looked at.
 */
export function readForeignFields(
  source: string,
  report: Report,
  take: TakeKey,
): { fields: RawField[]; lines: number } | undefined {
  const read = readBlock(source.replace(/^\uFEFF/, ""), report, take);
  return read && { fields: read.fields, lines: read.end };
}

interface Block {
  fields: RawField[];
  lines: string[];
  /** The number of the line after the block, from 0. */
  end: number;
}

function readBlock(source: string, report: Report, take?: TakeKey): Block | undefined {
  const lines = source.split(/\r\n|\n|\r/);
  const first = lines[0] ?? "";
  const none: Block = { fields: [], lines, end: 0 };
  const end = lines.findIndex((line, index) => index > 0 && fenceLine.test(line));
  if (engineLine.test(first) && end !== -1) {
    report.add({ line: 1, column: 1 }, report.say.engine(first.trim()));
    return undefined;
  }
  if (!fenceLine.test(first)) return none;
  if (end === -1) {
    const key = keyLine.exec(lines[1] ?? "")?.[1];
    if (!key || !isKnownKey(key)) return none;
    report.add({ line: 1, column: 1 }, report.say.frontMatterOpen);
    return undefined;
  }
  const block = lines.slice(1, end);
  if (!isFrontMatter(block) && !(take && isAllKeys(block))) return none;
  const text = block.join("\n");
  if (Buffer.byteLength(text) > limits.frontMatterBytes) {
    report.add({ line: 2, column: 1 }, report.say.frontMatterTooBig(limits.frontMatterBytes));
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

/** Other systems' keys may be of any language: a block of nothing else is no prose. */
function isAllKeys(block: string[]): boolean {
  const rows = block.filter((line) => line.trim() !== "" && !/^(\s|#|- )/.test(line));
  return rows.length > 0 && rows.every((line) => /^["']?[\p{L}_][\p{L}\p{N}_. -]*["']?:(\s|$)/u.test(line));
}
