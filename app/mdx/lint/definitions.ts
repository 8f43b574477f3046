import type { Definition, Nodes, Paragraph, PhrasingContent, Root } from "mdast";
import { visit } from "unist-util-visit";
import { schemeOf, urlFault } from "../addresses/urls.ts";

/**
 * Turns definitions that nothing refers to, such as `[1]: https://…` in a list of sources, into paragraphs, and notes
 * that nothing refers to into their text: Markdown drops both without a word. `[//]: # (…)`, a customary comment, stays.
 */
export function keepUnusedDefinitions(tree: Root): void {
  const referred = new Set<string>();
  visit(tree, (node) => {
    if (node.type === "linkReference" || node.type === "imageReference") referred.add(node.identifier);
    if (node.type === "footnoteReference") referred.add(noteKey(node.identifier));
  });
  const defined = new Set<string>();
  /** Whether a definition is the one that readers get when they follow a reference. */
  const isUsed = (key: string) => {
    const isFirst = !defined.has(key);
    defined.add(key);
    return isFirst && referred.has(key);
  };
  const kept = (child: Nodes): Nodes[] => {
    if (child.type === "definition" && child.url !== "#" && !isUsed(child.identifier)) return [asParagraph(child)];
    if (child.type !== "footnoteDefinition" || isUsed(noteKey(child.identifier))) return [child];
    return asText(child.children.flatMap(kept), `[^${child.label ?? child.identifier}]: `);
  };
  visit(tree, (node) => {
    if ("children" in node) node.children = (node.children as Nodes[]).flatMap(kept) as typeof node.children;
  });
}

const noteKey = (identifier: string) => `^${identifier}`;

function asParagraph({ identifier, label, url, title, position }: Definition): Paragraph {
  const address: PhrasingContent = { type: "text", value: url };
  const isLink = schemeOf(url) !== undefined && urlFault(url) === undefined;
  return {
    type: "paragraph",
    children: [
      { type: "text", value: `[${label ?? identifier}]: ` },
      isLink ? { type: "link", url, children: [address] } : address,
      { type: "text", value: title ? ` ${title}` : "" },
    ],
    ...(position && { position }),
  };
}

function asText(children: readonly Nodes[], mark: string): Nodes[] {
  const [first, ...rest] = children;
  const text: PhrasingContent = { type: "text", value: mark };
  if (first?.type !== "paragraph") return [{ type: "paragraph", children: [text] }, ...children];
  return [{ ...first, children: [text, ...first.children] }, ...rest];
}
