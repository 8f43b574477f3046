import type { Nodes } from "hast";
import { searchable } from "../characters.ts";

const blocks =
  /^(?:address|aside|blockquote|br|caption|dd|details|div|dl|dt|figcaption|figure|h[1-6]|hr|li|ol|p|pre|section|summary|table|tbody|td|tfoot|th|thead|tr|ul)$/;

/**
 * The words of a published tree for search and snippets: one line for each block, no markup, without what only leads
 * back and forth between notes and what is hidden from screen readers.
 */
export function textOf(node: Nodes): string {
  const parts: string[] = [];
  collect(node, parts);
  return searchable(parts.join(""))
    .replace(/[^\S\n]+/g, " ")
    .replace(/ *\n[ \n]*/g, "\n")
    .trim();
}

function collect(node: Nodes, parts: string[]): void {
  if (node.type === "text") {
    parts.push(node.value);
    return;
  }
  if (!("children" in node)) return;
  const element = node.type === "element" ? node : undefined;
  const classes = Array.isArray(element?.properties.className) ? element.properties.className : [];
  if (
    element?.properties.ariaHidden !== undefined ||
    classes.includes("footnote-ref") ||
    classes.includes("footnote-back")
  )
    return;
  const block = element !== undefined && blocks.test(element.tagName);
  if (block) parts.push("\n");
  for (const child of node.children) collect(child, parts);
  if (block) parts.push("\n");
}
