import type { Nodes as HtmlNodes } from "hast";
import type { Nodes as MarkdownNodes } from "mdast";
import type { Place } from "./types.ts";

/** Where a node begins, as far as the parser knows. */
export function placeOf(node: { position?: { start?: Place } }): Place | undefined {
  const start = node.position?.start;
  return start && { line: start.line, column: start.column };
}

/** Depth and number of nodes of a tree, counted without recursion, giving up beyond the given depth. */
export function measure(tree: HtmlNodes | MarkdownNodes, deepest: number): { depth: number; nodes: number } {
  let level: (HtmlNodes | MarkdownNodes)[] = [tree];
  let depth = 0;
  let nodes = 0;
  while (level.length > 0 && depth <= deepest) {
    depth += 1;
    nodes += level.length;
    const next: (HtmlNodes | MarkdownNodes)[] = [];
    for (const node of level) if ("children" in node) for (const child of node.children) next.push(child);
    level = next;
  }
  return { depth, nodes };
}
