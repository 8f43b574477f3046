import type { Language } from "#db/schema.ts";

/** A stretch of text; without a language it is in that of the document. */
export interface Run {
  text: string;
  href?: string;
  bold?: boolean;
  italic?: boolean;
  strike?: boolean;
  language?: Language;
}

/** What stands on lines of its own. A run's "\n" is a line break within it. */
export type Block =
  | { kind: "paragraph"; runs: Run[] }
  | { kind: "heading"; runs: Run[] }
  /** Items with the same `list` and the same level belong together; an ordered list counts from 1. */
  | { kind: "item"; list: number; level: number; ordered: boolean; runs: Run[] }
  | { kind: "table"; head: Run[][]; rows: Run[][][] };

/** A part of what is told of a practice: under a heading of its own. */
export interface DocumentPart {
  title: string;
  blocks: Block[];
}

/** A practice in the document: its title, what stands right under it, and the parts. */
export interface DocumentPractice {
  title: Run;
  lead: Block[];
  parts: DocumentPart[];
}

/** Picks as a document: what a text file and a word processor's file are both drawn from. */
export interface PicksDocument {
  language: Language;
  title: string;
  author: string;
  lead: Block[];
  practices: DocumentPractice[];
  closing: DocumentPart;
}

/** A paragraph of plain words. */
export function paragraph(...runs: (Run | string)[]): Block {
  return { kind: "paragraph", runs: runs.map(toRun) };
}

/** A list of its own; its items never join another's. */
export function list(items: readonly (readonly (Run | string)[])[]): Block[] {
  const number = nextList();
  return items.map((runs) => ({ kind: "item", list: number, level: 0, ordered: false, runs: runs.map(toRun) }));
}

function toRun(it: Run | string): Run {
  return typeof it === "string" ? { text: it } : it;
}

let lists = 0;

/** A number that no other list of any document has. */
export function nextList(): number {
  lists += 1;
  return lists;
}
