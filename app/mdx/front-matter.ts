import { isKnownKey, readFields } from "./front-matter-fields.ts";
import { limits } from "./limits.ts";
import type { Report } from "./report.ts";
import type { FrontMatter } from "./types.ts";
import { readYaml } from "./yaml.ts";

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
  const lines = source.split(/\r\n|\n|\r/);
  const first = lines[0] ?? "";
  const end = lines.findIndex((line, index) => index > 0 && fenceLine.test(line));
  if (engineLine.test(first) && end !== -1) {
    report.add({ line: 1, column: 1 }, report.say.engine(first.trim()));
    return undefined;
  }
  if (!fenceLine.test(first)) return { frontMatter: readFields([], report), body: source };
  if (end === -1) {
    const key = keyLine.exec(lines[1] ?? "")?.[1];
    if (!key || !isKnownKey(key)) return { frontMatter: readFields([], report), body: source };
    report.add({ line: 1, column: 1 }, report.say.frontMatterOpen);
    return undefined;
  }
  const block = lines.slice(1, end);
  if (!isFrontMatter(block)) return { frontMatter: readFields([], report), body: source };
  const text = block.join("\n");
  if (Buffer.byteLength(text) > limits.frontMatterBytes) {
    report.add({ line: 2, column: 1 }, report.say.frontMatterTooBig(limits.frontMatterBytes));
    return undefined;
  }
  const fields = readYaml(text, report);
  if (!fields) return undefined;
  const frontMatter = readFields(fields, report);
  return { frontMatter, body: `${"\n".repeat(end + 1)}${lines.slice(end + 1).join("\n")}` };
}

function isFrontMatter(block: string[]): boolean {
  const first = block.find((line) => line.trim() !== "" && !line.trimStart().startsWith("#"));
  if (first === undefined) return block.every((line) => line.trim() === "") && block.length <= 1;
  const key = keyLine.exec(first)?.[1] ?? /^([A-Za-z]+):/.exec(first)?.[1];
  return (key !== undefined && isKnownKey(key)) || lowerKeyLine.test(block[0] ?? "");
}
