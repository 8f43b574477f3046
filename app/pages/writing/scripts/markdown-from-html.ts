import { type Block, markdownOf } from "./markdown-blocks.ts";
import type { Run } from "./markdown-escape.ts";
import { isWordMarker, styleOf, wordItem } from "./ms-word-list.ts";

interface Context {
  bold: boolean;
  italic: boolean;
  href: string | null;
  struck: boolean;
  script: "sup" | "sub" | null;
  /** Number of lists around the node, and whether the nearest is ordered. */
  depth: number;
  ordered: boolean;
  /** The number of the nearest list's first item. */
  first: number;
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
 * Converts a copied web page or document to Markdown: headings, lists, tables, links, bold, italic, struck, raised and
 * lowered text. Everything else, such as pictures, styles, comments and deleted words, is left out; plain text is escaped,
 * so that it stays the same. `title` is the document's own, a heading of the first level that no other one shares.
 */
export function markdownFromHtml(page: Document, hashes = "###"): { text: string; title: string; pictures: number } {
  const output: Block[] = [];
  const start: Context = {
    ...{ bold: false, italic: false, href: null, struck: false, script: null },
    ...{ depth: 0, ordered: false, first: 1, inBlock: false },
  };
  for (const child of page.body.childNodes) readNode(child, start, output);
  const [first] = output;
  const isTitle = first?.kind === "heading" && first.level === 1 && !output.slice(1).some(isOfFirstLevel);
  const title = isTitle
    ? first.runs
        .map(({ text }) => text)
        .join("")
        .trim()
    : "";
  return { text: markdownIn(page, title === "" ? output : output.slice(1), hashes), title, pictures: picturesIn(page) };
}

function isOfFirstLevel(block: Block): boolean {
  return block.kind === "heading" && block.level === 1;
}

/** Number of pictures that a reader of the document sees, without marks and counters of a few pixels. */
function picturesIn(page: Document): number {
  const shown = [...page.querySelectorAll("img, picture, v\\:imagedata")].filter((it) => it.closest("picture") !== it);
  return shown.filter((it) => !(Number.parseInt(it.getAttribute("width") ?? "", 10) <= 20)).length;
}

function markdownIn(page: Document, output: Block[], hashes: string): string {
  return markdownOf(output, { hashes, isElement: (name) => !(page.createElement(name) instanceof HTMLUnknownElement) });
}

function readNode(node: Node, context: Context, output: Block[]): void {
  if (node.nodeType === Node.TEXT_NODE) addText(node.textContent ?? "", context, output);
  else if (node instanceof Element && !isSkipped(node) && !isHidden(node)) readElement(node, context, output);
}

/** Headings that open and close are buttons on many pages. */
function isSkipped(node: Element): boolean {
  return skippedElements.has(node.localName) && !(node.localName === "button" && node.closest("h1,h2,h3,h4,h5,h6"));
}

function readElement(node: Element, context: Context, output: Block[]): void {
  const name = node.localName;
  const inner = { ...context, ...formatOf(node, context) };
  const item = name === "li" ? listItem(node, inner) : name === "p" || name === "div" ? wordItem(node) : null;
  if (name === "br") addText("\n", context, output);
  else if (name === "hr") endBlock(output);
  else if (name === "table") readTable(node, context, output);
  else if (/^h[1-6]$/.test(name) || node.getAttribute("role") === "heading") {
    readBlock(node, inner, output, { kind: "heading", level: levelOf(node), runs: [] });
  } else if (name === "ul" || name === "ol") {
    const first = Number(node.getAttribute("start")) || 1;
    readChildren(node, { ...inner, depth: context.depth + 1, ordered: name === "ol", first, inBlock: false }, output);
  } else if (item) {
    const checked = node.getAttribute("aria-checked");
    const box = checked === null ? "" : checked === "true" ? "☑ " : "☐ ";
    output.push({ kind: "item", ...item, box, runs: [] });
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
function listItem(
  item: Element,
  { depth, ordered, first }: Context,
): { depth: number; ordered: boolean; first: number } {
  const level = Number(item.getAttribute("data-aria-level") ?? item.getAttribute("aria-level"));
  return { depth: level || Math.max(depth, 1), ordered, first: Number(item.getAttribute("value")) || first };
}

function levelOf(heading: Element): number {
  return Number(/^h([1-6])$/.exec(heading.localName)?.[1] ?? heading.getAttribute("aria-level")) || 2;
}

/** Reads a table; one of a single column is used for layout, so its content is read without the table. */
function readTable(table: Element, context: Context, output: Block[]): void {
  const rows = [...table.querySelectorAll("tr")].filter((row) => row.closest("table") === table && !isHidden(row));
  const cells = rows.map((row) => [...row.children].filter((it) => /^t[dh]$/.test(it.localName) && !isHidden(it)));
  const caption = [...table.children].find(({ localName }) => localName === "caption");
  if (caption) readNode(caption, context, output);
  if (context.inBlock || cells.every((row) => row.length < 2)) {
    for (const cell of cells.flat()) {
      endBlock(output);
      readChildren(cell, context, output);
    }
    endBlock(output);
    return;
  }
  endBlock(output);
  output.push({ kind: "table", rows: gridOf(cells).map((row) => row.map((it) => (it ? cellRuns(it, context) : []))) });
  endBlock(output);
}

/** The cells of a table by row and column; those that another one spans are empty. */
function gridOf(rows: Element[][]): (Element | null)[][] {
  const grid: (Element | null)[][] = rows.map(() => []);
  const spanOf = (cell: Element, name: string, most: number) => Math.min(Number(cell.getAttribute(name)) || 1, most);
  for (const [at, cells] of rows.entries()) {
    let column = 0;
    for (const cell of cells) {
      while (grid[at]?.[column] !== undefined) column++;
      const [width, height] = [spanOf(cell, "colspan", 50), spanOf(cell, "rowspan", rows.length - at)];
      for (let row = at; row < at + height; row++) {
        for (let next = column; next < column + width; next++) {
          const line = grid[row];
          if (line) line[next] = row === at && next === column ? cell : null;
        }
      }
    }
  }
  return grid.map((row) => Array.from(row, (cell) => cell ?? null));
}

function cellRuns(cell: Element, context: Context): Run[] {
  const inside: Block[] = [];
  readChildren(cell, { ...context, depth: 0, inBlock: false }, inside);
  const space: Run = { ...plainRun, text: " " };
  return inside.flatMap((block) => [...(block.kind === "table" ? block.rows.flat(2) : block.runs), space]);
}

const plainRun: Run = { text: "", bold: false, italic: false, href: null };

/** Ends the current block, so that what follows begins a new one. */
function endBlock(output: Block[]): void {
  const last = output.at(-1);
  if (last && !(last.kind === "paragraph" && last.runs.length === 0)) output.push({ kind: "paragraph", runs: [] });
}

function addText(text: string, { bold, italic, href, struck, script }: Context, output: Block[]): void {
  const plain = text === "\n" ? text : text.replace(/[\s\u00a0]+/g, " ").replace(/[\u00ad\u200b\u2060\ufeff]/g, "");
  let last = output.at(-1);
  if (!last || last.kind === "table") {
    if (plain.trim() === "") return;
    last = { kind: "paragraph", runs: [] };
    output.push(last);
  }
  last.runs.push({ text: plain, bold, italic, href, struck, script });
}

function formatOf(node: Element, context: Context): Pick<Context, "bold" | "italic" | "href" | "struck" | "script"> {
  const { bold, italic, href, struck, script } = context;
  const style = styleOf(node);
  const name = node.localName;
  const weight = /(?:^|[;\s])font-weight:\s*(\w+)/.exec(style)?.[1];
  const raised = /(?:^|[;\s])vertical-align:\s*(super|sub)/.exec(style)?.[1];
  const slant = /(?:^|[;\s])font-style:\s*(\w+)/.exec(style)?.[1];
  return {
    bold: weight
      ? weight === "bold" || weight === "bolder" || Number(weight) >= 600
      : bold || /^(b|strong)$/.test(name),
    italic: slant ? slant === "italic" || slant === "oblique" : italic || /^(i|em)$/.test(name),
    href: name === "a" ? (safeAddress(node.getAttribute("href")) ?? href) : href,
    struck: struck || /^(s|strike)$/.test(name) || /text-decoration(?:-line)?:[^;]*line-through/.test(style),
    script: name === "sup" || raised === "super" ? "sup" : name === "sub" || raised === "sub" ? "sub" : script,
  };
}

/** A web or e-mail address, otherwise null; one in a redirect of Google's or Outlook's, which name the reader, is taken out. */
function safeAddress(href: string | null): string | null {
  if (!href || !/^\s*(?:https?:\/\/|mailto:)/i.test(href)) return null;
  const [, google, outlook] =
    /^https:\/\/(?:www\.google\.com\/url\?(.*)|[\w-]+\.safelinks\.protection\.outlook\.com\/[^?]*\?(.*))$/i.exec(
      href.trim(),
    ) ?? [];
  const target = google ? new URLSearchParams(google).get("q") : outlook && new URLSearchParams(outlook).get("url");
  return (target && safeAddress(target)) || href.trim();
}

/** Whether an element is not shown: Word's list markers, comments and hidden text, and hidden elements. */
function isHidden(node: Element): boolean {
  const style = styleOf(node);
  return (
    isWordMarker(node) ||
    /display:\s*none|visibility:\s*(?:hidden|collapse)|mso-hide:\s*all|mso-element:\s*(?:comment|field)/.test(style) ||
    /^Mso(?:CommentReference|CommentText)|msocom/i.test(node.className) ||
    node.hasAttribute("hidden")
  );
}
