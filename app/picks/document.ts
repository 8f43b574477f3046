import type { Language } from "#db/schema.ts";

/** A piece of text with one style. Without a language it is in the document's language. */
export interface Run {
  text: string;
  href?: string;
  bold?: boolean;
  italic?: boolean;
  strike?: boolean;
  language?: Language;
}

/** A paragraph, heading, list item or table. "\n" in a run is a line break. */
export type Block =
  | { kind: "paragraph"; runs: Run[] }
  | { kind: "heading"; runs: Run[] }
  /** Items with the same `list` and the same level belong together; an ordered list counts from 1. */
  | { kind: "item"; list: number; level: number; ordered: boolean; runs: Run[] }
  | { kind: "table"; head: Run[][]; rows: Run[][][] };

/** A part of a practice, with its heading. */
export interface DocumentPart {
  title: string;
  blocks: Block[];
}

/** A practice in the document: its title, the blocks below it, and the parts. */
export interface DocumentPractice {
  title: Run;
  lead: Block[];
  parts: DocumentPart[];
}

/** The picks as a document, from which both the text file and the .docx are rendered. */
export interface PicksDocument {
  language: Language;
  title: string;
  author: string;
  lead: Block[];
  practices: DocumentPractice[];
  closing: DocumentPart;
}

/** Makes a paragraph. */
export function paragraph(...runs: (Run | string)[]): Block {
  return { kind: "paragraph", runs: runs.map(toRun) };
}

/** Makes a bulleted list with a number of its own. */
export function list(items: readonly (readonly (Run | string)[])[]): Block[] {
  const number = nextList();
  return items.map((runs) => ({ kind: "item", list: number, level: 0, ordered: false, runs: runs.map(toRun) }));
}

function toRun(it: Run | string): Run {
  return typeof it === "string" ? { text: it } : it;
}

let lists = 0;

/** Returns a list number that no other list of any document has. */
export function nextList(): number {
  lists += 1;
  return lists;
}
