import type { Element, ElementContent } from "hast";
import { type Block, nextList, type Run } from "./document.ts";
import { isSilent, runsOf } from "./inline.ts";

const inline =
  /^(?:a|abbr|b|bdi|bdo|br|cite|code|data|dfn|em|i|img|input|kbd|mark|q|s|samp|small|span|strong|sub|sup|time|u|var|wbr)$/;

/** Published HTML as paragraphs, lists and tables; pictures stay behind, their captions come along. */
export function blocksOf(nodes: readonly ElementContent[], publicUrl: string): Block[] {
  const blocks: Block[] = [];
  let loose: ElementContent[] = [];
  const close = () => {
    push(blocks, "paragraph", runsOf(loose, publicUrl));
    loose = [];
  };
  for (const node of nodes) {
    if (node.type === "text" || (node.type === "element" && inline.test(node.tagName))) loose.push(node);
    else if (node.type === "element") {
      close();
      if (!isSilent(node)) blocks.push(...blockOf(node, publicUrl));
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

/** What an item holds beyond its first lines follows it: a list within as a level of its own, the rest as it is. */
function itemsOf(list: Element, level: number, number: number, publicUrl: string): Block[] {
  const ordered = list.tagName === "ol";
  return elements(list.children).flatMap((item): Block[] => {
    const lists = elements(item.children).filter((it) => it.tagName === "ul" || it.tagName === "ol");
    const own = item.children.filter((it) => !lists.includes(it as Element));
    const [first, ...rest] = blocksOf(own, publicUrl);
    const runs = first && "runs" in first ? first.runs : [];
    const more = first && !("runs" in first) ? [first, ...rest] : rest;
    const within = lists.flatMap((it) => itemsOf(it, Math.min(level + 1, 3), nextList(), publicUrl));
    return [
      ...(runs.length > 0 ? [{ kind: "item", list: number, level, ordered, runs } as const] : []),
      ...more,
      ...within,
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
  const even = (cells: Run[][]) => [...cells, ...Array.from({ length: width - cells.length }, () => [])];
  return [
    ...caption.flatMap((it) => push([], "paragraph", runsOf(it.children, publicUrl))),
    { kind: "table", head: first.isHead ? even(first.cells) : [], rows: body.map(even) },
  ];
}

function rowsIn(node: Element): Element[] {
  return elements(node.children).flatMap((it) => (it.tagName === "tr" ? [it] : rowsIn(it)));
}

/** A measured change on one line: "indicator: before 12 %, after 20 %. Source: …". */
export function resultOf(figure: Element, publicUrl: string): Block[] {
  const parts = flat(figure);
  const words = (it: Element) => runsOf(it.children, publicUrl);
  const name = parts.filter((it) => it.tagName === "figcaption").flatMap(words);
  const rows = parts
    .filter((it) => it.tagName === "dt")
    .map((term) => {
      const value = parts[parts.indexOf(term) + 1];
      return [...words(term), { text: " " }, ...(value?.tagName === "dd" ? words(value) : [])];
    });
  const source = parts.filter((it) => it.tagName === "p").flatMap(words);
  const values = rows.flatMap((row, index) => [...(index > 0 ? [{ text: ", " }] : []), ...row]);
  const runs = [
    ...name.map((it) => ({ ...it, bold: true })),
    ...(values.length > 0 ? [{ text: ": " }, ...values] : []),
    ...(source.length > 0 ? [{ text: ". " }, ...source] : []),
  ];
  return runs.length > 0 ? [{ kind: "item", list: nextList(), level: 0, ordered: false, runs }] : [];
}

/** Whether an element carries a class. */
export function hasClass({ properties }: Element, name: string): boolean {
  return Array.isArray(properties.className) && properties.className.includes(name);
}

function flat(node: Element): Element[] {
  return elements(node.children).flatMap((it) => [it, ...flat(it)]);
}

function elements(nodes: readonly ElementContent[]): Element[] {
  return nodes.filter((it) => it.type === "element");
}
