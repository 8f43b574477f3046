import type { Element, ElementContent } from "hast";
import type { Comparing } from "./comparing.ts";
import { mark, type Side } from "./marks.ts";
import { isInline } from "./tokens.ts";

/** Cannot be wrapped where they stand: the mark goes inside. */
const holders = new Set("caption dd dt figcaption li summary td th".split(" "));
/** Hold only such parts. */
const frames = new Set("tbody tfoot thead tr".split(" "));

/** Neighbours that came or went as wholes, marked as such with one label for all that can share it. */
export function markBlocks(
  nodes: ElementContent[],
  side: Side,
  it: Comparing,
  { parent = "", moved = false } = {},
): ElementContent[] {
  const marked: ElementContent[] = [];
  let together: ElementContent[] = [];
  const close = () => {
    if (together.length > 0) marked.push(mark(side, [it.marker.label(side, moved), ...together], true));
    together = [];
  };
  for (const node of nodes) {
    it.count[side] += it.wordsIn(node);
    if (node.type !== "element") continue;
    const inside =
      holders.has(node.tagName) || frames.has(node.tagName) || parent === "dl" || node.tagName === "x-line";
    if (!inside) {
      together.push(node);
      continue;
    }
    close();
    marked.push(...markInside(node, side, it, true));
  }
  close();
  return marked;
}

function markInside(node: ElementContent, side: Side, it: Comparing, says: boolean): ElementContent[] {
  if (node.type !== "element") return [node];
  const note = says ? [it.marker.note(side)] : [];
  if (node.tagName === "x-line") return [mark(side, [...note, ...node.children])];
  if (holders.has(node.tagName)) {
    const isBlock = !node.children.every(isInline);
    return [gone({ ...node, children: [mark(side, [...note, ...node.children], isBlock)] }, side)];
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
function gone(node: Element, side: Side): Element {
  if (side === "added" || node.tagName !== "li") return node;
  const { value: _, ...properties } = node.properties;
  return { ...node, properties: { ...properties, className: ["diff-removed"] } };
}
