import type { Element, ElementContent, Nodes, Parents, Root } from "hast";
import { linkedFile, pictureAddress } from "../addresses/picture.ts";
import { hostOf, isExternal } from "../addresses/urls.ts";
import { h } from "../draw/h.ts";
import { pictureAttributes } from "../draw/picture.ts";
import type { Labels } from "../labels.ts";
import type { CompileOptions } from "../types.ts";

interface Shaping {
  labels: Labels;
  options: CompileOptions;
  tables: number;
}

/** Gives tables, pictures, links, task lists and footnotes their published form. */
export function shape(tree: Root, labels: Labels, options: CompileOptions): void {
  shapeChildren(tree, { labels, options, tables: 0 }, { link: false, table: false });
}

function shapeChildren(parent: Parents, shaping: Shaping, inside: { link: boolean; table: boolean }): void {
  parent.children = (parent.children as Nodes[]).map((child) => {
    if (child.type !== "element") return child;
    const { tagName } = child;
    const isComment = shaping.options.kind === "comment";
    shapeChildren(child, shaping, { link: inside.link || tagName === "a", table: inside.table || tagName === "table" });
    if (tagName === "img") return picture(child, shaping, inside.link);
    if (tagName === "a" && (isComment || isExternal(String(child.properties.href))))
      child.properties.rel = isComment ? ["ugc", "nofollow", "noopener"] : ["noopener"];
    if (tagName === "a") download(child, shaping);
    if (tagName === "td" || tagName === "th") align(child);
    if (tagName === "ul" || tagName === "ol" || tagName === "li") taskList(child);
    if (tagName === "input") child.properties.ariaLabel = shaping.labels[child.properties.checked ? "done" : "notDone"];
    if (tagName === "section" && child.properties.dataFootnotes !== undefined)
      child.properties = { className: ["footnotes"] };
    if (tagName === "code") delete child.properties.className;
    return tagName === "table" && !inside.table ? scrollable(child, shaping) : child;
  }) as typeof parent.children;
}

function picture(image: Element, { labels, options }: Shaping, inLink: boolean): ElementContent {
  const address = pictureAddress(String(image.properties.src ?? ""), options.files);
  const alt = String(image.properties.alt ?? "");
  if (address.kind === "own" || address.kind === "unknown") {
    const own = address.kind === "own" ? address : ({ kind: "own", src: String(image.properties.src) } as const);
    image.properties = { ...image.properties, ...pictureAttributes(own, alt) };
    return image;
  }
  if (address.kind === "refused" || address.kind === "document") return { type: "text", value: alt };
  const words = `${alt || labels.picture}: ${labels.pictureElsewhere(hostOf(address.href))}`;
  if (inLink) return { type: "text", value: alt || labels.picture };
  return h("a", { className: ["picture-link"], href: address.href, rel: ["noopener"] }, words);
}

/** A link to a PDF beside the text leads to the file and says what the reader will get. */
function download(link: Element, { labels, options }: Shaping): void {
  const file = linkedFile(String(link.properties.href ?? ""), options.files);
  if (file === null || file === "unknown" || file.kind !== "pdf") return;
  link.properties.href = file.src;
  link.properties.className = ["file-link"];
  link.children.push({ type: "text", value: ` (${labels.pdf(file.bytes)})` });
}

function align(cell: Element): void {
  const { align: side, ...rest } = cell.properties;
  cell.properties = side ? { ...rest, className: [`align-${side}`] } : rest;
}

function taskList(list: Element): void {
  const classes = Array.isArray(list.properties.className) ? list.properties.className : [];
  delete list.properties.className;
  if (classes.includes("contains-task-list")) list.properties.className = ["task-list"];
  if (classes.includes("task-list-item")) list.properties.className = ["task-item"];
}

/** A wide table scrolls in a box that the keyboard reaches, so that the page stays as wide as the screen. */
function scrollable(table: Element, shaping: Shaping): Element {
  shaping.tables += 1;
  // Many comments stand on one page: their tables are no landmarks of it.
  const role = shaping.options.kind === "comment" ? "group" : "region";
  const properties = { className: ["table-scroll"], role, tabIndex: 0 };
  return h("div", { ...properties, ariaLabel: `${shaping.labels.table} ${shaping.tables}` }, table);
}
