import type { TokenisedText } from "../index/analysed-text.ts";
import type { PracticeTexts } from "../index/snapshot.ts";
import type { Segment } from "../types.ts";
import type { Highlights } from "./highlights.ts";

/** In characters, without the ellipses. */
const LONGEST_PASSAGE = 240;

/** A span to highlight. */
interface Mark {
  start: number;
  end: number;
  /** The number of the query word. */
  word: number;
}

/** The title with its matching words marked. */
export function title(practice: PracticeTexts, highlights: Highlights): Segment[] {
  return segments(practice.title.text, marksIn(practice.title, highlights));
}

/** The best passage of the text; without a match there, that of the summary; without a match, its beginning. */
export function passage({ text, summary }: PracticeTexts, highlights: Highlights): Segment[] {
  const inText = marksIn(text, highlights);
  if (inText.length > 0) return cutPassage(text.text, inText);
  return bestPassage(summary.text === "" ? text : summary, highlights);
}

/** The passage of a text that has most of the query words, with its matches marked; without a match its beginning. */
export function bestPassage(text: TokenisedText, highlights: Highlights): Segment[] {
  return cutPassage(text.text, marksIn(text, highlights));
}

function marksIn({ text, starts, ends, matchedWords }: TokenisedText, highlights: Highlights): Mark[] {
  const marks: Mark[] = [];
  for (const { index, queryWord: word } of matchedWords(highlights.keys, highlights.queryKeys)) {
    const mark = { start: starts[index] ?? 0, end: ends[index] ?? 0, word };
    // A hyphenated compound follows its parts and replaces their marks.
    while (mark.start < (marks.at(-1)?.end ?? 0)) marks.pop();
    marks.push(mark);
  }
  return highlights.phrases.length > 0 ? withPhrases(text, marks, highlights.phrases) : marks;
}

/** The marks with each occurrence of a phrase as one mark, which replaces those inside it. */
function withPhrases(text: string, marks: readonly Mark[], phrases: Highlights["phrases"]): Mark[] {
  const ofPhrases = phrases.flatMap(({ pattern, word }) =>
    [...text.matchAll(pattern)].map(({ 0: match, index }) => ({ start: index, end: index + match.length, word })),
  );
  const all = [...ofPhrases, ...marks].sort((a, b) => a.start - b.start || b.end - a.end);
  const kept: Mark[] = [];
  for (const mark of all) if (mark.start >= (kept.at(-1)?.end ?? 0)) kept.push(mark);
  return kept;
}

/** The span from the first to the last mark of the window with most different query words, then with most marks. */
function bestWindow(marks: readonly Mark[]): { from: number; to: number } {
  let best = { from: 0, to: 0, score: -1 };
  for (const [at, first] of marks.entries()) {
    const counts = new Map<number, number>();
    let to = first.end;
    for (let next = at; next < marks.length; next++) {
      const mark = marks[next] as Mark;
      if (mark.end - first.start > LONGEST_PASSAGE - 20) break;
      counts.set(mark.word, (counts.get(mark.word) ?? 0) + 1);
      to = mark.end;
    }
    const repeats = [...counts.values()].reduce((sum, count) => sum + Math.min(count, 3), 0);
    const score = counts.size * 100 + repeats;
    if (score > best.score) best = { from: first.start, to, score };
  }
  return best;
}

function cutPassage(text: string, marks: readonly Mark[]): Segment[] {
  if (text.length <= LONGEST_PASSAGE) return segments(text, marks);
  const { from, to } = bestWindow(marks);
  const start = passageStart(text, from, LONGEST_PASSAGE - (to - from));
  const end = passageEnd(text, start + LONGEST_PASSAGE, to);
  const inside = marks
    .filter((mark) => mark.start >= start && mark.end <= end)
    .map((mark) => ({ ...mark, start: mark.start - start, end: mark.end - start }));
  const pieces = segments(text.slice(start, end), inside);
  if (start > 0) pieces.unshift({ text: "…", marked: false });
  if (end < text.length) pieces.push({ text: "…", marked: false });
  return join(pieces);
}

/** The beginning of a sentence when there is one shortly before the first mark, else that of a word some words before. */
function passageStart(text: string, firstMark: number, room: number): number {
  const earliest = Math.max(0, firstMark - Math.min(room, 100));
  if (earliest === 0) return 0;
  const lead = text.slice(earliest, firstMark);
  const sentence = /^[\s\S]*(?:[.!?] |\n)(?=\S)/.exec(lead)?.[0].length;
  if (sentence !== undefined) return earliest + sentence;
  const gap = lead.indexOf(" ", Math.max(0, lead.length - 60));
  return gap < 0 ? firstMark : earliest + gap + 1;
}

/** The end of the last word that fits, but not before the last mark. */
function passageEnd(text: string, latest: number, lastMark: number): number {
  if (latest >= text.length) return text.length;
  const gap = text.lastIndexOf(" ", latest);
  return gap > lastMark ? gap : Math.max(lastMark, Math.min(latest, text.length));
}

function segments(text: string, marks: readonly Mark[]): Segment[] {
  const pieces: Segment[] = [];
  let at = 0;
  for (const { start, end } of marks) {
    pieces.push({ text: text.slice(at, start), marked: false }, { text: text.slice(start, end), marked: true });
    at = end;
  }
  pieces.push({ text: text.slice(at), marked: false });
  return join(pieces);
}

/** The segments without empty ones, neighbours of the same kind joined. */
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
