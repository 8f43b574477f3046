import type { BlockContent, Paragraph, Parents, PhrasingContent, RootContent } from "mdast";
import type { MdxJsxFlowElement, MdxJsxTextElement } from "mdast-util-mdx-jsx";
import type { Report } from "../report.ts";
import { placeOf } from "../tree.ts";

/**
 * Moves components out of paragraphs, where the parser puts a tag that is on a line with text, to the level of blocks.
 * Refuses components inside links, emphasis and headings, which cannot contain blocks.
 */
export function liftComponents(parent: Parents, report: Report): void {
  const lifted: RootContent[] = [];
  for (const child of parent.children) {
    if (child.type === "paragraph") lifted.push(...splitParagraph(child, report));
    else if (child.type === "mdxJsxTextElement" && mayContainBlocks(parent))
      lifted.push(...toFlowElement(child, report));
    else {
      if (child.type === "mdxJsxTextElement") report.add(placeOf(child), report.messages.misplaced(child.name ?? ""));
      if ("children" in child) liftComponents(child, report);
      lifted.push(child);
    }
  }
  parent.children = lifted as typeof parent.children;
}

function mayContainBlocks(parent: Parents): boolean {
  return parent.type === "tableCell" || parent.type === "mdxJsxFlowElement";
}

function splitParagraph(paragraph: Paragraph, report: Report): BlockContent[] {
  const blocks: BlockContent[] = [];
  let phrasing: PhrasingContent[] = [];
  const endParagraph = () => {
    const children = withoutBlankEnds(phrasing);
    phrasing = [];
    if (children.length === 0) return;
    const part: Paragraph = { ...paragraph, children, position: children[0]?.position ?? paragraph.position };
    liftComponents(part, report);
    blocks.push(part);
  };
  for (const child of paragraph.children) {
    if (child.type === "mdxJsxTextElement") {
      endParagraph();
      blocks.push(...toFlowElement(child, report));
    } else {
      phrasing.push(child);
    }
  }
  endParagraph();
  return blocks;
}

function toFlowElement(element: MdxJsxTextElement, report: Report): MdxJsxFlowElement[] {
  const { name, attributes, position } = element;
  const children =
    element.children.length > 0 ? splitParagraph({ type: "paragraph", children: element.children }, report) : [];
  return [{ type: "mdxJsxFlowElement", name, attributes, children, position }];
}

function withoutBlankEnds(nodes: PhrasingContent[]): PhrasingContent[] {
  const isBlank = (node: PhrasingContent | undefined) =>
    node !== undefined && (node.type === "break" || (node.type === "text" && node.value.trim() === ""));
  let [from, to] = [0, nodes.length];
  while (from < to && isBlank(nodes[from])) from += 1;
  while (to > from && isBlank(nodes[to - 1])) to -= 1;
  return nodes.slice(from, to);
}
