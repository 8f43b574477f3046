import { CsvError, parse } from "csv-parse/sync";

/** Most rows that are invited at once. */
export const mostRows = 500;

/** The most lines that a row may have, when a quoted cell contains line ends. */
const mostLines = 5;
const separators = ["\t", ";", ","];
/** A line without anything to read, as spreadsheets leave them below a table. */
const blank = /^[\s;,]*$/;
const person = /<[^<>\s@]+@[^<>\s@]+>/g;

export interface Row {
  /** Number of its first line in the list, from 1. */
  line: number;
  /** As it was written. */
  text: string;
  /** Null when a quotation mark is not closed. */
  cells: string[] | null;
}

/**
 * The text of a list as it is kept: without a byte order mark, lines ended by \n, and the people of a line that was
 * copied from the recipients of a message ("A <a@…>; B <b@…>") each on a line of their own.
 */
export function tidyList(text: string): string {
  const lines = text
    .replace(/^\uFEFF/, "")
    .replaceAll("\0", " ")
    .split(/\r\n|\r|\n/);
  return lines
    .map((line) => ((line.match(person) ?? []).length > 1 ? line.replace(/>[;,][ \t]*/g, ">\n").trimEnd() : line))
    .join("\n");
}

/**
 * The first `mostRows` rows of a tidy list and one more for a header, and the text of what follows. Cells are separated
 * by what most lines contain: tab, semicolon or comma. A quotation mark that is not closed harms its own line only.
 */
export function readRows(list: string): { rows: Row[]; rest: string[] } {
  const lines = list.split("\n");
  const separator = separatorOf(lines);
  const rows: Row[] = [];
  let at = 0;
  while (at < lines.length && rows.length <= mostRows) {
    const line = lines[at] ?? "";
    const read = blank.test(line) ? null : readRow(lines, at, separator);
    if (read) rows.push({ line: at + 1, ...read });
    at += read ? read.text.split("\n").length : 1;
  }
  return { rows, rest: lines.slice(at).filter((line) => !blank.test(line)) };
}

function separatorOf(lines: readonly string[]): string {
  const counts = separators.map((it) => lines.filter((line) => line.includes(it)).length);
  return separators[counts.indexOf(Math.max(...counts))] ?? ";";
}

function readRow(lines: readonly string[], at: number, separator: string): Omit<Row, "line"> {
  for (let length = 1; length <= mostLines && at + length <= lines.length; length++) {
    const text = lines.slice(at, at + length).join("\n");
    const cells = cellsOf(text, separator);
    if (cells) return { text, cells };
  }
  return { text: lines[at] ?? "", cells: null };
}

function cellsOf(text: string, separator: string): string[] | null {
  try {
    // A tidy list has no character 0, so that line ends in quotation marks stay in their cell. A quotation mark in the
    // middle of a cell is accepted within a line only: it must not make a cell of the lines between two open ones.
    const relaxed = !text.includes("\n");
    const options = { delimiter: separator, record_delimiter: "\0", relax_quotes: relaxed, ltrim: true };
    return parse(text, options)[0]?.map((cell) => cell.trim()) ?? [];
  } catch (error) {
    if (error instanceof CsvError) return null;
    throw error;
  }
}
