import type { Place } from "../types.ts";
import { readBullets, readEndsOfLists } from "./bullets.ts";
import { classify } from "./classify.ts";
import { readColumns } from "./columns.ts";
import { isInList, readIndentation } from "./indentation.ts";
import { readCharacters } from "./inline.ts";
import { readLineBreaks } from "./line-breaks.ts";
import { blocksOf, type Doubt, type Line, type Reading, rewritten } from "./lines.ts";
import { type Neighbours, readOrdinals, readQuotations, readSigns, readStars } from "./markers.ts";
import { readUnderlines } from "./underlines.ts";

/** A text as the Markdown parser is to read it. */
export interface PlainReading {
  text: string;
  /** In order of place. */
  doubts: Doubt[];
  /** The line of `text` in which a line of the source is. */
  lineIn(number: number): number;
  /** The place in the author's text of a place in `text`. */
  placeIn(place: Place): Place;
}

/**
 * Rewrites what people type who know no Markdown so that Markdown reads it as they mean it: amounts with signs, dates,
 * paths, lists and tables from Word, signatures, indented paragraphs. What is Markdown beyond doubt stays as it is. The
 * author's text itself is not changed by anybody. The rules are told to writers in the guide. Takes linear time.
 */
export function readPlainly(source: string): PlainReading {
  const lines = classify(source.split(/\r\n|\n|\r/));
  const doubts: Doubt[] = [];
  const reading: Reading = {
    lines,
    hasStarReference: /[\p{L}\p{N}%)]\*(?=[\s.,;:)|]|$)/mu.test(source),
    doubt(kind, block, other) {
      const [first] = block;
      if (first)
        doubts.push({
          kind,
          line: first.number,
          to: block.at(-1)?.number ?? first.number,
          excerpt: excerptOf(first),
          other,
        });
    },
  };
  readAll(lines, reading);
  const { text, from } = join(lines);
  return {
    text,
    doubts: doubts.sort((a, b) => a.line - b.line),
    lineIn: (number) => from.findIndex((line) => line.number === number) + 1 + (lines[number - 1]?.before.length ?? 0),
    placeIn: (place) => placeIn(from, place),
  };
}

function readAll(lines: readonly Line[], reading: Reading): void {
  const blocks = blocksOf(lines);
  let inList = false;
  let seen = 0;
  for (const [index, block] of blocks.entries()) {
    const start = lines.indexOf(block[0] as Line, seen);
    for (; seen < start; seen++) inList = isInList(lines[seen] as Line, inList);
    const beside = [lastWithText(lines, start), blocks[index - 1]?.at(-1), blocks[index + 1]?.[0]].map(
      (it) => it?.text ?? "",
    );
    const around: Neighbours = { has: (test) => beside.some((text) => test.test(text)) };
    readIndentation(block, { inList }, reading);
    for (; seen < start + block.length; seen++) inList = isInList(lines[seen] as Line, inList);
    readBlock(
      block.filter(({ kind }) => kind === "text"),
      around,
      reading,
    );
  }
}

/** The nearest line before an index that is not blank. */
function lastWithText(lines: readonly Line[], before: number): Line | undefined {
  let at = before - 1;
  while (lines[at]?.kind === "blank") at--;
  return lines[at];
}

function readBlock(block: readonly Line[], around: Neighbours, reading: Reading): void {
  readColumns(block, reading);
  const rest = block.filter(({ whole }) => whole === null);
  readBullets(rest, reading);
  readQuotations(block, reading);
  readSigns(block, around, reading);
  readStars(block, around, reading);
  readOrdinals(block, around);
  readEndsOfLists(rest);
  readUnderlines(block, reading);
  readLineBreaks(block);
  for (const line of block) if (line.whole === null) readCharacters(line);
}

/** Joins the lines; `from` has for each line of the result the one that it came from. */
function join(lines: readonly Line[]): { text: string; from: Line[] } {
  const texts: string[] = [];
  const from: Line[] = [];
  for (const line of lines) {
    for (const text of [...line.before, rewritten(line), ...line.after]) {
      texts.push(text);
      from.push(line);
    }
  }
  return { text: texts.join("\n"), from };
}

function placeIn(from: readonly Line[], { line, column }: Place): Place {
  const origin = from[line - 1];
  if (!origin) return { line: from.at(-1)?.number ?? line, column };
  if (origin.whole !== null) return { line: origin.number, column: Math.min(column, origin.text.length + 1) };
  let at = column - 1;
  for (const { at: inserted, text } of origin.inserts) if (inserted < at) at -= text.length;
  return { line: origin.number, column: at + 1 + origin.left };
}

function excerptOf({ text }: Line): string {
  const trimmed = text.trim();
  return trimmed.length > 60 ? `${trimmed.slice(0, 59)}…` : trimmed;
}
