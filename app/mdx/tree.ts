import type { Nodes as HtmlNodes } from "hast";
import type { Nodes as MarkdownNodes } from "mdast";
import type { Place } from "./types.ts";

/** Where a node begins; undefined when the parser has not recorded it. */
export function placeOf(node: { position?: { start?: Place } }): Place | undefined {
  const start = node.position?.start;
  return start && { line: start.line, column: start.column };
}

/** The depth and the number of nodes of a tree, counted without recursion and not beyond the level after `deepest`. */
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
