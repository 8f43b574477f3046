import type { Element, ElementContent } from "hast";
import { type Block, nextList, type Run } from "./document.ts";
import { isSkipped, runsOf } from "./inline.ts";

const inline =
  /^(?:a|abbr|b|bdi|br|cite|code|data|dfn|em|i|img|input|kbd|mark|q|s|samp|small|span|strong|sub|sup|time|u|var|wbr)$/;

/** Converts published HTML to paragraphs, headings, lists and tables. Pictures are left out, their captions kept. */
export function blocksOf(nodes: readonly ElementContent[], publicUrl: string): Block[] {
  const blocks: Block[] = [];
  let inlineNodes: ElementContent[] = [];
  const close = () => {
    push(blocks, "paragraph", runsOf(inlineNodes, publicUrl));
    inlineNodes = [];
  };
  for (const node of nodes) {
    if (node.type === "text" || (node.type === "element" && inline.test(node.tagName))) inlineNodes.push(node);
    else if (node.type === "element") {
      close();
      if (!isSkipped(node)) blocks.push(...blockOf(node, publicUrl));
    }
  }
  close();
  return blocks;
}

function blockOf(node: Element, publicUrl: string): Block[] {
  const { tagName, children } = node;
  if (hasClass(node, "callout-title"))
    return push(
      [],
      "paragraph",
      runsOf(children, publicUrl).map((it) => ({ ...it, bold: true })),
    );
  if (tagName === "p" || tagName === "pre" || tagName === "summary" || tagName === "figcaption")
    return push([], "paragraph", runsOf(children, publicUrl));
  if (/^h[2-6]$/.test(tagName)) return push([], "heading", runsOf(children, publicUrl));
  if (tagName === "ul" || tagName === "ol") return itemsOf(node, 0, nextList(), publicUrl);
  if (tagName === "table") return tableOf(node, publicUrl);
  if (hasClass(node, "result")) return resultOf(node, publicUrl);
  return blocksOf(children, publicUrl);
}

function push(blocks: Block[], kind: "paragraph" | "heading", runs: Run[]): Block[] {
  if (runs.length > 0) blocks.push({ kind, runs });
  return blocks;
}

/** Converts a list. An item's further blocks and its nested lists follow it; nested lists go one level deeper, at most 3. */
function itemsOf(list: Element, level: number, number: number, publicUrl: string): Block[] {
  const ordered = list.tagName === "ol";
  return elements(list.children).flatMap((item): Block[] => {
    const lists = elements(item.children).filter((it) => it.tagName === "ul" || it.tagName === "ol");
    const own = item.children.filter((it) => !lists.includes(it as Element));
    const [first, ...rest] = blocksOf(own, publicUrl);
    const runs = first && "runs" in first ? first.runs : [];
    const following = first && !("runs" in first) ? [first, ...rest] : rest;
    const nested = lists.flatMap((it) => itemsOf(it, Math.min(level + 1, 3), nextList(), publicUrl));
    return [
      ...(runs.length > 0 ? [{ kind: "item", list: number, level, ordered, runs } as const] : []),
      ...following,
      ...nested,
    ];
  });
}

function tableOf(table: Element, publicUrl: string): Block[] {
  const rows = rowsIn(table).map((row) => ({
    isHead: elements(row.children).every((cell) => cell.tagName === "th"),
    cells: elements(row.children).map((cell) => runsOf(cell.children, publicUrl)),
  }));
  const [first, ...rest] = rows;
  if (!first) return [];
  const caption = elements(table.children).filter((it) => it.tagName === "caption");
  const body = (first.isHead ? rest : rows).map((it) => it.cells);
  const width = Math.max(...rows.map((it) => it.cells.length));
  const padded = (cells: Run[][]) => [...cells, ...Array.from({ length: width - cells.length }, () => [])];
  return [
    ...caption.flatMap((it) => push([], "paragraph", runsOf(it.children, publicUrl))),
    { kind: "table", head: first.isHead ? padded(first.cells) : [], rows: body.map(padded) },
  ];
}

function rowsIn(node: Element): Element[] {
  return elements(node.children).flatMap((it) => (it.tagName === "tr" ? [it] : rowsIn(it)));
}

/** Converts a measured result to a list item of one line: "indicator: before 12 %, after 20 %. Source: …". */
export function resultOf(figure: Element, publicUrl: string): Block[] {
  const parts = descendants(figure);
  const textRuns = (it: Element) => runsOf(it.children, publicUrl);
  const name = parts.filter((it) => it.tagName === "figcaption").flatMap(textRuns);
  const rows = parts
    .filter((it) => it.tagName === "dt")
    .map((term) => {
      const value = parts[parts.indexOf(term) + 1];
      return [...textRuns(term), { text: " " }, ...(value?.tagName === "dd" ? textRuns(value) : [])];
    });
  const source = parts.filter((it) => it.tagName === "p").flatMap(textRuns);
  const values = rows.flatMap((row, index) => [...(index > 0 ? [{ text: ", " }] : []), ...row]);
  const runs = [
    ...name.map((it) => ({ ...it, bold: true })),
    ...(values.length > 0 ? [{ text: ": " }, ...values] : []),
    ...(source.length > 0 ? [{ text: ". " }, ...source] : []),
  ];
  return runs.length > 0 ? [{ kind: "item", list: nextList(), level: 0, ordered: false, runs }] : [];
}

/** Whether an element has a class. */
export function hasClass({ properties }: Element, name: string): boolean {
  return Array.isArray(properties.className) && properties.className.includes(name);
}

function descendants(node: Element): Element[] {
  return elements(node.children).flatMap((it) => [it, ...descendants(it)]);
}

function elements(nodes: readonly ElementContent[]): Element[] {
  return nodes.filter((it) => it.type === "element");
}
