import type { Element, ElementContent } from "hast";
import type { ComparisonContext } from "./context.ts";
import { type Side, wrapChange } from "./marks.ts";
import { isInline } from "./tokens.ts";

/** Cannot be wrapped where they stand: the mark goes inside. */
const markedInside = new Set("caption dd dt figcaption li summary td th".split(" "));
/** Hold only such parts. */
const containersOnly = new Set("tbody tfoot thead tr".split(" "));

/** Neighbours that came or went as wholes, marked as such with one label for all that can share it. */
export function markBlocks(
  nodes: ElementContent[],
  side: Side,
  it: ComparisonContext,
  { parent = "", moved = false } = {},
): ElementContent[] {
  const marked: ElementContent[] = [];
  let group: ElementContent[] = [];
  const endGroup = () => {
    if (group.length > 0) marked.push(wrapChange(side, [it.labels.label(side, moved), ...group], true));
    group = [];
  };
  for (const node of nodes) {
    it.wordCounts[side] += it.wordCount(node);
    if (node.type !== "element") continue;
    const inside =
      markedInside.has(node.tagName) ||
      containersOnly.has(node.tagName) ||
      parent === "dl" ||
      node.tagName === "x-line";
    if (!inside) {
      group.push(node);
      continue;
    }
    endGroup();
    marked.push(...markInside(node, side, it, true));
  }
  endGroup();
  return marked;
}

function markInside(node: ElementContent, side: Side, it: ComparisonContext, says: boolean): ElementContent[] {
  if (node.type !== "element") return [node];
  const note = says ? [it.labels.note(side)] : [];
  if (node.tagName === "x-line") return [wrapChange(side, [...note, ...node.children])];
  if (markedInside.has(node.tagName)) {
    const isBlock = !node.children.every(isInline);
    return [asRemovedItem({ ...node, children: [wrapChange(side, [...note, ...node.children], isBlock)] }, side)];
  }
  // One word is enough for a row: the first part says it.
  let first = says;
  const children = node.children.flatMap((child) => {
    const marked = markInside(child, side, it, first);
    if (child.type === "element") first = false;
    return marked;
  });
  return [{ ...node, children }];
}

/** A removed item takes no number of its list. */
function asRemovedItem(node: Element, side: Side): Element {
  if (side === "added" || node.tagName !== "li") return node;
  const { value: _, ...properties } = node.properties;
  return { ...node, properties: { ...properties, className: ["diff-removed"] } };
}
