import { wellFormed } from "../characters.ts";
import { splitFrontMatter } from "../front-matter/read.ts";
import { createReport } from "../report.ts";
import type { Doubt } from "./lines.ts";
import { readPlainly } from "./read-plainly.ts";

/** The doubtful places of a write-up, in order; none when its front matter cannot be read. */
export function doubtsIn(source: string): Doubt[] {
  const split = splitFrontMatter(wellFormed(source).replace(/^\uFEFF/, ""), createReport(undefined));
  return split ? readPlainly(split.body).doubts : [];
}

/** A text with the lines from `line` on read otherwise, where `line` is the doubt's place in that text. */
export function readOtherwise(text: string, line: number, { line: from, to, other }: Doubt): string {
  const lines = text.split(/\r\n|\n|\r/);
  lines.splice(line - 1, to - from + 1, ...other);
  return lines.join("\n");
}
