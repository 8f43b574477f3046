import type { Element, ElementContent } from "hast";
import { align, toHunks } from "./align.ts";
import { spend, splittingCost } from "./budget.ts";
import { compareWords } from "./compare-words.ts";
import type { ComparisonContext } from "./context.ts";
import { markBlocks } from "./mark-blocks.ts";
import type { Side } from "./marks.ts";
import { type BlockChange, pairBlocks } from "./pair-blocks.ts";
import { isInline } from "./tokens.ts";

/** A part of the compared text and whether anything in it has changed. */
export interface ComparedBlock {
  nodes: ElementContent[];
  changed: boolean;
}

/** Two lists of blocks as one, in the order of both. */
export function compareBlocks(
  before: ElementContent[],
  after: ElementContent[],
  it: ComparisonContext,
  { parent = "", findMoved = false } = {},
): ComparedBlock[] {
  const [old, fresh] = [toBlocks(before), toBlocks(after)];
  const steps = align(old.map(it.keyOf), fresh.map(it.keyOf), it.budget);
  const list = toHunks(old, fresh, steps);
  const isMoved = findMoved
    ? findMovedNodes(
        list.flatMap((one) => ("same" in one ? [] : [one])),
        it,
      )
    : () => false;
  return list.flatMap((stretch): ComparedBlock[] => {
    if ("same" in stretch) return stretch.same.map((both) => ({ nodes: [both.new], changed: false }));
    const turns = pairBlocks(stretch.removed, stretch.added, it);
    return [{ nodes: renderChanges(turns, it, parent, isMoved), changed: true }];
  });
}

type IsMoved = (node: ElementContent) => boolean;

function renderChanges(
  turns: BlockChange[],
  it: ComparisonContext,
  parent: string,
  isMoved: IsMoved,
): ElementContent[] {
  const nodes: ElementContent[] = [];
  let group: ElementContent[] = [];
  for (const [index, turn] of turns.entries()) {
    if ("changed" in turn) {
      nodes.push(...compareElements(turn.changed.old, turn.changed.new, it));
      continue;
    }
    const mark = sideOf(turn, isMoved);
    group.push(mark.node);
    const next = turns[index + 1];
    const goesOn = next && !("changed" in next) && sideOf(next, isMoved);
    if (goesOn && goesOn.side === mark.side && goesOn.moved === mark.moved) continue;
    nodes.push(...markBlocks(group, mark.side, it, { parent, moved: mark.moved }));
    group = [];
  }
  return nodes;
}

function sideOf(turn: Exclude<BlockChange, { changed: unknown }>, isMoved: IsMoved) {
  const side: Side = "removed" in turn ? "removed" : "added";
  const node = "removed" in turn ? turn.removed : turn.added;
  return { side, node, moved: isMoved(node) };
}

/** What went in one place and came in another. */
function findMovedNodes(
  changes: { removed: ElementContent[]; added: ElementContent[] }[],
  { keyOf }: ComparisonContext,
): IsMoved {
  const gone = new Set(changes.flatMap((it) => it.removed.map(keyOf)));
  const come = new Set(changes.flatMap((it) => it.added.map(keyOf)));
  return (node) => gone.has(keyOf(node)) && come.has(keyOf(node));
}

/** Two elements of one kind as one. */
function compareElements(old: Element, fresh: Element, it: ComparisonContext): ElementContent[] {
  const isLine = old.children.every(isInline) && fresh.children.every(isInline);
  if (isLine && !spend(it.budget, splittingCost(it.textLength(old) + it.textLength(fresh))))
    return replaced(old, fresh, it);
  if (isLine) return [{ ...fresh, children: compareWords(old.children, fresh.children, it) }];
  const [columns, newColumns] = [tableShape(old), tableShape(fresh)];
  if (columns !== newColumns) return replaced(old, fresh, it);
  if (fresh.tagName === "tr") return [{ ...fresh, children: compareCells(old, fresh, it) }];
  const parts = compareBlocks(old.children, fresh.children, it, { parent: fresh.tagName });
  return [{ ...fresh, children: parts.flatMap((part) => part.nodes) }];
}

function replaced(old: Element, fresh: Element, it: ComparisonContext): ElementContent[] {
  return [...markBlocks([old], "removed", it), ...markBlocks([fresh], "added", it)];
}

/** A row's cells stand under their headings: each is compared with the one in its place. */
function compareCells(old: Element, fresh: Element, it: ComparisonContext): ElementContent[] {
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
function tableShape(element: Element): string {
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
