/** Readings of a place about which an author may have meant something else. The first words say how it is shown. */
export const readingKinds = [
  "quotation-as-text",
  "signs-as-text",
  "signs-as-list",
  "star-as-text",
  "underline-as-rule",
  "underline-as-heading",
  "dashes-as-list",
  "tabs-as-table",
  "indent-as-text",
  "indent-as-code",
] as const;

export type ReadingKind = (typeof readingKinds)[number];

/** A place that could be read in two ways, and the lines that say the other one beyond doubt. */
export interface Doubt {
  kind: ReadingKind;
  /** First and last line of the place, from 1, front matter counted. */
  line: number;
  to: number;
  /** The author's first line, shortened. */
  excerpt: string;
  /** The lines with which the place is read otherwise. */
  other: string[];
}

/** How a line is read. Lines of code, HTML, components and hidden comments are `raw`: no rule changes them. */
export type LineKind = "blank" | "raw" | "text";

/** A line of the author's text and what the rules make of it. */
export interface Line {
  /** Number in the source, from 1. */
  number: number;
  /** The line as typed, without its first `left` characters. */
  text: string;
  /** Number of characters left out at the beginning of the line. */
  left: number;
  kind: LineKind;
  /** Whether the line begins and ends where the author began and ended it; otherwise Markdown joins it to its neighbours. */
  isOwnLine: boolean;
  /** Characters put into `text` at an offset of it, in any order. */
  inserts: { at: number; text: string }[];
  /** A text instead of the line. */
  whole: string | null;
  before: string[];
  after: string[];
}

/** What the rules share: the lines, and the doubts that they find. */
export interface Reading {
  lines: Line[];
  doubt(kind: ReadingKind, block: readonly Line[], other: string[]): void;
  /** Whether the text refers to a note by a star, such as `5 000*`. */
  hasStarReference: boolean;
}

/** Bullets of word processors, those of their symbol fonts included. */
export const bullets = "•·▪▫■□◦‣⁃●○◆➢➤\uF076\uF0A7\uF0B7\uF0D8";

/** Puts a backslash before the character at an offset, so that it is read as text. */
export function escapeAt(line: Line, at: number): void {
  line.inserts.push({ at, text: "\\" });
}

/** Ends the line with a line break that readers see. */
export function breakAfter(line: Line): void {
  if (!/(?:\\| {2,})$/.test(line.text)) line.inserts.push({ at: line.text.length, text: "\\" });
}

/** The line as the compiler will read it. */
export function rewritten({ text, inserts, whole }: Line): string {
  if (whole !== null) return whole;
  let result = "";
  let from = 0;
  for (const { at, text: added } of inserts.sort((a, b) => a.at - b.at)) {
    result += text.slice(from, at) + added;
    from = at;
  }
  return result + text.slice(from);
}

/** The maximal runs of neighbouring lines of text. */
export function blocksOf(lines: readonly Line[]): Line[][] {
  const blocks: Line[][] = [];
  let block: Line[] = [];
  for (const line of lines) {
    if (line.kind === "text") block.push(line);
    else if (block.length > 0) {
      blocks.push(block);
      block = [];
    }
  }
  if (block.length > 0) blocks.push(block);
  return blocks;
}

/** The maximal runs of neighbouring lines for which a test is true. */
export function runsOf(block: readonly Line[], test: (line: Line) => boolean): Line[][] {
  const runs: Line[][] = [];
  let run: Line[] = [];
  for (const line of block) {
    if (test(line)) run.push(line);
    else if (run.length > 0) {
      runs.push(run);
      run = [];
    }
  }
  if (run.length > 0) runs.push(run);
  return runs;
}

/** Whether a line begins a list item, a quotation, a heading, a table row or a rule in Markdown. */
export function isMarkdownBlock(text: string): boolean {
  return /^ {0,3}(?:[-*+][ \t]|\d{1,9}[.)][ \t]|>|#{1,6}(?:[ \t]|$)|\||(?:[-*_][ \t]*){3,}$|\[\^?[^\]]+\]:)/.test(text);
}
