import type { Element, ElementContent, Root } from "hast";
import rehypeRaw from "rehype-raw";
import { unified } from "unified";
import { SKIP, visit } from "unist-util-visit";

/**
 * Parses published HTML for a comparison. The author's `del` and `ins` become `s` and `u`, so that they are not taken for
 * changes. Ids, links within the page, landmarks and column elements are removed.
 */
export function readHtml(html: string): ElementContent[] {
  const root = unified()
    .use(rehypeRaw)
    .runSync({ type: "root", children: [{ type: "raw", value: html }] } as Root) as Root;
  visit(root, "element", (element, index, parent) => {
    if (parent && index !== undefined && (element.tagName === "colgroup" || element.tagName === "col")) {
      parent.children.splice(index, 1);
      return [SKIP, index];
    }
    normaliseElement(element);
    return undefined;
  });
  return root.children.filter((node) => node.type === "element" || node.type === "text");
}

function normaliseElement(element: Element): void {
  const { id: _, ariaDescribedBy: __, ...properties } = element.properties;
  if (element.tagName === "del") element.tagName = "s";
  if (element.tagName === "ins") element.tagName = "u";
  if (properties.role === "region") properties.role = "group";
  if (typeof properties.href === "string" && properties.href.startsWith("#")) delete properties.href;
  element.properties = properties;
}
