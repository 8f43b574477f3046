import type { FootnoteDefinition, Heading, Image, ImageReference, Nodes, Parents, PhrasingContent, Root } from "mdast";
import { fromMarkdown } from "mdast-util-from-markdown";
import { gfmFromMarkdown } from "mdast-util-gfm";
import { gfm } from "micromark-extension-gfm";

/**
 * Parses the restricted Markdown of comments: CommonMark and GFM in which tags and footnotes are text, a heading becomes
 * a bold paragraph and a picture a link to it. Every text can be parsed.
 */
export function parseComment(body: string): Root {
  const tree = fromMarkdown(body, {
    extensions: [gfm({ singleTilde: false }), { disable: { null: ["htmlFlow", "htmlText"] } }],
    // The transforms search for addresses with regular expressions that are very slow on long words.
    mdastExtensions: gfmFromMarkdown().map((extension) => ({ ...extension, transforms: [] })),
  });
  simplify(tree, false);
  return tree;
}

function simplify(parent: Parents, inLink: boolean): void {
  parent.children = (parent.children as Nodes[]).flatMap((child): Nodes[] => {
    if ("children" in child) simplify(child, inLink || child.type === "link" || child.type === "linkReference");
    if (child.type === "heading") return [boldParagraph(child)];
    if (child.type === "image" || child.type === "imageReference") return [pictureLink(child, inLink)];
    if (child.type === "footnoteReference") return [{ type: "text", value: `[^${child.label ?? child.identifier}]` }];
    if (child.type === "footnoteDefinition") return footnoteText(child);
    return [child];
  }) as typeof parent.children;
}

function boldParagraph({ children, position }: Heading): Nodes {
  return { type: "paragraph", children: children.length > 0 ? [{ type: "strong", children }] : [], position };
}

function footnoteText({ label, identifier, children }: FootnoteDefinition): Nodes[] {
  const prefix: PhrasingContent = { type: "text", value: `[^${label ?? identifier}]: ` };
  const [first, ...rest] = children;
  if (first?.type !== "paragraph") return [{ type: "paragraph", children: [prefix] }, ...children];
  return [{ ...first, children: [prefix, ...first.children] }, ...rest];
}

function pictureLink(image: Image | ImageReference, inLink: boolean): PhrasingContent {
  const linkText = image.alt || ("url" in image ? image.url : image.identifier);
  const text: PhrasingContent = { type: "text", value: linkText };
  if (inLink) return text;
  if (image.type === "image") return { type: "link", url: image.url, children: [text], position: image.position };
  const { identifier, label, referenceType, position } = image;
  return { type: "linkReference", identifier, label, referenceType, children: [text], position };
}
