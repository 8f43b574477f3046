import type { BlockContent, Paragraph, Parents, PhrasingContent, RootContent } from "mdast";
import type { MdxJsxFlowElement, MdxJsxTextElement } from "mdast-util-mdx-jsx";
import type { Report } from "../report.ts";
import { placeOf } from "../tree.ts";

/**
 * Lifts components out of paragraphs, where a tag and words on one line put them, and refuses them inside links,
 * emphasis and headings, where no block can stand.
 */
export function placeComponents(parent: Parents, report: Report): void {
  const placed: RootContent[] = [];
  for (const child of parent.children) {
    if (child.type === "paragraph") placed.push(...lift(child, report));
    else if (child.type === "mdxJsxTextElement" && takesBlocks(parent)) placed.push(...asFlow(child, report));
    else {
      if (child.type === "mdxJsxTextElement") report.add(placeOf(child), report.say.misplaced(child.name ?? ""));
      if ("children" in child) placeComponents(child, report);
      placed.push(child);
    }
  }
  parent.children = placed as typeof parent.children;
}

function takesBlocks(parent: Parents): boolean {
  return parent.type === "tableCell" || parent.type === "mdxJsxFlowElement";
}

function lift(paragraph: Paragraph, report: Report): BlockContent[] {
  const blocks: BlockContent[] = [];
  let words: PhrasingContent[] = [];
  const close = () => {
    const kept = trimmed(words);
    words = [];
    if (kept.length === 0) return;
    const position = kept[0]?.position;
    const rest: Paragraph = { ...paragraph, children: kept, position: position ?? paragraph.position };
    placeComponents(rest, report);
    blocks.push(rest);
  };
  for (const child of paragraph.children) {
    if (child.type === "mdxJsxTextElement") {
      close();
      blocks.push(...asFlow(child, report));
    } else {
      words.push(child);
    }
  }
  close();
  return blocks;
}

function asFlow(element: MdxJsxTextElement, report: Report): MdxJsxFlowElement[] {
  const { name, attributes, position } = element;
  const children = element.children.length > 0 ? lift({ type: "paragraph", children: element.children }, report) : [];
  return [{ type: "mdxJsxFlowElement", name, attributes, children, position }];
}

function trimmed(words: PhrasingContent[]): PhrasingContent[] {
  const blank = (node: PhrasingContent | undefined) =>
    node !== undefined && (node.type === "break" || (node.type === "text" && node.value.trim() === ""));
  let [from, to] = [0, words.length];
  while (from < to && blank(words[from])) from += 1;
  while (to > from && blank(words[to - 1])) to -= 1;
  return words.slice(from, to);
}
