import { limits } from "../limits.ts";
import { bullets, isMarkdownBlock, type Line, type Reading, runsOf } from "./lines.ts";

const listMark = new RegExp(`^[ \\t]*(?:[-*+–—o${bullets}]|\\d{1,9}[.)]|[a-zåäö]\\)|\\(\\w{1,3}\\))\\t`, "i");

/** Reads neighbouring lines with the same number of tabs, as a spreadsheet gives them, as a table. */
export function readColumns(block: readonly Line[], { doubt, lines }: Reading): void {
  for (const run of runsOf(block, (line) => tabsIn(line) > 0)) {
    for (const rows of sameWidth(run)) {
      const columns = tabsIn(rows[0] as Line) + 1;
      if (rows.length < 2 || columns > limits.tableColumns) continue;
      for (const line of rows) line.whole = row(line.text);
      const [head] = rows;
      head?.before.push("");
      head?.after.push(`|${" --- |".repeat(columns)}`);
      const next = lines[rows.at(-1)?.number ?? 0];
      if (next?.kind === "text") next.before.push("");
      doubt("tabs-as-table", rows, asLines(rows));
    }
  }
}

function tabsIn({ text }: Line): number {
  if (/^\t/.test(text) || isMarkdownBlock(text) || listMark.test(text)) return 0;
  return text.trimEnd().split("\t").length - 1;
}

function sameWidth(run: readonly Line[]): Line[][] {
  const groups: Line[][] = [];
  for (const line of run) {
    const group = groups.at(-1);
    if (group && tabsIn(group[0] as Line) === tabsIn(line)) group.push(line);
    else groups.push([line]);
  }
  return groups;
}

function row(text: string): string {
  const cells = text.trimEnd().split("\t");
  return `| ${cells.map((cell) => cell.trim().replace(/[\\|]/g, "\\$&")).join(" | ")} |`;
}

/** The rows as lines of text, with one space for each tab. */
function asLines(rows: readonly Line[]): string[] {
  return rows.map((line) => line.text.trimEnd().replace(/\t/g, " ") + (line === rows.at(-1) ? "" : "\\"));
}
