import { align, toHunks } from "./align.ts";
import { type Budget, newBudget, spend, splittingCost } from "./budget.ts";
import { compareParts, type TextPart } from "./compare-parts.ts";
import { isWord, splitWords } from "./split-words.ts";

/** A line of one or both sources, with its number in each; null in a source that does not have it. */
export interface SourceLine {
  kind: "same" | "removed" | "added";
  old: number | null;
  new: number | null;
  parts: TextPart[];
}

/** Consecutive unchanged lines that are folded. `old` and `new` are the numbers of the first line. */
export interface SourceFold {
  kind: "fold";
  old: number;
  new: number;
  lines: string[];
}

export interface SourceDifference {
  /** Empty when the sources are the same. */
  rows: (SourceLine | SourceFold)[];
  /** False when the sources were too different to be compared by lines and words throughout. */
  exact: boolean;
}

/** Number of unchanged lines that are shown before and after a change. */
const contextLines = 2;
/** The least number of unchanged lines that is folded. */
const minFolded = 3;
/** The least share of common words at which two lines are compared by words. */
const minSharedWords = 0.4;

/** Compares two sources by lines and changed lines by words, within the same budget as `compareTexts`. */
export function compareSources(before: string, after: string): SourceDifference {
  const [oldLines, newLines] = [linesOf(before), linesOf(after)];
  const budget = newBudget();
  const hunks = toHunks([...oldLines.entries()], [...newLines.entries()], align(oldLines, newLines, budget));
  if (hunks.every((it) => "same" in it)) return { rows: [], exact: true };
  const rows = hunks.flatMap((hunk, index): SourceDifference["rows"] => {
    if ("removed" in hunk) return pairChangedLines(hunk, budget);
    const lines = hunk.same.map((pair): SourceLine => {
      const [line, text] = pair.new;
      return { kind: "same", old: pair.old[0] + 1, new: line + 1, parts: [{ text, changed: false }] };
    });
    const head = index === 0 ? 0 : contextLines;
    const tail = index === hunks.length - 1 ? lines.length : lines.length - contextLines;
    if (tail - head < minFolded) return lines;
    return [...lines.slice(0, head), fold(lines.slice(head, tail)), ...lines.slice(tail)];
  });
  return { rows, exact: !budget.isExceeded };
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

/** Removed and added lines in order. An added line follows the removed line that it replaced, with the changes marked. */
function pairChangedLines(
  { removed, added }: { removed: Numbered[]; added: Numbered[] },
  budget: Budget,
): SourceLine[] {
  const rows: SourceLine[] = [];
  const pushRemoved = ([line, text]: Numbered, parts?: TextPart[]) =>
    rows.push({ kind: "removed", old: line + 1, new: null, parts: parts ?? [{ text, changed: true }] });
  const pushAdded = ([line, text]: Numbered, parts?: TextPart[]) =>
    rows.push({ kind: "added", old: null, new: line + 1, parts: parts ?? [{ text, changed: true }] });
  let next = 0;
  for (const line of removed) {
    const at = added.findIndex(
      (other, index) => index >= next && index < next + 5 && isSimilar(line[1], other[1], budget),
    );
    if (at === -1) {
      pushRemoved(line);
      continue;
    }
    for (; next < at; next++) pushAdded(added[next] as Numbered);
    const other = added[next++] as Numbered;
    const parts = compareParts(line[1], other[1], budget);
    pushRemoved(line, parts.old);
    pushAdded(other, parts.new);
  }
  for (const line of added.slice(next)) pushAdded(line);
  return rows;
}

function isSimilar(a: string, b: string, budget: Budget): boolean {
  if (!spend(budget, splittingCost(a.length + b.length) / 4 + 20)) return false;
  const [own, others] = [splitWords(a).filter(isWord), new Set(splitWords(b).filter(isWord))];
  const longer = Math.max(own.length, others.size);
  return longer > 0 && own.filter((word) => others.has(word)).length / longer >= minSharedWords;
}
