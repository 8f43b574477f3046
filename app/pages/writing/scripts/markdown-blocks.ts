import { escapeLineStart, escapeText, pairsIn, type Run } from "./markdown-escape.ts";
import { tableOf } from "./toolbar-inserts.ts";

/** A block of a pasted document. `depth` is the level of a list item, from 1. */
export type Block =
  | { kind: "paragraph"; runs: Run[] }
  /** The level is that of the document, from 1. */
  | { kind: "heading"; level: number; runs: Run[] }
  /** `first` is the number with which a list begins there, `box` a ticked or empty box before the text. */
  | { kind: "item"; depth: number; ordered: boolean; first?: number; box?: string; runs: Run[] }
  | { kind: "table"; rows: Run[][][] };

interface Options {
  /** The `#` signs of the highest heading; those below it in the document get more. */
  hashes: string;
  /** Whether a name is that of an HTML element. */
  isElement: (name: string) => boolean;
}

/** Blocks as Markdown, separated by blank lines; list items follow each other without one. */
export function markdownOf(blocks: Block[], options: Options): string {
  const lines: string[] = [];
  // For each level of the current list: the indentation of its text, and its last number.
  let open: { indent: string; ordered: boolean; count: number }[] = [];
  let afterItem = false;
  const levels = [...new Set(blocks.flatMap((block) => (block.kind === "heading" ? [block.level] : [])))].sort();
  for (const block of blocks) {
    const text = block.kind === "table" ? tableText(block.rows, options) : blockText(block, levels, options);
    if (text === "") continue;
    if (block.kind !== "item") {
      open = [];
      afterItem = false;
      lines.push(...(lines.length > 0 ? [""] : []), text);
      continue;
    }
    // An item that skips a level in the document becomes only one level deeper.
    const depth = Math.min(block.depth, open.length + 1);
    const before = open[depth - 1];
    const count = before && before.ordered === block.ordered ? before.count + 1 : (block.first ?? 1);
    const indent = " ".repeat(open.slice(0, depth - 1).reduce((sum, { indent }) => sum + indent.length, 0));
    const marker = block.ordered ? `${count}. ` : "- ";
    open = [...open.slice(0, depth - 1), { indent: " ".repeat(marker.length), ordered: block.ordered, count }];
    const isNew = !afterItem || (depth === 1 && before?.ordered === !block.ordered);
    if (lines.length > 0 && isNew) lines.push("");
    lines.push(indent + marker + (block.box ?? "") + text.replaceAll("\n", `\n${indent}${" ".repeat(marker.length)}`));
    afterItem = true;
  }
  return lines.join("\n");
}

function blockText(
  block: Exclude<Block, { kind: "table" }>,
  levels: readonly number[],
  { hashes, isElement }: Options,
): string {
  if (block.kind === "heading") {
    const plain = block.runs.map((run) => ({ ...run, bold: false, text: run.text === "\n" ? " " : run.text }));
    const text = inlineText(plain, isElement);
    const marks = (hashes + "#".repeat(levels.indexOf(block.level))).slice(0, 6);
    return text && `${marks} ${text.replace(/(\s)(#+)$/, "$1\\$2")}`;
  }
  return inlineText(block.runs, isElement).split("\n").map(escapeStart).join("\n");
}

/** Escapes the start of a line, except asterisks of bold or italic that were written here. */
function escapeStart(line: string): string {
  return /^\*+\S/.test(line) ? line : escapeLineStart(line);
}

function tableText(rows: Run[][][], { isElement }: Options): string {
  const texts = rows.map((row, at) =>
    row.map((cell) => {
      const runs = cell.map((run) => ({ ...run, bold: run.bold && at > 0, text: run.text === "\n" ? " " : run.text }));
      return inlineText(runs, isElement).replaceAll("|", "\\|");
    }),
  );
  const filledRows = texts.filter((row) => row.some((cell) => cell !== ""));
  return filledRows.length === 0 ? "" : tableOf(filledRows);
}

function inlineText(blockRuns: Run[], isElement: Options["isElement"]): string {
  const runs = normaliseRuns(blockRuns);
  const pairs = pairsIn(runs);
  let text = "";
  runs.forEach((run, index) => {
    if (run.text === "\n") {
      text = `${text.trimEnd()}  \n`;
      return;
    }
    const [, lead = "", words = "", tail = ""] = /^(\s*)(.*?)(\s*)$/s.exec(run.text) ?? [];
    let body = escapeText(words, pairs, isElement);
    if (run.href !== null) body = linkText(body, run.href, words);
    else if (words === "") body = "";
    const mark = words === "" ? "" : "*".repeat((run.bold ? 2 : 0) + (run.italic ? 1 : 0));
    if (run.script && words !== "") body = `<${run.script}>${body}</${run.script}>`;
    if (run.struck && words !== "") body = `~~${body}~~`;
    text += lead + withMark(body, mark, tail || (runs[index + 1]?.text ?? " ")) + tail;
  });
  return text.replace(/ {3,}\n/g, "  \n").trim();
}

/** Text in bold or italic marks. A mark between punctuation and a letter would not close: it goes before both. */
function withMark(body: string, mark: string, next: string): string {
  if (mark === "") return body;
  const [, inner = "", out = ""] = /^(.*?)([\p{P}\p{S}]*)$/su.exec(body) ?? [];
  const mustMove = out !== "" && inner !== "" && /^[\p{L}\p{N}]/u.test(next) && !/[)\]]$/.test(body);
  return mustMove ? mark + inner + mark + out : mark + body + mark;
}

function linkText(body: string, href: string, words: string): string {
  // A bare address is rendered as a link without markup.
  if (words === href || words === href.replace(/^mailto:/, "")) return words;
  const address = href.replace(/[\s<>()]/g, (character) => encodeURIComponent(character).replace(/[()]/g, hex));
  return `[${body.replace(/(?<!\\)[[\]]/g, "\\$&")}](${address})`;
}

const hex = (character: string) => (character === "(" ? "%28" : "%29");

/** Joins neighbours of the same format; removes repeated spaces, spaces at the edges of lines and empty lines. */
function normaliseRuns(runs: Run[]): Run[] {
  const normalised: Run[] = [];
  for (const run of runs) {
    const last = normalised.at(-1);
    if (run.text === "\n") {
      if (last && last.text !== "\n") normalised.push({ text: "\n", bold: false, italic: false, href: null });
      continue;
    }
    const text = /\s$/.test(last?.text ?? " ") ? run.text.replace(/^\s+/, "") : run.text;
    if (text === "") continue;
    const sameFormat =
      last &&
      last.text !== "\n" &&
      last.bold === run.bold &&
      last.italic === run.italic &&
      !last.struck === !run.struck &&
      (last.script ?? null) === (run.script ?? null);
    // A space of any format joins the run before it.
    if (last && last.text !== "\n" && (text.trim() === "" || (sameFormat && last.href === run.href))) last.text += text;
    else normalised.push({ ...run, text });
  }
  while (normalised.at(-1)?.text.trim() === "") normalised.pop();
  return normalised;
}
