import { limits } from "../limits.ts";
import type { Report } from "../report.ts";

const openers = "[]<*_`~!{";
const blank = /^[\s>]*$/;
const bullet = /^ {0,3}[-*+][ \t]+\S/;
const delimiterRow = /^[\s>|:+-]*$/;
const componentOpeners = /<\/?[A-Z]/g;

/**
 * Refuses, in one pass before any parser, sources that could make a parser very slow: too large, with too many or too
 * long lines, too deeply nested, or with too many repeated or opening characters. Returns false after reporting the first
 * fault. Lines are counted as editors count them.
 */
export function preflight(source: string, report: Report): boolean {
  const { messages } = report;
  if (source.length > limits.bytes || Buffer.byteLength(source) > limits.bytes) {
    report.add(undefined, messages.tooBig(limits.bytes / 1000));
    return false;
  }
  const lines = source.split(/\r\n|\n|\r/);
  if (lines.length > limits.lines) {
    report.add({ line: limits.lines + 1, column: 1 }, messages.tooManyLines(limits.lines));
    return false;
  }
  /** Openers by character, in the document and in the current block. */
  const total = new Map<string, number>();
  let block = new Map<string, number>();
  let fence: string | undefined;
  let components = 0;
  for (const [index, line] of lines.entries()) {
    const at = (column: number) => ({ line: index + 1, column });
    if (line.length > limits.lineLength) return refuse(at(limits.lineLength), messages.lineTooLong(limits.lineLength));
    const { depth, column, rest } = leadingContainers(line);
    const marker = /^(`{3,}|~{3,})/.exec(rest)?.[1];
    if (fence !== undefined) {
      // Code is not parsed, but a parser may find its end elsewhere: openers in it count for the whole document.
      if (marker?.startsWith(fence)) fence = undefined;
    } else {
      if (depth > limits.nesting) return refuse(at(1), messages.tooDeep);
      if (depth > 0 && column > limits.indentation) return refuse(at(1), messages.indentedTooFar(limits.indentation));
      if (marker) fence = marker;
      components += line.match(componentOpeners)?.length ?? 0;
      if (components > limits.components) return refuse(at(1), messages.tooManyComponents(limits.components));
    }
    if (delimiterRow.test(line) && countOf(line, "|") > limits.tableColumns) {
      return refuse(at(1), messages.tooManyColumns(limits.tableColumns));
    }
    const startsBlock = blank.test(line) || bullet.test(line) || rest.startsWith("|");
    if (startsBlock || fence !== undefined) block = new Map();
    const flood = findFlood(line, total, block);
    if (flood)
      return refuse(
        at(flood.column),
        flood.run ? messages.runTooLong(flood.mark) : messages.tooManyOpeners(flood.mark),
      );
  }
  return true;

  function refuse(place: { line: number; column: number }, message: string): false {
    report.add(place, message);
    return false;
  }
}

/** The first column where a character is repeated too often in a row, or openers of one kind are too many. */
function findFlood(line: string, total: Map<string, number>, block: Map<string, number>) {
  let run = 0;
  let previous = "";
  for (let index = 0; index < line.length; index++) {
    const mark = line.charAt(index);
    const code = line.charCodeAt(index);
    // Letters, digits, spaces and characters beyond ASCII are not counted.
    if (code <= 32 || code > 126 || (code > 47 && code < 58) || (code > 64 && code < 91) || (code > 96 && code < 123)) {
      previous = "";
      continue;
    }
    run = mark === previous ? run + 1 : 1;
    previous = mark;
    if (run > limits.run) return { column: index + 1, mark, run: true };
    if (!openers.includes(mark)) continue;
    const inAll = (total.get(mark) ?? 0) + 1;
    const inBlock = (block.get(mark) ?? 0) + 1;
    total.set(mark, inAll);
    block.set(mark, inBlock);
    // Parsers handle angle brackets one by one, and a table pasted as one block of HTML has many.
    if (inAll > limits.openers || (inBlock > limits.openersInBlock && mark !== "<"))
      return { column: index + 1, mark, run: false };
  }
  return undefined;
}

/**
 * The quote and list markers at the start of a line: their number, the column after them and the rest of the line. A
 * line of one mark only is a thematic break, not nested lists.
 */
function leadingContainers(line: string): { depth: number; column: number; rest: string } {
  let index = 0;
  let column = 0;
  let depth = 0;
  for (;;) {
    while (line[index] === " " || line[index] === "\t") column += line[index++] === "\t" ? 4 : 1;
    const rest = line.slice(index, index + 12);
    const marker = /^(?:>|[-*+](?=[ \t]|$)|\d{1,9}[.)](?=[ \t]|$))/.exec(rest)?.[0];
    if (!marker || isThematicBreak(line, index)) return { depth, column, rest: line.slice(index) };
    depth += 1;
    if (depth > limits.nesting) return { depth, column, rest: "" };
    index += marker.length;
    column += marker.length;
  }
}

function isThematicBreak(line: string, from: number): boolean {
  const mark = line[from];
  if (mark !== "*" && mark !== "-" && mark !== "_") return false;
  for (let index = from; index < line.length; index++) {
    if (line[index] !== mark && line[index] !== " " && line[index] !== "\t") return false;
  }
  return true;
}

function countOf(line: string, mark: string): number {
  return line.split(mark).length - 1;
}
