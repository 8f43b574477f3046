import { randomUUID } from "node:crypto";
import type { Element, Root as HtmlRoot } from "hast";
import type { Root } from "mdast";
import rehypeRaw from "rehype-raw";
import remarkRehype from "remark-rehype";
import { unified } from "unified";
import { visit } from "unist-util-visit";
import type { Labels } from "../labels.ts";

const components = ["mdxJsxFlowElement" as const, "mdxJsxTextElement" as const];

/** An HTML tree in which elements made from Markdown have a random marker that an author cannot guess. */
export interface MarkedTree {
  tree: HtmlRoot;
  /** Whether an element was made from Markdown; otherwise it is from the author's HTML. */
  isFromMarkdown(element: Element): boolean;
}

/**
 * Converts a Markdown tree to an HTML tree and parses the author's raw HTML as a browser would. Components are passed
 * through; HTML inside a component cannot close or open elements outside it.
 */
export function toHtml(markdown: Root, labels: Labels): MarkedTree {
  const marker = randomUUID();
  const tree = unified()
    .use(remarkRehype, {
      allowDangerousHtml: true,
      passThrough: components,
      clobberPrefix: "user-content-",
      footnoteLabel: labels.footnotes,
      footnoteLabelProperties: { className: ["footnotes-title"] },
      footnoteBackLabel: (index: number) => labels.backTo(index + 1),
    })
    .use(() => (root: HtmlRoot) => {
      visit(root, "element", (element) => {
        element.properties.dataFromMarkdown = marker;
      });
    })
    .use(rehypeRaw, { passThrough: components })
    .runSync(markdown) as HtmlRoot;
  return { tree, isFromMarkdown: (element) => element.properties.dataFromMarkdown === marker };
}
