import type { Element, ElementContent, Nodes, Parents, Root } from "hast";
import { linkedFile, pictureAddress } from "../addresses/picture.ts";
import { hostOf, isExternal } from "../addresses/urls.ts";
import { h } from "../components/h.ts";
import { pictureAttributes } from "../components/picture.ts";
import type { Labels } from "../labels.ts";
import type { CompileOptions } from "../types.ts";

interface Context {
  labels: Labels;
  options: CompileOptions;
  /** Number of tables so far. */
  tables: number;
}

/** Changes tables, pictures, links, task lists and footnotes to the form in which they are published. */
export function adaptElements(tree: Root, labels: Labels, options: CompileOptions): void {
  adaptChildren(tree, { labels, options, tables: 0 }, { link: false, table: false });
}

function adaptChildren(parent: Parents, context: Context, inside: { link: boolean; table: boolean }): void {
  parent.children = (parent.children as Nodes[]).map((child) => {
    if (child.type !== "element") return child;
    const { tagName } = child;
    const isComment = context.options.kind === "comment";
    adaptChildren(child, context, { link: inside.link || tagName === "a", table: inside.table || tagName === "table" });
    if (tagName === "img") return adaptPicture(child, context, inside.link);
    if (tagName === "a" && (isComment || isExternal(String(child.properties.href))))
      child.properties.rel = isComment ? ["ugc", "nofollow", "noopener"] : ["noopener"];
    if (tagName === "a") adaptFileLink(child, context);
    if (tagName === "td" || tagName === "th") adaptCell(child);
    if (tagName === "ul" || tagName === "ol" || tagName === "li") adaptTaskList(child);
    if (tagName === "input") child.properties.ariaLabel = context.labels[child.properties.checked ? "done" : "notDone"];
    if (tagName === "section" && child.properties.dataFootnotes !== undefined)
      child.properties = { className: ["footnotes"] };
    if (tagName === "code") delete child.properties.className;
    return tagName === "table" && !inside.table ? inScrollBox(child, context) : child;
  }) as typeof parent.children;
}

function adaptPicture(image: Element, { labels, options }: Context, inLink: boolean): ElementContent {
  const address = pictureAddress(String(image.properties.src ?? ""), options.files);
  const alt = String(image.properties.alt ?? "");
  if (address.kind === "own" || address.kind === "unknown") {
    const own = address.kind === "own" ? address : ({ kind: "own", src: String(image.properties.src) } as const);
    image.properties = { ...image.properties, ...pictureAttributes(own, alt) };
    return image;
  }
  if (address.kind === "refused" || address.kind === "document") return { type: "text", value: alt };
  const linkText = `${alt || labels.picture}: ${labels.pictureElsewhere(hostOf(address.href))}`;
  if (inLink) return { type: "text", value: alt || labels.picture };
  return h("a", { className: ["picture-link"], href: address.href, rel: ["noopener"] }, linkText);
}

/** The title of a link to a PDF that is not accessible, in any language of write-ups. */
const notAccessible = /^(?:ei saavutettava|inte tillgänglig|not accessible)$/i;

/** Gives a link to a PDF beside the text the file's address, and adds the file's type, size and accessibility to its text. */
function adaptFileLink(link: Element, { labels, options }: Context): void {
  const file = linkedFile(String(link.properties.href ?? ""), options.files);
  if (file === null || file === "unknown" || file.kind !== "pdf") return;
  link.properties.href = file.src;
  const isAccessible = !notAccessible.test(String(link.properties.title ?? ""));
  link.properties.className = isAccessible ? ["file-link"] : ["file-link", "file-not-accessible"];
  if (!isAccessible) delete link.properties.title;
  const facts = [labels.pdf(file.bytes), ...(isAccessible ? [] : [labels.notAccessible])];
  link.children.push({ type: "text", value: ` (${facts.join(", ")})` });
}

function adaptCell(cell: Element): void {
  const { align: side, ...rest } = cell.properties;
  cell.properties = side ? { ...rest, className: [`align-${side}`] } : rest;
}

function adaptTaskList(list: Element): void {
  const classes = Array.isArray(list.properties.className) ? list.properties.className : [];
  delete list.properties.className;
  if (classes.includes("contains-task-list")) list.properties.className = ["task-list"];
  if (classes.includes("task-list-item")) list.properties.className = ["task-item"];
}

/** Puts a table into a box that scrolls and can be focused, so that a wide table does not widen the page. */
function inScrollBox(table: Element, context: Context): Element {
  context.tables += 1;
  // Tables in comments are not landmarks, because a page can have many comments.
  const role = context.options.kind === "comment" ? "group" : "region";
  const properties = { className: ["table-scroll"], role, tabIndex: 0 };
  return h("div", { ...properties, ariaLabel: `${context.labels.table} ${context.tables}` }, table);
}
