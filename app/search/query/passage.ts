import type { ReadPractice } from "../index/library.ts";
import type { ReadText } from "../index/read-text.ts";
import type { Segment } from "../types.ts";
import type { Wanted } from "./wanted.ts";

const LONGEST_PASSAGE = 240;

interface Mark {
  start: number;
  end: number;
  word: number;
}

/** The title with the words asked for marked whole, as they stand. */
export function title(practice: ReadPractice, wanted: Wanted): Segment[] {
  return segments(practice.title.text, marks(practice.title, wanted));
}

/** The stretch of the body, else of the summary, that holds most of the words asked for; else the summary's beginning. */
export function passage({ text, summary }: ReadPractice, wanted: Wanted): Segment[] {
  const inText = marks(text, wanted);
  if (inText.length > 0) return cut(text.text, inText);
  const read = summary.text === "" ? text : summary;
  return stretch(read, wanted);
}

/** The stretch of one text that holds most of the words asked for. */
export function stretch(read: ReadText, wanted: Wanted): Segment[] {
  return cut(read.text, marks(read, wanted));
}

function marks({ text, starts, ends, wordsWith }: ReadText, wanted: Wanted): Mark[] {
  const found: Mark[] = [];
  for (const { at, given: word } of wordsWith(wanted.keys, wanted.asked)) {
    const mark = { start: starts[at] ?? 0, end: ends[at] ?? 0, word };
    // A hyphenated compound follows its parts and takes their marks' place.
    while (mark.start < (found.at(-1)?.end ?? 0)) found.pop();
    found.push(mark);
  }
  return wanted.phrases.length > 0 ? withQuoted(text, found, wanted.phrases) : found;
}

/** Words in quotes are marked as one, from first to last; marks within them go. */
function withQuoted(text: string, found: readonly Mark[], phrases: Wanted["phrases"]): Mark[] {
  const quoted = phrases.flatMap(({ pattern, word }) =>
    [...text.matchAll(pattern)].map(({ 0: held, index }) => ({ start: index, end: index + held.length, word })),
  );
  const all = [...quoted, ...found].sort((a, b) => a.start - b.start || b.end - a.end);
  const kept: Mark[] = [];
  for (const mark of all) if (mark.start >= (kept.at(-1)?.end ?? 0)) kept.push(mark);
  return kept;
}

/** The window whose marks cover most different words, then most marks. */
function bestWindow(found: readonly Mark[]): { from: number; to: number } {
  let best = { from: 0, to: 0, worth: -1 };
  for (const [at, first] of found.entries()) {
    const words = new Map<number, number>();
    let to = first.end;
    for (let next = at; next < found.length; next++) {
      const mark = found[next] as Mark;
      if (mark.end - first.start > LONGEST_PASSAGE - 20) break;
      words.set(mark.word, (words.get(mark.word) ?? 0) + 1);
      to = mark.end;
    }
    const repeats = [...words.values()].reduce((sum, count) => sum + Math.min(count, 3), 0);
    const worth = words.size * 100 + repeats;
    if (worth > best.worth) best = { from: first.start, to, worth };
  }
  return best;
}

function cut(text: string, found: readonly Mark[]): Segment[] {
  if (text.length <= LONGEST_PASSAGE) return segments(text, found);
  const { from, to } = bestWindow(found);
  const start = opening(text, from, LONGEST_PASSAGE - (to - from));
  const end = closing(text, start + LONGEST_PASSAGE, to);
  const inside = found
    .filter((mark) => mark.start >= start && mark.end <= end)
    .map((mark) => ({ ...mark, start: mark.start - start, end: mark.end - start }));
  const pieces = segments(text.slice(start, end), inside);
  if (start > 0) pieces.unshift({ text: "…", marked: false });
  if (end < text.length) pieces.push({ text: "…", marked: false });
  return join(pieces);
}

/** A sentence's beginning if one is near before the first mark, else some words of lead. */
function opening(text: string, from: number, room: number): number {
  const earliest = Math.max(0, from - Math.min(room, 100));
  if (earliest === 0) return 0;
  const lead = text.slice(earliest, from);
  const sentence = /^[\s\S]*(?:[.!?] |\n)(?=\S)/.exec(lead)?.[0].length;
  if (sentence !== undefined) return earliest + sentence;
  const gap = lead.indexOf(" ", Math.max(0, lead.length - 60));
  return gap < 0 ? from : earliest + gap + 1;
}

function closing(text: string, latest: number, least: number): number {
  if (latest >= text.length) return text.length;
  const gap = text.lastIndexOf(" ", latest);
  return gap > least ? gap : Math.max(least, Math.min(latest, text.length));
}

function segments(text: string, found: readonly Mark[]): Segment[] {
  const pieces: Segment[] = [];
  let at = 0;
  for (const { start, end } of found) {
    pieces.push({ text: text.slice(at, start), marked: false }, { text: text.slice(start, end), marked: true });
    at = end;
  }
  pieces.push({ text: text.slice(at), marked: false });
  return join(pieces);
}

function join(pieces: readonly Segment[]): Segment[] {
  const joined: Segment[] = [];
  for (const piece of pieces) {
    const last = joined.at(-1);
    if (piece.text === "") continue;
    if (last && last.marked === piece.marked) last.text += piece.text;
    else joined.push({ ...piece });
  }
  return joined;
}
