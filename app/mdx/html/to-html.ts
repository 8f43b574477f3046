import { randomUUID } from "node:crypto";
import type { Element, Root as HtmlRoot } from "hast";
import type { Root } from "mdast";
import rehypeRaw from "rehype-raw";
import remarkRehype from "remark-rehype";
import { unified } from "unified";
import { visit } from "unist-util-visit";
import type { Labels } from "../labels.ts";

const components = ["mdxJsxFlowElement" as const, "mdxJsxTextElement" as const];

/** An HTML tree in which Markdown's own elements carry a mark that no author can guess. */
export interface MarkedTree {
  tree: HtmlRoot;
  isOurs(element: Element): boolean;
}

/**
 * Markdown tree to HTML tree, with the author's raw HTML parsed as a browser would. Components stay as they are;
 * HTML inside one cannot reach out of it.
 */
export function toHtml(markdown: Root, labels: Labels): MarkedTree {
  const mark = randomUUID();
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
        element.properties.dataOurs = mark;
      });
    })
    .use(rehypeRaw, { passThrough: components })
    .runSync(markdown) as HtmlRoot;
  return { tree, isOurs: (element) => element.properties.dataOurs === mark };
}
