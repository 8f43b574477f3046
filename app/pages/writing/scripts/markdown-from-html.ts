import { type Block, markdownOf } from "./markdown-blocks.ts";
import type { Run } from "./markdown-escape.ts";
import { isWordMarker, styleOf, wordItem } from "./word-list.ts";

interface Context {
  bold: boolean;
  italic: boolean;
  href: string | null;
  /** Depth of lists around, and the kind of the nearest. */
  depth: number;
  ordered: boolean;
  /** Inside an item's or a cell's own text: paragraphs do not begin blocks of their own. */
  held: boolean;
}

const dropped = new Set(
  `script style head title meta link base img picture svg canvas video audio iframe object embed del noscript template
  input select button textarea datalist progress meter map area`.split(/\s+/),
);
const blocks = new Set(
  `p div section article main header footer aside nav address blockquote figure figcaption dl dt dd pre form fieldset
  center details summary body caption`.split(/\s+/),
);

/**
 * A copied web page or document as Markdown: headings, lists, tables, links, bold and italic. Everything else, such as
 * pictures, styles, comments and deleted words, is left out; what is text comes out as it was typed.
 */
export function markdownFromHtml(page: Document, hashes = "###"): string {
  const made: Block[] = [];
  const start = { bold: false, italic: false, href: null, depth: 0, ordered: false, held: false };
  for (const child of page.body.childNodes) read(child, start, made);
  return markdownOf(made, { hashes, isElement: (name) => !(page.createElement(name) instanceof HTMLUnknownElement) });
}

function read(node: Node, context: Context, made: Block[]): void {
  if (node.nodeType === Node.TEXT_NODE) addText(node.textContent ?? "", context, made);
  else if (node instanceof Element && !dropped.has(node.localName) && !isHidden(node)) readElement(node, context, made);
}

function readElement(node: Element, context: Context, made: Block[]): void {
  const name = node.localName;
  const inner = { ...context, ...lookOf(node, context) };
  const item = name === "li" ? listItem(node, inner) : name === "p" || name === "div" ? wordItem(node) : null;
  if (name === "br") addText("\n", context, made);
  else if (name === "hr") close(made);
  else if (name === "table") readTable(node, context, made);
  else if (/^h[1-6]$/.test(name) || node.getAttribute("role") === "heading") {
    readBlock(node, inner, made, { kind: "heading", runs: [] });
  } else if (name === "ul" || name === "ol") {
    readChildren(node, { ...inner, depth: context.depth + 1, ordered: name === "ol", held: false }, made);
  } else if (item) {
    made.push({ kind: "item", ...item, runs: [] });
    readChildren(node, { ...inner, held: true }, made);
    close(made);
  } else if (blocks.has(name)) readBlock(node, inner, made);
  else readChildren(node, inner, made);
}

function readChildren(node: Element, context: Context, made: Block[]): void {
  for (const child of node.childNodes) read(child, context, made);
}

/** Inside an item or a heading a block is only a new line of its text. */
function readBlock(node: Element, context: Context, made: Block[], own?: Block): void {
  if (context.held) {
    addText("\n", context, made);
    readChildren(node, context, made);
    return;
  }
  close(made);
  if (own) made.push(own);
  readChildren(node, { ...context, held: own !== undefined }, made);
  close(made);
}

/** Word on the web wraps every item into a list of its own and tells the level in an attribute. */
function listItem(item: Element, { depth, ordered }: Context): { depth: number; ordered: boolean } {
  const told = Number(item.getAttribute("data-aria-level") ?? item.getAttribute("aria-level"));
  return { depth: told || Math.max(depth, 1), ordered };
}

/** Tables of one column are made for looks: their content stands on its own. */
function readTable(table: Element, context: Context, made: Block[]): void {
  const rows = [...table.querySelectorAll("tr")].filter((row) => row.closest("table") === table);
  const cells = rows.map((row) =>
    [...row.children].filter(({ localName }) => localName === "td" || localName === "th"),
  );
  if (context.held || cells.every((row) => row.length < 2)) {
    for (const cell of cells.flat()) {
      close(made);
      readChildren(cell, context, made);
    }
    close(made);
    return;
  }
  made.push({ kind: "table", rows: cells.map((row) => row.flatMap((cell) => cellRuns(cell, context))) });
  close(made);
}

/** A cell that spans columns leaves empty ones after it. */
function cellRuns(cell: Element, context: Context): Run[][] {
  const inside: Block[] = [];
  readChildren(cell, { ...context, depth: 0, held: false }, inside);
  const space: Run = { text: " ", bold: false, italic: false, href: null };
  const runs = inside.flatMap((block) => [...(block.kind === "table" ? block.rows.flat(2) : block.runs), space]);
  const more = Math.min(Number(cell.getAttribute("colspan")) || 1, 50) - 1;
  return [runs, ...Array.from({ length: more }, () => [])];
}

/** What follows begins a block of its own. */
function close(made: Block[]): void {
  const last = made.at(-1);
  if (last && !(last.kind === "paragraph" && last.runs.length === 0)) made.push({ kind: "paragraph", runs: [] });
}

function addText(text: string, { bold, italic, href }: Context, made: Block[]): void {
  const plain = text === "\n" ? text : text.replace(/[\s\u00a0]+/g, " ").replace(/[\u00ad\u200b\u2060\ufeff]/g, "");
  let last = made.at(-1);
  if (!last || last.kind === "table") {
    if (plain.trim() === "") return;
    last = { kind: "paragraph", runs: [] };
    made.push(last);
  }
  last.runs.push({ text: plain, bold, italic, href });
}

function lookOf(node: Element, { bold, italic, href }: Context): Pick<Context, "bold" | "italic" | "href"> {
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

/** Only addresses that a reader can follow; what Google wraps into its own redirect is unwrapped. */
function safeAddress(href: string | null): string | null {
  if (!href || !/^\s*(?:https?:\/\/|mailto:)/i.test(href)) return null;
  const wrapped = /^https:\/\/www\.google\.com\/url\?(.*)$/.exec(href.trim())?.[1];
  return (wrapped && safeAddress(new URLSearchParams(wrapped).get("q"))) || href.trim();
}

/** Word's bullets, comments and hidden words, and what a page does not show. */
function isHidden(node: Element): boolean {
  const style = styleOf(node);
  return (
    isWordMarker(node) ||
    /display:\s*none|mso-hide:\s*all|mso-element:\s*(?:comment|field)/.test(style) ||
    /^Mso(?:CommentReference|CommentText)|msocom/i.test(node.className) ||
    node.hasAttribute("hidden")
  );
}
