import type { Element, ElementContent } from "hast";
import { align, stretches } from "./align.ts";
import { compareWords } from "./compare-words.ts";
import type { Comparing } from "./comparing.ts";
import { markBlocks } from "./mark-blocks.ts";
import type { Side } from "./marks.ts";
import { pair, type Turn } from "./pair.ts";
import { isInline } from "./tokens.ts";
import { spend, stepsFor } from "./work.ts";

/** A part of the compared text and whether anything in it has changed. */
export interface Part {
  nodes: ElementContent[];
  changed: boolean;
}

/** Two lists of blocks as one, in the order of both. */
export function compareBlocks(
  before: ElementContent[],
  after: ElementContent[],
  it: Comparing,
  { parent = "", findMoved = false } = {},
): Part[] {
  const [old, fresh] = [lines(before), lines(after)];
  const steps = align(old.map(it.keyOf), fresh.map(it.keyOf), it.work);
  const list = stretches(old, fresh, steps);
  const isMoved = findMoved
    ? movedIn(
        list.flatMap((one) => ("same" in one ? [] : [one])),
        it,
      )
    : () => false;
  return list.flatMap((stretch): Part[] => {
    if ("same" in stretch) return stretch.same.map((both) => ({ nodes: [both.new], changed: false }));
    const turns = pair(stretch.removed, stretch.added, it);
    return [{ nodes: draw(turns, it, parent, isMoved), changed: true }];
  });
}

type IsMoved = (node: ElementContent) => boolean;

function draw(turns: Turn[], it: Comparing, parent: string, isMoved: IsMoved): ElementContent[] {
  const drawn: ElementContent[] = [];
  let together: ElementContent[] = [];
  for (const [index, turn] of turns.entries()) {
    if ("changed" in turn) {
      drawn.push(...compareElements(turn.changed.old, turn.changed.new, it));
      continue;
    }
    const mark = markOf(turn, isMoved);
    together.push(mark.node);
    const next = turns[index + 1];
    const goesOn = next && !("changed" in next) && markOf(next, isMoved);
    if (goesOn && goesOn.side === mark.side && goesOn.moved === mark.moved) continue;
    drawn.push(...markBlocks(together, mark.side, it, { parent, moved: mark.moved }));
    together = [];
  }
  return drawn;
}

function markOf(turn: Exclude<Turn, { changed: unknown }>, isMoved: IsMoved) {
  const side: Side = "removed" in turn ? "removed" : "added";
  const node = "removed" in turn ? turn.removed : turn.added;
  return { side, node, moved: isMoved(node) };
}

/** What went in one place and came in another. */
function movedIn(changes: { removed: ElementContent[]; added: ElementContent[] }[], { keyOf }: Comparing): IsMoved {
  const gone = new Set(changes.flatMap((it) => it.removed.map(keyOf)));
  const come = new Set(changes.flatMap((it) => it.added.map(keyOf)));
  return (node) => gone.has(keyOf(node)) && come.has(keyOf(node));
}

/** Two elements of one kind as one. */
function compareElements(old: Element, fresh: Element, it: Comparing): ElementContent[] {
  const isLine = old.children.every(isInline) && fresh.children.every(isInline);
  if (isLine && !spend(it.work, stepsFor(it.lengthOf(old) + it.lengthOf(fresh)))) return replaced(old, fresh, it);
  if (isLine) return [{ ...fresh, children: compareWords(old.children, fresh.children, it) }];
  const [columns, newColumns] = [columnsOf(old), columnsOf(fresh)];
  if (columns !== newColumns) return replaced(old, fresh, it);
  if (fresh.tagName === "tr") return [{ ...fresh, children: cells(old, fresh, it) }];
  const parts = compareBlocks(old.children, fresh.children, it, { parent: fresh.tagName });
  return [{ ...fresh, children: parts.flatMap((part) => part.nodes) }];
}

function replaced(old: Element, fresh: Element, it: Comparing): ElementContent[] {
  return [...markBlocks([old], "removed", it), ...markBlocks([fresh], "added", it)];
}

/** A row's cells stand under their headings: each is compared with the one in its place. */
function cells(old: Element, fresh: Element, it: Comparing): ElementContent[] {
  const before = old.children.filter((cell) => cell.type === "element");
  const after = fresh.children.filter((cell) => cell.type === "element");
  return after.flatMap((cell, at): ElementContent[] => {
    const was = before[at];
    if (!was || it.keyOf(was) === it.keyOf(cell)) return [cell];
    const inside = compareBlocks(was.children, cell.children, it).flatMap((part) => part.nodes);
    return [{ ...cell, children: inside }];
  });
}

/** The width of a table's every row, as words; "" for anything else. Tables of another shape are not mixed. */
function columnsOf(element: Element): string {
  if (element.tagName !== "table" && element.tagName !== "tr") return "";
  const widths = new Set<string>();
  const look = (node: ElementContent) => {
    if (node.type !== "element" || (node.tagName === "table" && node !== element)) return;
    if (node.tagName === "tr") {
      const all = node.children.filter((cell) => cell.type === "element");
      const spans = all.some((cell) => cell.properties.colSpan || cell.properties.rowSpan);
      widths.add(spans ? JSON.stringify(all.map((cell) => cell.properties)) : String(all.length));
    } else node.children.forEach(look);
  };
  look(element);
  return [...widths].sort().join(" ");
}

/** Blocks alone: loose lines of text in a list of blocks become blocks of their own, white space between them goes. */
function lines(nodes: ElementContent[]): ElementContent[] {
  const blocks: ElementContent[] = [];
  for (const node of nodes) {
    const last = blocks.at(-1);
    if (!isInline(node)) {
      if (node.type === "element") blocks.push(node);
    } else if (last?.type === "element" && last.tagName === "x-line") last.children.push(node);
    else if (node.type !== "text" || node.value.trim() !== "")
      blocks.push({ type: "element", tagName: "x-line", properties: {}, children: [node] });
  }
  return blocks;
}
