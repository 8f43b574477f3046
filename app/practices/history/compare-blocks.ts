import type { Element, ElementContent } from "hast";
import { align, toHunks } from "./align.ts";
import { spend, splittingCost } from "./budget.ts";
import { compareWords } from "./compare-words.ts";
import type { ComparisonContext } from "./context.ts";
import { markBlocks } from "./mark-blocks.ts";
import type { Side } from "./marks.ts";
import { type BlockChange, pairBlocks } from "./pair-blocks.ts";
import { isInline } from "./tokens.ts";

/** Nodes of the compared text, and whether anything in them has changed. */
export interface ComparedPart {
  nodes: ElementContent[];
  changed: boolean;
}

/** Compares two lists of blocks and merges them into one, in the order of both. */
export function compareBlocks(
  before: ElementContent[],
  after: ElementContent[],
  context: ComparisonContext,
  { parent = "", findMoved = false } = {},
): ComparedPart[] {
  const [oldBlocks, newBlocks] = [toBlocks(before), toBlocks(after)];
  const steps = align(oldBlocks.map(context.keyOf), newBlocks.map(context.keyOf), context.budget);
  const hunks = toHunks(oldBlocks, newBlocks, steps);
  const isMoved = findMoved
    ? findMovedNodes(
        hunks.flatMap((hunk) => ("same" in hunk ? [] : [hunk])),
        context,
      )
    : () => false;
  return hunks.flatMap((hunk): ComparedPart[] => {
    if ("same" in hunk) return hunk.same.map((pair) => ({ nodes: [pair.new], changed: false }));
    const changes = pairBlocks(hunk.removed, hunk.added, context);
    return [{ nodes: renderChanges(changes, context, parent, isMoved), changed: true }];
  });
}

type IsMoved = (node: ElementContent) => boolean;

/** The changes as nodes, in which consecutive blocks of one side are marked together. */
function renderChanges(
  changes: BlockChange[],
  context: ComparisonContext,
  parent: string,
  isMoved: IsMoved,
): ElementContent[] {
  const nodes: ElementContent[] = [];
  let group: ElementContent[] = [];
  for (const [index, change] of changes.entries()) {
    if ("changed" in change) {
      nodes.push(...compareElements(change.changed.old, change.changed.new, context));
      continue;
    }
    const { side, node, moved } = sideOf(change, isMoved);
    group.push(node);
    const next = changes[index + 1];
    const following = next && !("changed" in next) && sideOf(next, isMoved);
    if (following && following.side === side && following.moved === moved) continue;
    nodes.push(...markBlocks(group, side, context, { parent, moved }));
    group = [];
  }
  return nodes;
}

function sideOf(change: Exclude<BlockChange, { changed: unknown }>, isMoved: IsMoved) {
  const side: Side = "removed" in change ? "removed" : "added";
  const node = "removed" in change ? change.removed : change.added;
  return { side, node, moved: isMoved(node) };
}

/** Returns the test for nodes that were removed in one place and added in another. */
function findMovedNodes(
  changes: { removed: ElementContent[]; added: ElementContent[] }[],
  { keyOf }: ComparisonContext,
): IsMoved {
  const removed = new Set(changes.flatMap((it) => it.removed.map(keyOf)));
  const added = new Set(changes.flatMap((it) => it.added.map(keyOf)));
  return (node) => removed.has(keyOf(node)) && added.has(keyOf(node));
}

/** Compares two elements with the same tag and classes and merges them into one. */
function compareElements(before: Element, after: Element, context: ComparisonContext): ElementContent[] {
  const isLine = before.children.every(isInline) && after.children.every(isInline);
  const cost = splittingCost(context.textLength(before) + context.textLength(after));
  if (isLine && !spend(context.budget, cost)) return replaced(before, after, context);
  if (isLine) return [{ ...after, children: compareWords(before.children, after.children, context) }];
  if (tableShape(before) !== tableShape(after)) return replaced(before, after, context);
  if (after.tagName === "tr") return [{ ...after, children: compareCells(before, after, context) }];
  const parts = compareBlocks(before.children, after.children, context, { parent: after.tagName });
  return [{ ...after, children: parts.flatMap((part) => part.nodes) }];
}

function replaced(before: Element, after: Element, context: ComparisonContext): ElementContent[] {
  return [...markBlocks([before], "removed", context), ...markBlocks([after], "added", context)];
}

/** Compares each cell of a table row with the cell of the same column. */
function compareCells(before: Element, after: Element, context: ComparisonContext): ElementContent[] {
  const oldCells = before.children.filter((cell) => cell.type === "element");
  const newCells = after.children.filter((cell) => cell.type === "element");
  return newCells.flatMap((cell, at): ElementContent[] => {
    const oldCell = oldCells[at];
    if (!oldCell || context.keyOf(oldCell) === context.keyOf(cell)) return [cell];
    const children = compareBlocks(oldCell.children, cell.children, context).flatMap((part) => part.nodes);
    return [{ ...cell, children }];
  });
}

/** The column counts of a table's rows as text, "" for other elements. Tables of different shapes are not merged. */
function tableShape(element: Element): string {
  if (element.tagName !== "table" && element.tagName !== "tr") return "";
  const widths = new Set<string>();
  const collect = (node: ElementContent) => {
    if (node.type !== "element" || (node.tagName === "table" && node !== element)) return;
    if (node.tagName === "tr") {
      const cells = node.children.filter((cell) => cell.type === "element");
      const hasSpans = cells.some((cell) => cell.properties.colSpan || cell.properties.rowSpan);
      widths.add(hasSpans ? JSON.stringify(cells.map((cell) => cell.properties)) : String(cells.length));
    } else node.children.forEach(collect);
  };
  collect(element);
  return [...widths].sort().join(" ");
}

/** The nodes as blocks only: text beside blocks is wrapped in `x-line` elements, white space between blocks is dropped. */
function toBlocks(nodes: ElementContent[]): ElementContent[] {
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
