import type { Element, Root } from "hast";
import type { Root as MarkdownRoot } from "mdast";
import { SKIP, visit } from "unist-util-visit";
import { decodePercent } from "../addresses/urls.ts";
import type { CompileOptions, Heading, OutlineHeading } from "../types.ts";
import { textOf } from "./text.ts";

const headingTag = /^h([1-6])$/;

/**
 * Changes the levels of headings so that only the page's title is on the first level, no level is skipped and the
 * author's hierarchy is kept. Gives headings and footnotes new ids and changes the author's `#links` accordingly.
 */
export function normaliseHeadings(tree: Root, options: CompileOptions): Heading[] {
  const headings: Heading[] = [];
  const usedIds = new Map<string, number>();
  const scope = options.scope ? `${options.scope}-` : "";
  /** The headings that the current position is under: the author's level and the published one of each. */
  const path: { authorLevel: number; level: number }[] = [];
  visit(tree, "element", (element, index, parent) => {
    const authorLevel = Number(headingTag.exec(element.tagName)?.[1]);
    if (!authorLevel || isFootnotesTitle(element)) return undefined;
    const text = textOf(element).replace(/\s+/g, " ").trim();
    if (text === "" && parent && index !== undefined) {
      parent.children.splice(index, 1);
      return [SKIP, index];
    }
    while ((path.at(-1)?.authorLevel ?? 0) >= authorLevel) path.pop();
    const depth = Math.min(6, (path.at(-1)?.level ?? 1) + 1);
    path.push({ authorLevel, level: depth });
    const id = uniqueId(`h-${scope}${slugOf(text)}`, usedIds);
    element.tagName = `h${depth}`;
    element.properties = { ...element.properties, id };
    headings.push({ id, depth, text: text.slice(0, 300) });
    return undefined;
  });
  renameFootnotes(tree, scope);
  retargetLinks(tree, scope, usedIds);
  return headings;
}

function isFootnotesTitle(element: Element): boolean {
  return Array.isArray(element.properties.className) && element.properties.className.includes("footnotes-title");
}

/** Gives footnotes numbered ids instead of the author's names. */
function renameFootnotes(tree: Root, scope: string): void {
  const newIds = new Map<string, string>();
  const rename = (id: string) => {
    const newId =
      newIds.get(id) ?? `user-content-${scope}${/^user-content-fnref/.test(id) ? "ref" : "note"}-${newIds.size + 1}`;
    newIds.set(id, newId);
    return newId;
  };
  visit(tree, "element", (element) => {
    const { properties } = element;
    if (isFootnotesTitle(element)) properties.id = `user-content-${scope}footnotes`;
    else if (typeof properties.id === "string" && properties.id.startsWith("user-content-"))
      properties.id = rename(properties.id);
    const isReference = properties.dataFootnoteRef !== undefined;
    if (!isReference && properties.dataFootnoteBackref === undefined) return;
    const { href, ariaLabel, id } = properties;
    element.properties = {
      href: `#${rename(String(href).slice(1))}`,
      className: [isReference ? "footnote-ref" : "footnote-back"],
      ...(isReference ? { id, ariaDescribedBy: [`user-content-${scope}footnotes`] } : { ariaLabel }),
    };
  });
}

/** Changes the author's links within the page to the ids of headings. */
function retargetLinks(tree: Root, scope: string, taken: Map<string, number>): void {
  visit(tree, "element", (element) => {
    const { href, className } = element.properties;
    if (element.tagName !== "a" || typeof href !== "string" || !href.startsWith("#") || className !== undefined) return;
    const slug = slugOf(decodePercent(href.slice(1)).replace(/^h-/, ""));
    element.properties.href = `#${taken.has(`h-${scope}${slug}`) ? `h-${scope}${slug}` : `h-${slug}`}`;
  });
}

function uniqueId(id: string, taken: Map<string, number>): string {
  let candidate = id;
  let number = taken.get(id) ?? 1;
  while (taken.has(candidate)) candidate = `${id}-${++number}`;
  taken.set(id, number);
  taken.set(candidate, 1);
  return candidate;
}

/**
 * The `##` headings at the top level of the document, as the author wrote them. The text is empty for a heading that has
 * more than plain text in it.
 */
export function outlineOf(markdown: MarkdownRoot): OutlineHeading[] {
  return markdown.children.flatMap((node) => {
    if (node.type !== "heading" || node.depth !== 2 || !node.position) return [];
    const plain = node.children.every((child) => child.type === "text");
    const text = plain ? node.children.map((child) => ("value" in child ? child.value : "")).join("") : "";
    return [{ text, from: node.position.start.line, to: node.position.end.line }];
  });
}

/** The text of a heading as a part of an id: `Mitä tehdään?` → `mita-tehdaan`. */
export function slugOf(text: string): string {
  const plain = text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
  return (
    plain
      .replace(/[^a-z0-9]+/g, "-")
      .replace(/^-|-$/g, "")
      .slice(0, 60)
      .replace(/-$/, "") || "kohta"
  );
}
