import type { Nodes } from "hast";
import { textForSearch } from "../characters.ts";

const blockElements =
  /^(?:address|aside|blockquote|br|caption|dd|details|div|dl|dt|figcaption|figure|h[1-6]|hr|li|ol|p|pre|section|summary|table|tbody|td|tfoot|th|thead|tr|ul)$/;

/**
 * The text of a published tree for search and snippets: a line for each block, without markup, footnote links and what is
 * hidden from screen readers.
 */
export function textOf(node: Nodes): string {
  const parts: string[] = [];
  collect(node, parts);
  return textForSearch(parts.join(""))
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
  const isBlock = element !== undefined && blockElements.test(element.tagName);
  if (isBlock) parts.push("\n");
  for (const child of node.children) collect(child, parts);
  if (isBlock) parts.push("\n");
}
