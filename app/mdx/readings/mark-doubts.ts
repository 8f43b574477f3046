import type { Nodes, Parents, Root } from "mdast";
import type { Doubt } from "./lines.ts";

/** Characters for private use, between which the number of a doubt is in the tree. */
const [open, close] = ["\uE000", "\uE001"];
const marks = new RegExp(`${open}(\\d+)${close}`, "g");

/**
 * Puts a mark with the number of each doubt, from 1, before the first text of its line. `lineIn` gives the line of the
 * parsed text, which can be marked.
 */
export function markDoubts(tree: Root, doubts: readonly Doubt[], lineIn: (line: number) => number): void {
  const numbers = new Map(doubts.map(({ line }, index) => [lineIn(line), index + 1]));
  if (numbers.size > 0) markIn(tree, numbers);
}

function markIn(parent: Parents, numbers: Map<number, number>): void {
  parent.children = (parent.children as Nodes[]).flatMap((child): Nodes[] => {
    if ("children" in child) {
      markIn(child, numbers);
      return [child];
    }
    const line = child.position?.start.line;
    const last = child.position?.end.line ?? 0;
    if (line === undefined || !("value" in child)) return [child];
    const found = [...numbers.keys()].filter((it) => line <= it && it <= last).sort((a, b) => a - b);
    const sign = found.map((it) => `${open}${numbers.get(it)}${close}`).join("");
    for (const it of found) numbers.delete(it);
    if (sign === "") return [child];
    const mark: Nodes = { type: "text", value: sign };
    return [child.type === "code" ? { type: "paragraph", children: [mark] } : mark, child];
  }) as typeof parent.children;
}

/** Whether a text leaves the characters of the marks to them. */
export function canBeMarked(text: string): boolean {
  return !text.includes(open) && !text.includes(close);
}

/** The HTML with marks that a list of the doubts can link to, as `#tulkinta-1`. */
export function showMarks(html: string): string {
  return html.replace(marks, '<mark class="reading-mark" id="tulkinta-$1">$1</mark>');
}
