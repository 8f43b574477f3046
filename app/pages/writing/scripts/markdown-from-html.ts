import { type Block, markdownOf } from "./markdown-blocks.ts";
import type { Run } from "./markdown-escape.ts";
import { isWordMarker, styleOf, wordItem } from "./ms-word-list.ts";

interface Context {
  bold: boolean;
  italic: boolean;
  href: string | null;
  /** Number of lists around the node, and whether the nearest is ordered. */
  depth: number;
  ordered: boolean;
  /** Inside a list item or heading, where paragraphs are lines and not blocks. */
  inBlock: boolean;
}

const skippedElements = new Set(
  `script style head title meta link base img picture svg canvas video audio iframe object embed del noscript template
  input select button textarea datalist progress meter map area`.split(/\s+/),
);
const blockElements = new Set(
  `p div section article main header footer aside nav address blockquote figure figcaption dl dt dd pre form fieldset
  center details summary body caption`.split(/\s+/),
);

/**
 * Converts a copied web page or document to Markdown: headings, lists, tables, links, bold and italic. Everything else,
 * such as pictures, styles, comments and deleted words, is left out; plain text is escaped, so that it stays the same.
 */
export function markdownFromHtml(page: Document, hashes = "###"): string {
  const output: Block[] = [];
  const start = { bold: false, italic: false, href: null, depth: 0, ordered: false, inBlock: false };
  for (const child of page.body.childNodes) readNode(child, start, output);
  return markdownOf(output, { hashes, isElement: (name) => !(page.createElement(name) instanceof HTMLUnknownElement) });
}

function readNode(node: Node, context: Context, output: Block[]): void {
  if (node.nodeType === Node.TEXT_NODE) addText(node.textContent ?? "", context, output);
  else if (node instanceof Element && !skippedElements.has(node.localName) && !isHidden(node))
    readElement(node, context, output);
}

function readElement(node: Element, context: Context, output: Block[]): void {
  const name = node.localName;
  const inner = { ...context, ...formatOf(node, context) };
  const item = name === "li" ? listItem(node, inner) : name === "p" || name === "div" ? wordItem(node) : null;
  if (name === "br") addText("\n", context, output);
  else if (name === "hr") endBlock(output);
  else if (name === "table") readTable(node, context, output);
  else if (/^h[1-6]$/.test(name) || node.getAttribute("role") === "heading") {
    readBlock(node, inner, output, { kind: "heading", runs: [] });
  } else if (name === "ul" || name === "ol") {
    readChildren(node, { ...inner, depth: context.depth + 1, ordered: name === "ol", inBlock: false }, output);
  } else if (item) {
    output.push({ kind: "item", ...item, runs: [] });
    readChildren(node, { ...inner, inBlock: true }, output);
    endBlock(output);
  } else if (blockElements.has(name)) readBlock(node, inner, output);
  else readChildren(node, inner, output);
}

function readChildren(node: Element, context: Context, output: Block[]): void {
  for (const child of node.childNodes) readNode(child, context, output);
}

/** Reads a block element; inside an item or a heading it is only a new line of the text. */
function readBlock(node: Element, context: Context, output: Block[], own?: Block): void {
  if (context.inBlock) {
    addText("\n", context, output);
    readChildren(node, context, output);
    return;
  }
  endBlock(output);
  if (own) output.push(own);
  readChildren(node, { ...context, inBlock: own !== undefined }, output);
  endBlock(output);
}

/** Depth and kind of an `li`. Word on the web puts every item into its own list and its level into an attribute. */
function listItem(item: Element, { depth, ordered }: Context): { depth: number; ordered: boolean } {
  const level = Number(item.getAttribute("data-aria-level") ?? item.getAttribute("aria-level"));
  return { depth: level || Math.max(depth, 1), ordered };
}

/** Reads a table; one of a single column is used for layout, so its content is read without the table. */
function readTable(table: Element, context: Context, output: Block[]): void {
  const rows = [...table.querySelectorAll("tr")].filter((row) => row.closest("table") === table);
  const cells = rows.map((row) =>
    [...row.children].filter(({ localName }) => localName === "td" || localName === "th"),
  );
  if (context.inBlock || cells.every((row) => row.length < 2)) {
    for (const cell of cells.flat()) {
      endBlock(output);
      readChildren(cell, context, output);
    }
    endBlock(output);
    return;
  }
  output.push({ kind: "table", rows: cells.map((row) => row.flatMap((cell) => cellRuns(cell, context))) });
  endBlock(output);
}

/** The runs of a cell; a cell that spans columns is followed by empty ones. */
function cellRuns(cell: Element, context: Context): Run[][] {
  const inside: Block[] = [];
  readChildren(cell, { ...context, depth: 0, inBlock: false }, inside);
  const space: Run = { text: " ", bold: false, italic: false, href: null };
  const runs = inside.flatMap((block) => [...(block.kind === "table" ? block.rows.flat(2) : block.runs), space]);
  const more = Math.min(Number(cell.getAttribute("colspan")) || 1, 50) - 1;
  return [runs, ...Array.from({ length: more }, () => [])];
}

/** Ends the current block, so that what follows begins a new one. */
function endBlock(output: Block[]): void {
  const last = output.at(-1);
  if (last && !(last.kind === "paragraph" && last.runs.length === 0)) output.push({ kind: "paragraph", runs: [] });
}

function addText(text: string, { bold, italic, href }: Context, output: Block[]): void {
  const plain = text === "\n" ? text : text.replace(/[\s\u00a0]+/g, " ").replace(/[\u00ad\u200b\u2060\ufeff]/g, "");
  let last = output.at(-1);
  if (!last || last.kind === "table") {
    if (plain.trim() === "") return;
    last = { kind: "paragraph", runs: [] };
    output.push(last);
  }
  last.runs.push({ text: plain, bold, italic, href });
}

function formatOf(node: Element, { bold, italic, href }: Context): Pick<Context, "bold" | "italic" | "href"> {
  const style = styleOf(node);
  const name = node.localName;
  const weight = /(?:^|[;\s])font-weight:\s*(\w+)/.exec(style)?.[1];
  const slant = /(?:^|[;\s])font-style:\s*(\w+)/.exec(style)?.[1];
  return {
    bold: weight
      ? weight === "bold" || weight === "bolder" || Number(weight) >= 600
      : bold || /^(b|strong)$/.test(name),
    italic: slant ? slant === "italic" || slant === "oblique" : italic || /^(i|em)$/.test(name),
    href: name === "a" ? (safeAddress(node.getAttribute("href")) ?? href) : href,
  };
}

/** A web or e-mail address, otherwise null; an address in a Google redirect is taken out of it. */
function safeAddress(href: string | null): string | null {
  if (!href || !/^\s*(?:https?:\/\/|mailto:)/i.test(href)) return null;
  const wrapped = /^https:\/\/www\.google\.com\/url\?(.*)$/.exec(href.trim())?.[1];
  return (wrapped && safeAddress(new URLSearchParams(wrapped).get("q"))) || href.trim();
}

/** Whether an element is not shown: Word's list markers, comments and hidden text, and hidden elements. */
function isHidden(node: Element): boolean {
  const style = styleOf(node);
  return (
    isWordMarker(node) ||
    /display:\s*none|mso-hide:\s*all|mso-element:\s*(?:comment|field)/.test(style) ||
    /^Mso(?:CommentReference|CommentText)|msocom/i.test(node.className) ||
    node.hasAttribute("hidden")
  );
}
