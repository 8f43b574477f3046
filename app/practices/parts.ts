import type { Element, ElementContent } from "hast";
import { readHtml } from "./history/read-html.ts";
import { isInline } from "./history/tokens.ts";
import { type SectionKey, sectionOf } from "./sections.ts";

/** A paragraph, list item, table row or heading as plain text. */
export interface PartBlock {
  text: string;
  /** The marker of a list item: a dash or its number; "" for other blocks. */
  marker: string;
}

/** The content under one `##` heading. `key` is null for an unknown heading and for the content before the first one. */
export interface Part {
  key: SectionKey | null;
  heading: string;
  blocks: PartBlock[];
}

/**
 * Splits the HTML of a published write-up by its headings into plain text, without what is hidden from screen readers.
 * With `links` the address of each link to another site follows the text of the link in parentheses. With `prose` pictures,
 * tables and the sources of figures are left out.
 */
export function partsOf(html: string, { links = false, prose = false } = {}): Part[] {
  const parts: Part[] = [{ key: null, heading: "", blocks: [] }];
  const nodes = readHtml(html);
  for (const node of prose ? onlyProse(nodes) : nodes) {
    if (node.type === "element" && node.tagName === "h2") {
      const heading = normaliseSpace(textOf([node], false));
      parts.push({ key: sectionOf(heading), heading, blocks: [] });
    } else parts.at(-1)?.blocks.push(...blocksOf([node], links));
  }
  return parts.filter((part) => part.heading !== "" || part.blocks.length > 0);
}

function onlyProse(nodes: readonly ElementContent[]): ElementContent[] {
  return nodes.flatMap((node): ElementContent[] => {
    if (node.type !== "element") return [node];
    const classes = Array.isArray(node.properties.className) ? node.properties.className : [];
    const isPicture =
      /^(?:img|table)$/.test(node.tagName) || (node.tagName === "figure" && !classes.includes("result"));
    if (isPicture || classes.includes("result-source")) return [];
    return [{ ...node, children: onlyProse(node.children) }];
  });
}

/** The blocks of a known section, of all its headings when there are several. */
export function blocksUnder(parts: readonly Part[], key: SectionKey): PartBlock[] {
  return parts.flatMap((part) => (part.key === key ? part.blocks : []));
}

function blocksOf(nodes: readonly ElementContent[], links: boolean): PartBlock[] {
  const blocks: PartBlock[] = [];
  let line: ElementContent[] = [];
  const endLine = () => {
    const text = normaliseSpace(textOf(line, links));
    if (text !== "") blocks.push({ text, marker: "" });
    line = [];
  };
  for (const node of nodes) {
    if (isInline(node)) {
      line.push(node);
      continue;
    }
    endLine();
    if (node.type === "element" && !isHidden(node)) blocks.push(...blocksIn(node, links));
  }
  endLine();
  return blocks;
}

function blocksIn(element: Element, links: boolean): PartBlock[] {
  const { tagName, children } = element;
  if (tagName === "ul" || tagName === "ol") return itemsOf(element, links);
  if (tagName === "tr") return joinCells(children, " | ", links);
  // A row of a Result component: the label and the value on one line.
  if (tagName === "div" && children.some((it) => it.type === "element" && it.tagName === "dt"))
    return joinCells(children, ": ", links);
  return blocksOf(children, links);
}

function itemsOf({ tagName, children, properties }: Element, links: boolean): PartBlock[] {
  const first = Number(properties.start ?? 1);
  const items = children.filter((it) => it.type === "element");
  return items.flatMap((item, index) => {
    const [head, ...rest] = blocksOf(item.children, links);
    if (!head) return [];
    const mark = tagName === "ol" ? `${first + index}.` : "–";
    return [head.marker === "" ? { ...head, marker: mark } : head, ...rest];
  });
}

function joinCells(cells: readonly ElementContent[], separator: string, links: boolean): PartBlock[] {
  const texts = cells.flatMap((it) => (it.type === "element" ? [normaliseSpace(textOf([it], links))] : []));
  const text = texts.filter((it) => it !== "").join(separator);
  return text === "" ? [] : [{ text, marker: "" }];
}

function textOf(nodes: readonly ElementContent[], links: boolean): string {
  return nodes.map((node) => textIn(node, links)).join("");
}

function textIn(node: ElementContent, links: boolean): string {
  if (node.type === "text") return node.value;
  if (node.type !== "element" || isHidden(node)) return "";
  if (node.tagName === "br") return " ";
  if (node.tagName === "img") return String(node.properties.alt ?? "");
  const inner = textOf(node.children, links);
  const { href } = node.properties;
  if (!links || node.tagName !== "a" || typeof href !== "string" || !/^https?:/i.test(href)) return inner;
  return inner.trim() === href || inner.trim() === "" ? href : `${inner} (${href})`;
}

function isHidden({ properties }: Element): boolean {
  const classes = Array.isArray(properties.className) ? properties.className : [];
  const isFootnoteLink = classes.includes("footnote-ref") || classes.includes("footnote-back");
  return properties.ariaHidden !== undefined || isFootnoteLink;
}

function normaliseSpace(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}
