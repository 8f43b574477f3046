import type { Element, Root } from "hast";
import type { Root as MarkdownRoot } from "mdast";
import { SKIP, visit } from "unist-util-visit";
import type { CompileOptions, Heading, OutlineHeading } from "../types.ts";
import { textOf } from "./text.ts";

const heading = /^h([1-6])$/;

/**
 * Numbers headings so that the page's own title stays the only first level, no level is skipped and the author's
 * order of levels is kept; gives them ids of ours; and leads the author's `#links` and footnotes to ours.
 */
export function nameHeadings(tree: Root, options: CompileOptions): Heading[] {
  const headings: Heading[] = [];
  const taken = new Map<string, number>();
  const scope = options.scope ? `${options.scope}-` : "";
  const open: { author: number; ours: number }[] = [];
  visit(tree, "element", (element, index, parent) => {
    const author = Number(heading.exec(element.tagName)?.[1]);
    if (!author || isFootnotes(element)) return undefined;
    const text = textOf(element).replace(/\s+/g, " ").trim();
    if (text === "" && parent && index !== undefined) {
      parent.children.splice(index, 1);
      return [SKIP, index];
    }
    while ((open.at(-1)?.author ?? 0) >= author) open.pop();
    const depth = Math.min(6, (open.at(-1)?.ours ?? 1) + 1);
    open.push({ author, ours: depth });
    const id = unique(`h-${scope}${slugOf(text)}`, taken);
    element.tagName = `h${depth}`;
    element.properties = { ...element.properties, id };
    headings.push({ id, depth, text: text.slice(0, 300) });
    return undefined;
  });
  nameFootnotes(tree, scope);
  leadLinks(tree, scope, taken);
  return headings;
}

function isFootnotes(element: Element): boolean {
  return Array.isArray(element.properties.className) && element.properties.className.includes("footnotes-title");
}

/** Footnotes get numbers for ids, whatever the author called them. */
function nameFootnotes(tree: Root, scope: string): void {
  const names = new Map<string, string>();
  const rename = (id: string) => {
    const known =
      names.get(id) ?? `user-content-${scope}${/^user-content-fnref/.test(id) ? "ref" : "note"}-${names.size + 1}`;
    names.set(id, known);
    return known;
  };
  visit(tree, "element", (element) => {
    const { properties } = element;
    if (isFootnotes(element)) properties.id = `user-content-${scope}footnotes`;
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

function leadLinks(tree: Root, scope: string, taken: Map<string, number>): void {
  visit(tree, "element", (element) => {
    const { href, className } = element.properties;
    if (element.tagName !== "a" || typeof href !== "string" || !href.startsWith("#") || className !== undefined) return;
    const wanted = slugOf(decoded(href.slice(1)).replace(/^h-/, ""));
    element.properties.href = `#${taken.has(`h-${scope}${wanted}`) ? `h-${scope}${wanted}` : `h-${wanted}`}`;
  });
}

function decoded(fragment: string): string {
  try {
    return decodeURIComponent(fragment);
  } catch {
    return fragment;
  }
}

function unique(id: string, taken: Map<string, number>): string {
  let candidate = id;
  let number = taken.get(id) ?? 1;
  while (taken.has(candidate)) candidate = `${id}-${++number}`;
  taken.set(id, number);
  taken.set(candidate, 1);
  return candidate;
}

/** The `##` headings that stand in nothing else, as written; one that holds more than words has no text. */
export function outlineOf(markdown: MarkdownRoot): OutlineHeading[] {
  return markdown.children.flatMap((node) => {
    if (node.type !== "heading" || node.depth !== 2 || !node.position) return [];
    const plain = node.children.every((child) => child.type === "text");
    const text = plain ? node.children.map((child) => ("value" in child ? child.value : "")).join("") : "";
    return [{ text, from: node.position.start.line, to: node.position.end.line }];
  });
}

/** `Mitä tehdään?` → `mita-tehdaan`. */
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
