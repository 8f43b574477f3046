import type { Element, ElementContent } from "hast";
import type { ComparisonContext } from "./context.ts";
import { type Side, wrapChange } from "./marks.ts";
import { isInline } from "./tokens.ts";

/** Elements that `ins` and `del` cannot wrap: the mark is put around their content. */
const markedInside = new Set("caption dd dt figcaption li summary td th".split(" "));
/** Elements whose children are all of the kind above. */
const containersOnly = new Set("tbody tfoot thead tr".split(" "));

/** Marks adjacent blocks as added or removed, with one label for all blocks that one `ins` or `del` can wrap. */
export function markBlocks(
  nodes: ElementContent[],
  side: Side,
  context: ComparisonContext,
  { parent = "", moved = false } = {},
): ElementContent[] {
  const marked: ElementContent[] = [];
  let group: ElementContent[] = [];
  const endGroup = () => {
    if (group.length > 0) marked.push(wrapChange(side, [context.labels.label(side, moved), ...group], true));
    group = [];
  };
  for (const node of nodes) {
    context.wordCounts[side] += context.wordCount(node);
    if (node.type !== "element") continue;
    const cannotBeWrapped =
      markedInside.has(node.tagName) ||
      containersOnly.has(node.tagName) ||
      parent === "dl" ||
      node.tagName === "x-line";
    if (!cannotBeWrapped) {
      group.push(node);
      continue;
    }
    endGroup();
    marked.push(...markInside(node, side, context, true));
  }
  endGroup();
  return marked;
}

function markInside(node: ElementContent, side: Side, context: ComparisonContext, withNote: boolean): ElementContent[] {
  if (node.type !== "element") return [node];
  const note = withNote ? [context.labels.note(side)] : [];
  if (node.tagName === "x-line") return [wrapChange(side, [...note, ...node.children])];
  if (markedInside.has(node.tagName)) {
    const isBlock = !node.children.every(isInline);
    return [asRemovedItem({ ...node, children: [wrapChange(side, [...note, ...node.children], isBlock)] }, side)];
  }
  // One note is enough for a table row: its first cell has it.
  let needsNote = withNote;
  const children = node.children.flatMap((child) => {
    const marked = markInside(child, side, context, needsNote);
    if (child.type === "element") needsNote = false;
    return marked;
  });
  return [{ ...node, children }];
}

/** Gives a removed list item a class with which it does not count in the numbering of its list. */
function asRemovedItem(node: Element, side: Side): Element {
  if (side === "added" || node.tagName !== "li") return node;
  const { value: _, ...properties } = node.properties;
  return { ...node, properties: { ...properties, className: ["diff-removed"] } };
}
