import { align, toHunks } from "./align.ts";
import { type Budget, newBudget, spend, splittingCost } from "./budget.ts";
import { compareParts, type TextPart } from "./compare-parts.ts";
import { isWord, splitWords } from "./split-words.ts";

/** A line of one source or of both, with its number in each. */
export interface SourceLine {
  kind: "same" | "removed" | "added";
  old: number | null;
  new: number | null;
  parts: TextPart[];
}

/** Lines in a row that both have, folded. */
export interface SourceFold {
  kind: "fold";
  old: number;
  new: number;
  lines: string[];
}

export interface SourceDifference {
  /** None when both are the same. */
  rows: (SourceLine | SourceFold)[];
  /** False when the two were too different to be compared line by line or word by word throughout. */
  exact: boolean;
}

/** Unchanged lines that stand beside a change. */
const contextLines = 2;
const minFolded = 3;
/** Of a line's words, so many must be in the other for their words to be compared. */
const minSharedWords = 0.4;

/** Compares two sources line by line and, in a changed line, word by word. Bounded like `compareTexts`. */
export function compareSources(before: string, after: string): SourceDifference {
  const [old, fresh] = [linesOf(before), linesOf(after)];
  const work = newBudget();
  const list = toHunks([...old.entries()], [...fresh.entries()], align(old, fresh, work));
  if (list.every((it) => "same" in it)) return { rows: [], exact: true };
  const rows = list.flatMap((stretch, index): SourceDifference["rows"] => {
    if ("removed" in stretch) return pairChangedLines(stretch, work);
    const lines = stretch.same.map((both): SourceLine => {
      const [line, text] = both.new;
      return { kind: "same", old: both.old[0] + 1, new: line + 1, parts: [{ text, changed: false }] };
    });
    const head = index === 0 ? 0 : contextLines;
    const tail = index === list.length - 1 ? lines.length : lines.length - contextLines;
    if (tail - head < minFolded) return lines;
    return [...lines.slice(0, head), fold(lines.slice(head, tail)), ...lines.slice(tail)];
  });
  return { rows, exact: !work.isExceeded };
}

function linesOf(source: string): string[] {
  const lines = source.replace(/^\uFEFF/, "").split(/\r\n|\n|\r/);
  if (lines.at(-1) === "") lines.pop();
  return lines;
}

function fold(lines: SourceLine[]): SourceFold {
  return {
    kind: "fold",
    old: lines[0]?.old ?? 0,
    new: lines[0]?.new ?? 0,
    lines: lines.map((line) => line.parts.map((part) => part.text).join("")),
  };
}

type Numbered = [line: number, text: string];

/** What went and what came: a line that came in another's place stands right after it, with the words marked. */
function pairChangedLines({ removed, added }: { removed: Numbered[]; added: Numbered[] }, work: Budget): SourceLine[] {
  const rows: SourceLine[] = [];
  const pushRemoved = ([line, text]: Numbered, parts?: TextPart[]) =>
    rows.push({ kind: "removed", old: line + 1, new: null, parts: parts ?? [{ text, changed: true }] });
  const pushAdded = ([line, text]: Numbered, parts?: TextPart[]) =>
    rows.push({ kind: "added", old: null, new: line + 1, parts: parts ?? [{ text, changed: true }] });
  let next = 0;
  for (const line of removed) {
    const at = added.findIndex(
      (other, index) => index >= next && index < next + 5 && isSimilar(line[1], other[1], work),
    );
    if (at === -1) {
      pushRemoved(line);
      continue;
    }
    for (; next < at; next++) pushAdded(added[next] as Numbered);
    const other = added[next++] as Numbered;
    const parts = compareParts(line[1], other[1], work);
    pushRemoved(line, parts.old);
    pushAdded(other, parts.new);
  }
  for (const line of added.slice(next)) pushAdded(line);
  return rows;
}

function isSimilar(a: string, b: string, work: Budget): boolean {
  if (!spend(work, splittingCost(a.length + b.length) / 4 + 20)) return false;
  const [own, others] = [splitWords(a).filter(isWord), new Set(splitWords(b).filter(isWord))];
  const longer = Math.max(own.length, others.size);
  return longer > 0 && own.filter((word) => others.has(word)).length / longer >= minSharedWords;
}
